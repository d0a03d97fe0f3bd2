import type { APIRoute } from 'astro';
import { letterPath, pagePath, publicUrl } from '#archive/address/page-path.ts';
import { inLanguage } from '#archive/config/in-language.ts';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { openRequests } from '#archive/record/open-requests.ts';
import { translate } from '../i18n/index.ts';
import { archiveIndex } from '../site/archive-index.ts';
import { icalendar } from '../site/icalendar.ts';
import { defaultLanguage } from '../site/page-context.ts';
import { archiveRecord } from '../site/record.ts';
import { settings } from '../site/settings.ts';

/** Days by which open requests must be answered; a calendar without events if there are none. */
export const GET: APIRoute = async () => {
	const [archive, record] = await Promise.all([archiveIndex(), archiveRecord()]);
	const { words, fill } = translate(defaultLanguage);
	const { replyRules } = jurisdictionOf(settings.jurisdiction);
	const events = (replyRules ? openRequests(record.threads, replyRules) : []).map((open) => {
		const request = archive.requests.find(({ id }) => id === open.request);
		const [letter] = open.letters;
		const body = letter ? archive.authority(letter.authority).name : (request?.bodyName ?? '');
		const page = { name: 'request', id: open.request ?? '' } as const;
		const path =
			open.request === null ? letterPath(letter?.id ?? '') : pagePath(page, defaultLanguage, defaultLanguage);
		const url = publicUrl(settings.url, path);
		return {
			// Not «id@host»: that looks like somebody’s e-mail address, and the leak gate refuses it.
			id: url,
			date: open.due,
			summary: fill(words.follow.due, { body, title: request?.title ?? letter?.title ?? '' }),
			url,
			stamp: open.received,
		};
	});
	const name = fill(words.follow.calendar, { archive: inLanguage(settings.title, defaultLanguage) });
	return new Response(icalendar(name, events));
};
