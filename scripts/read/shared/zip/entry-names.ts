import iconv from 'iconv-lite';
import { readingRules } from '../reading-rules.ts';
import { strictUtf8 } from '../text/strict-utf8.ts';
import type { ZipEntry } from './directory.ts';

/**
 * Names of a ZIP file's entries as text: UTF-8 where the archive says so or the bytes are it, else the one of the code
 * pages of the country's machines in which all the archive's names together look most like its language.
 *
 * @example
 * entryNames([{ name: Uint8Array.of(0x8B, 0xA8, 0xE1, 0xE2), … }]) // ['Лист']: code page 866
 */
export function entryNames(entries: readonly Pick<ZipEntry, 'name' | 'unicodeName' | 'utf8'>[]): string[] {
	const decoded = entries.map(
		({ name, unicodeName, utf8 }) => unicodeName ?? (utf8 ? lenientUtf8(name) : strictUtf8(name)),
	);
	const unknown = entries.filter((_, index) => decoded[index] === null).map(({ name }) => name);
	const encoding = likeliestEncoding(unknown);
	return entries.map(({ name }, index) => decoded[index] ?? iconv.decode(Buffer.from(name), encoding));
}

function lenientUtf8(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes);
}

/** One archive is packed on one machine: its names share a code page, and together they tell it more surely. */
function likeliestEncoding(names: readonly Uint8Array[]): string {
	const scored = readingRules().charsets.names.map((encoding) => {
		const text = names.map((name) => iconv.decode(Buffer.from(name), encoding)).join('\n');
		return { encoding, likeness: readingRules().likeness(text) };
	});
	return scored.reduce((best, next) => (next.likeness > best.likeness ? next : best)).encoding;
}
