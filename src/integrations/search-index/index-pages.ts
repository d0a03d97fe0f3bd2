import { rmSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { createIndex, type NewFileResponse } from 'pagefind';
import type { KeyRecord } from './key-record.ts';

/** How many pages Pagefind is given before it has taken the first of them. */
const atOnce = 64;

/**
 * Has Pagefind index pages into a folder, in this order. While it takes some, the next are made ready.
 *
 * @param place the folder, which is emptied
 * @throws Error with Pagefind's words
 */
export async function indexPages(
	urls: readonly string[],
	place: string,
	recordOf: (url: string) => KeyRecord,
	forceLanguage: string,
): Promise<void> {
	const { index, errors } = await createIndex({ forceLanguage });
	if (!index) throw new Error(errors.join('; '));
	const waiting: Promise<NewFileResponse>[] = [];
	for (const url of urls) {
		const added = index.addCustomRecord(recordOf(url));
		// If Pagefind ends, all that wait fail at once, and the first of them tells it.
		added.catch(() => {});
		waiting.push(added);
		// What it is given leaves this process only when nothing else is done here.
		await setImmediate();
		if (waiting.length > atOnce) refuseFaults(await Promise.all(waiting.splice(0, 1)));
	}
	refuseFaults(await Promise.all(waiting));
	rmSync(place, { recursive: true, force: true });
	refuseFaults([await index.writeFiles({ outputPath: place })]);
	await index.deleteIndex();
}

function refuseFaults(answers: readonly { readonly errors: readonly string[] }[]): void {
	const faults = answers.flatMap(({ errors }) => errors);
	if (faults.length > 0) throw new Error(faults.join('; '));
}
