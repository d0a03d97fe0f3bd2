import { letterPath } from '#archive/address/page-path.ts';
import type { ListedLetter } from '#archive/record/listed-letter.ts';
import type { ArchiveRecord } from './record.ts';
import { settings } from './settings.ts';

/**
 * Letters as listed in the static JSON of api/: the same bytes for the same letters.
 *
 * @param name of what is listed
 */
export function apiList(name: string, letters: readonly ListedLetter[], { replyOf }: ArchiveRecord): string {
	const entries = letters.map((letter) => {
		const reply = replyOf(letter.id);
		return {
			id: letter.id,
			title: letter.title,
			authority: letter.authority,
			date: letter.date,
			registration_index: letter.registrationIndex,
			outcome: letter.outcome?.is ?? null,
			reply_verdict: reply?.verdict ?? null,
			reply_working_days: reply?.taken ?? null,
			page: settings.url + letterPath(letter.id),
			markdown: settings.url + letterPath(letter.id, 'md'),
		};
	});
	return `${JSON.stringify({ name, count: entries.length, letters: entries })}\n`;
}
