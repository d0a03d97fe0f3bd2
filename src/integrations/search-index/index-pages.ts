import { rmSync } from 'node:fs';
import { createIndex } from 'pagefind';
import type { KeyRecord } from './key-record.ts';

/** How many pages Pagefind gets at a time. */
const atOnce = 64;

/**
 * Has Pagefind index pages into a folder, in this order.
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
	for (let from = 0; from < urls.length; from += atOnce) {
		const records = urls.slice(from, from + atOnce).map(recordOf);
		const added = await Promise.all(records.map((record) => index.addCustomRecord(record)));
		const faults = added.flatMap((one) => one.errors);
		if (faults.length > 0) throw new Error(faults.join('; '));
	}
	rmSync(place, { recursive: true, force: true });
	const { errors: faults } = await index.writeFiles({ outputPath: place });
	if (faults.length > 0) throw new Error(faults.join('; '));
	await index.deleteIndex();
}
