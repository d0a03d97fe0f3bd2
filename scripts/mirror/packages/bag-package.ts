import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inLanguage, type LocalText } from '#archive/config/in-language.ts';
import { manifestName, signatureName } from '../../verify/checksums.ts';
import { readChunks } from '../../verify/read-chunks.ts';
import { changedSite, type Mirror } from '../mirror.ts';
import type { Package } from './package.ts';

/** The site as a BagIt 1.0 bag (RFC 8493), as libraries and archives take collections in. */
export const bagPackage: Package = {
	id: 'bag',
	place: (name) => `${name}-bag`,
	steps: ({ checksums }) => checksums.size,
	make: async (mirror, target, step) => {
		const payload = new Map<string, string>();
		let bytes = 0;
		const add = (name: string, copied: Copied) => {
			payload.set(`data/${name}`, copied.sha512);
			bytes += copied.bytes;
		};
		for (const [name, sha256] of mirror.checksums) {
			const file = join(target, 'data', name);
			mkdirSync(dirname(file), { recursive: true });
			const copied = write(file, readChunks(join(mirror.site, name)));
			if (copied.sha256 !== sha256) throw new Error(changedSite(name));
			add(name, copied);
			step();
		}
		for (const [name, content] of Object.entries({
			[manifestName]: mirror.manifest,
			[signatureName]: mirror.signature,
		})) {
			if (content === null) continue;
			add(name, write(join(target, 'data', name), [Buffer.from(content)]));
		}
		const tags = {
			'bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
			'bag-info.txt': bagInfo(mirror, bytes, payload.size),
			'manifest-sha512.txt': manifestOf(payload),
		};
		for (const [name, text] of Object.entries(tags)) writeFileSync(join(target, name), text);
		const digests = Object.keys(tags).map((name) => [name, sha512(join(target, name))] as const);
		writeFileSync(join(target, 'tagmanifest-sha512.txt'), manifestOf(new Map(digests)));
	},
};

/** What is known about a file once it is written. */
interface Copied {
	readonly sha256: string;
	readonly sha512: string;
	readonly bytes: number;
}

/** Writes a file and counts it on the way: each is read once. */
function write(file: string, chunks: Iterable<Uint8Array>): Copied {
	const [sha256, sha512] = [createHash('sha256'), createHash('sha512')];
	const to = openSync(file, 'wx');
	let bytes = 0;
	try {
		for (const chunk of chunks) {
			sha256.update(chunk);
			sha512.update(chunk);
			for (let done = 0; done < chunk.length; ) done += writeSync(to, chunk, done);
			bytes += chunk.length;
		}
	} finally {
		closeSync(to);
	}
	return { sha256: sha256.digest('hex'), sha512: sha512.digest('hex'), bytes };
}

/** Reserved elements of RFC 8493, 2.2.2. The date is the archive’s, not today’s, so that a bag can be made again. */
function bagInfo({ config, edition, name }: Mirror, bytes: number, files: number): string {
	const own = (text: LocalText) => inLanguage(text, config.languages[0] ?? '');
	const elements: readonly (readonly [string, string | null])[] = [
		['Source-Organization', own(config.publisher.name)],
		['Contact-Email', config.contact.email],
		['External-Description', own(config.description)],
		['External-Identifier', name],
		['Bagging-Date', edition.date],
		['Bag-Software-Agent', 'Vidpovid'],
		['Payload-Oxum', `${bytes}.${files}`],
		['Internal-Sender-Identifier', config.url],
		['Internal-Sender-Description', edition.root === null ? null : `Root hash ${edition.root}`],
	];
	return elements
		.filter(([, value]) => value !== null)
		.map(([label, value]) => `${label}: ${value?.replace(/\s+/g, ' ').trim()}\n`)
		.join('');
}

function manifestOf(digests: ReadonlyMap<string, string>): string {
	return [...digests]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, digest]) => `${digest}  ${encodeName(name)}\n`)
		.join('');
}

/** RFC 8493, 2.1.3. */
function encodeName(name: string): string {
	return name.replace(/[\n\r%]/g, (sign) => encodeURIComponent(sign));
}

function sha512(file: string): string {
	return createHash('sha512').update(readFileSync(file)).digest('hex');
}
