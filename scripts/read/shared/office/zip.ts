import { Refusal } from '../../../diagnostics/refusal.ts';
import { type Rule, rules } from '../../../diagnostics/rules.ts';
import { isZip, readDirectory, type ZipEntry } from '../zip/directory.ts';
import { entryNames } from '../zip/entry-names.ts';
import { unpackEntry } from '../zip/inflate.ts';

/** An office document's ZIP, read part by part: a part is unpacked when it is asked for, within the limits. */
export interface Zip {
	/** Names of the parts, folders left out. */
	readonly names: readonly string[];
	/**
	 * The bytes of a part, or null if there is no part of that name (letter case aside, as OPC has it).
	 *
	 * @throws Refusal `damaged-file`, `encrypted-file` or `too-large`.
	 */
	part(name: string): Uint8Array | null;
}

/** All parts that are read of one document, unpacked. */
export const maximumDocumentBytes = 200 * 1024 * 1024;
/** One part, unpacked; the text of a thousand pages is a tenth of that. */
export const maximumPartBytes = 64 * 1024 * 1024;

const reasons: Partial<Record<Rule, string>> = {
	'encrypted-file':
		'The document is locked with a password. Open it with the password, save it without one and ingest it again.',
	'damaged-file':
		'The document is cut off or changed, as after a download that stopped. Get it anew, or open and save it in an office program.',
	'too-large':
		'The document expands past the limits for one document, as a ZIP bomb does. If it is a real letter, print it to PDF and ingest that.',
};

/**
 * Opens an office document's ZIP; what is unpacked is counted, sizes that its directory gives are not trusted.
 *
 * @throws Refusal `damaged-file` if the directory is missing or cut off, `too-large` beyond a limit.
 */
export function openZip(bytes: Uint8Array): Zip {
	const parts = asDocument(() => partsOf(bytes));
	const byName = new Map(parts.map(({ name, entry }) => [name.toLowerCase(), entry]));
	let left = maximumDocumentBytes;
	return {
		names: parts.map(({ name }) => name),
		part(name) {
			const entry = byName.get(name.toLowerCase());
			if (!entry) return null;
			if (entry.encrypted) throw refusal('encrypted-file');
			const content = asDocument(() => unpackEntry(bytes, entry, Math.min(left, maximumPartBytes)));
			if (!content) throw refusal('damaged-file');
			left -= content.length;
			return content;
		},
	};
}

/**
 * Names of a ZIP's entries by its central directory, folders left out; null if the bytes are no whole ZIP. Cheap:
 * nothing is unpacked.
 *
 * @example
 * zipEntryNames(docx)?.includes('word/document.xml') // true
 */
export function zipEntryNames(bytes: Uint8Array): readonly string[] | null {
	try {
		return isZip(bytes) ? partsOf(bytes).map(({ name }) => name) : null;
	} catch (error) {
		if (error instanceof Refusal) return null;
		throw error;
	}
}

function partsOf(bytes: Uint8Array): { name: string; entry: ZipEntry }[] {
	const entries = readDirectory(bytes);
	return entryNames(entries)
		.flatMap((name, at) => {
			const entry = entries[at];
			return entry ? [{ name: name.replaceAll('\\', '/').replace(/^\/+/u, ''), entry }] : [];
		})
		.filter(({ name }) => !name.endsWith('/'));
}

/** Says about a document what is true of its ZIP. */
function asDocument<T>(read: () => T): T {
	try {
		return read();
	} catch (error) {
		throw error instanceof Refusal ? refusal(error.ruleId) : error;
	}
}

function refusal(rule: Rule): Refusal {
	return new Refusal(rule, reasons[rule] ?? rules[rule]);
}
