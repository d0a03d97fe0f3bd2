import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RedactionKind } from '../../archive/letter/redaction.ts';
import { publishedFiles } from '../published-files.ts';
import { fileText } from './file-text.ts';
import { readings } from './readings.ts';

/** Tells which kinds of personal data a text holds; public contacts are not among them. */
export type FindLeaks = (text: string) => readonly RedactionKind[];

/** One kind of personal data at one place of the site. It never holds the value. */
export interface Leak {
	/** Path from the site's root, with `/`; where the name itself leaks, its folder followed by `(name)`. */
	readonly file: string;
	/** `unreadable` where the file holds text that the gate cannot read. */
	readonly kind: RedactionKind | 'unreadable';
	/** Line of the file, from 1; null in a compressed file, in an unreadable one and in a name. */
	readonly line: number | null;
}

/**
 * Looks for personal data in every file of a built site, and in the files' names.
 *
 * @returns every place, in order of file and line; empty where nothing leaks.
 */
export function scanForLeaks(dir: string, findLeaks: FindLeaks): Leak[] {
	const files = publishedFiles(dir);
	return [
		...leaksInNames(files, findLeaks),
		...files.flatMap((file) => leaksInFile(file, readFileSync(path.join(dir, file)), findLeaks)),
	];
}

function leaksInNames(files: readonly string[], findLeaks: FindLeaks): Leak[] {
	if (findLeaks(files.join('\n')).length === 0) return [];
	return files.flatMap((file) =>
		findLeaks(file).map((kind) => ({ file: `${path.posix.dirname(file)}/(name)`, kind, line: null })),
	);
}

function leaksInFile(file: string, bytes: Uint8Array, findLeaks: FindLeaks): Leak[] {
	const content = fileText(file, bytes);
	if (content === 'skipped') return [];
	if (content === 'unreadable') return [{ file, kind: 'unreadable', line: null }];
	const places = new Map<string, Leak>();
	for (const reading of readings(content.text)) {
		for (const kind of findLeaks(reading)) {
			const lines = content.hasLines ? linesOf(kind, reading, findLeaks) : [null];
			for (const line of lines) places.set(`${kind} ${line}`, { file, kind, line });
		}
	}
	return [...places.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.kind < b.kind ? -1 : 1));
}

/** Lines (from 1) that hold a kind; where it stands across lines, the line on which its first stretch ends. */
function linesOf(kind: RedactionKind, text: string, findLeaks: FindLeaks): number[] {
	const lines = text.split('\n');
	const alone = lines.flatMap((line, index) => (findLeaks(line).includes(kind) ? [index + 1] : []));
	if (alone.length > 0) return alone;
	let low = 1;
	let high = lines.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (findLeaks(lines.slice(0, middle).join('\n')).includes(kind)) high = middle;
		else low = middle + 1;
	}
	return [low];
}
