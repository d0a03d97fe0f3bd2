import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';
import { atomicWrite } from '#store/files/atomic-write.ts';
import { Rejected } from '../server/rejected.ts';

// «лист 25.pdf», not «..», «.git», «а\б», «C:», a name with a control character or a blank at its end
const safe = /^(?![.\s])[^\\/:*?"<>|\p{Cc}\p{Cf}]+(?<![.\s])$/u;
/** Characters of a name; systems take 255 bytes. */
const longest = 120;
/** Folders inside folders. */
const deepest = 12;

/**
 * Saves what was dropped on the desk into the inbox, with the folders that it came in. A file that is there already stays;
 * another of its name gets a number.
 *
 * @param name as the browser gives it, with `/` between folders
 * @returns its path below the inbox
 * @throws Rejected if the name leads out of the inbox, or is none
 */
export function saveDrop(inbox: string, name: string, bytes: Uint8Array): string {
	const names = name.normalize('NFC').split('/');
	if (names.some((one) => !safe.test(one) || one.length > longest) || names.length > deepest)
		throw new Rejected(400, 'a name that cannot be a file of the inbox');
	mkdirSync(inbox, { recursive: true });
	const wanted = join(inbox, ...names);
	const ending = extname(wanted);
	const stem = wanted.slice(0, wanted.length - ending.length);
	for (let number = 1; ; number += 1) {
		const path = number === 1 ? wanted : `${stem} (${number})${ending}`;
		if (existsSync(path)) {
			if (!isSame(path, bytes)) continue;
		} else {
			mkdirSync(dirname(path), { recursive: true });
			atomicWrite(inbox, path, bytes);
		}
		return relative(inbox, path).split(sep).join('/');
	}
}

function isSame(path: string, bytes: Uint8Array): boolean {
	const digest = (of: Uint8Array) => createHash('sha256').update(of).digest('hex');
	return digest(readFileSync(path)) === digest(bytes);
}
