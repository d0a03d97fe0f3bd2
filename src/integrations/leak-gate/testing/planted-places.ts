import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { ua } from '#archive/jurisdictions/ua/index.ts';
import { packIndexFile } from '#archive/search/index-file.ts';
import { filesUnder } from '#store/files/files-under.ts';

/** A kind of file that is published, or that a build reads, with a place for a value in it. */
export interface PlantedPlace {
	readonly name: string;
	/** Whether it is a file of the built site or of the content folder. */
	readonly of: 'site' | 'content';
	readonly file: string;
	/** The file with a value in it, written as such a file writes one. */
	readonly bytesWith: (value: string) => Uint8Array;
}

const folder = fileURLToPath(new URL('../fixtures/places/', import.meta.url));
/** Example: `⟦json⟧`, how a value is written there. */
const placeholder = /⟦(value|plain|json|json-string|slug)⟧/g;
/** How a file of an ending writes a text where nothing else is said. */
const writtenIn: Readonly<Record<string, (value: string) => string>> = {
	'.csv': (value) => value.replaceAll('"', '""'),
	...Object.fromEntries(['.json', '.jsonl', '.jsonld'].map((ending) => [ending, inJson])),
	...Object.fromEntries(['.html', '.xml', '.svg'].map((ending) => [ending, inMarkup])),
};
/** How the bytes of a file are made of its text. */
const packedAs: Readonly<Record<string, (text: string) => Uint8Array>> = {
	'.gz': (text) => gzipSync(text),
	'.ics': (text) => Buffer.from(text.split('\n').map(folded).join('\r\n')),
	'.js': (text) => (text.startsWith('[') ? packIndexFile(deflateRawSync(text)) : Buffer.from(text)),
};
/** Octets of a calendar's line at most (RFC 5545, 3.1). */
const lineOctets = 75;

/** The places of `fixtures/places/<name>/<site or content>/<file>`. */
export function plantedPlaces(): PlantedPlace[] {
	return readdirSync(folder).flatMap((name) =>
		(['site', 'content'] as const).flatMap((of) =>
			filesBelow(join(folder, name, of)).map((file) => ({
				...{ name, of, file },
				bytesWith: template(join(folder, name, of, file)),
			})),
		),
	);
}

function filesBelow(place: string): string[] {
	return existsSync(place) ? filesUnder(place) : [];
}

function template(path: string): (value: string) => Uint8Array {
	const text = readFileSync(path, 'utf8');
	const ending = extname(path);
	const written = writtenIn[ending] ?? ((value: string) => value);
	const packed = packedAs[ending] ?? ((said: string) => Buffer.from(said));
	const ways: Readonly<Record<string, (value: string) => string>> = {
		...{ value: written, plain: (value: string) => value, json: inJson },
		...{ 'json-string': (value: string) => JSON.stringify(value), slug: ua.slugOf },
	};
	return (value) => packed(text.replace(placeholder, (_sign, way: string) => ways[way]?.(value) ?? ''));
}

function inJson(value: string): string {
	return JSON.stringify(value).slice(1, -1);
}

function inMarkup(value: string): string {
	return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A line of a calendar, folded in the midst of words. */
function folded(line: string): string {
	let out = '';
	let octets = 0;
	for (const sign of line) {
		const size = Buffer.byteLength(sign);
		if (octets + size > lineOctets) {
			out += '\r\n ';
			octets = 1;
		}
		out += sign;
		octets += size;
	}
	return out;
}
