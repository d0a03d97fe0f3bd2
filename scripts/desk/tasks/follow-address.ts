import { letterHistories } from '#archive/ledger/letter-history.ts';
import { letterSchema } from '#archive/letter/schema.ts';
import { openArchive } from '#store/archive.ts';
import { changeContent } from '#store/changes/change-content.ts';
import { contentPaths } from '#store/content-paths.ts';
import { documentsBelow } from '#store/files/documents-below.ts';
import { readLedger } from '#store/ledger/read-ledger.ts';
import { moveSources, removeLetter } from '#store/letters/letter-files.ts';
import { readLetter } from '#store/letters/read-letter.ts';
import { toStoredLetter } from '#store/letters/stored-letter.ts';
import { renameInRequests } from '#store/requests/requests-folder.ts';
import { newAddress } from '../../correct/new-address.ts';

/**
 * Gives a draft the address that its body, date and index make, with everything of it, as one change. A letter that was
 * published keeps its own: `npm run correct` alone gives it another.
 *
 * @returns its id from now on
 */
export function followAddress(content: string, id: string): string {
	const { records } = readLedger(content);
	const stored = readLetter(content, id);
	if (!stored || letterHistories(records).has(id)) return id;
	const { authority, date, registrationIndex } = stored.letter;
	const asIs = { rename: null, authority, date: date ?? '', index: registrationIndex };
	const { id: now = id } = newAddress(content, stored.letter, asIs, records);
	if (now === id) return id;
	const moved = toStoredLetter({
		letter: letterSchema.parse({ ...stored.letter, id: now }),
		body: stored.body,
	});
	changeContent(content, (changes) => {
		changes.write(contentPaths(content).letter(now), moved.bytes);
		moveSources(changes, id, now);
		renameInRequests(changes, id, now);
		removeLetter(changes, id);
		const [before = '', after] = [id, now].map((one) => one.split('/')[0]);
		if (before !== after && isForgotten(content, before, id))
			changes.remove(contentPaths(content).authority(before));
	});
	return now;
}

/** Whether nothing but one draft names a body: under another code it is the same body, and stands there. */
function isForgotten(content: string, authority: string, draft: string): boolean {
	const isOf = (id: string) => id !== draft && id.startsWith(`${authority}/`);
	const { records } = readLedger(content);
	const { requests } = openArchive(content, { dryRun: true });
	return (
		!documentsBelow(contentPaths(content).letters).some(isOf) &&
		!records.some(({ letter }) => letter.startsWith(`${authority}/`)) &&
		!requests().some((request) => JSON.stringify(request).includes(authority))
	);
}
