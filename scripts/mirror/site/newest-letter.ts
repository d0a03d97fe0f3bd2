import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { letterFiles } from './letter-files.ts';

/** Example: `date: "2018-04-03"`, in a letter’s front matter, at the beginning of a line. */
const datePattern = /^date: "(\d{4}-\d{2}-\d{2})"$/m;
/** Bytes of a file in which its date is looked for: id, title and body are before it. */
const headBytes = 4096;

/** The latest date that a letter of a built site bears, as `YYYY-MM-DD`; null if none has one. */
export function newestLetter(site: string): string | null {
	let newest: string | null = null;
	const head = Buffer.alloc(headBytes);
	for (const name of letterFiles(site)) {
		const file = openSync(join(site, name), 'r');
		const length = readSync(file, head, 0, headBytes, 0);
		closeSync(file);
		const [, date = null] = datePattern.exec(head.toString('utf8', 0, length)) ?? [];
		if (date !== null && (newest === null || date > newest)) newest = date;
	}
	return newest;
}
