import { inLanguage } from '#archive/config/in-language.ts';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import type { CountryNotes } from '#archive/jurisdictions/jurisdiction.ts';
import { escapeMarkup } from '#archive/text/escape-markup.ts';
import { translate } from '../i18n/index.ts';
import { letterPageLanguage } from './letters-language.ts';
import type { PageContext } from './page-context.ts';
import { settings } from './settings.ts';

/** The values for the messages of the about page, escaped for HTML: about the publisher, the country and the site. */
export function aboutValues(context: PageContext): Readonly<Record<string, string>> {
	const { words, language, langOf, to } = context;
	const { marks, notes, language: lettersLanguage } = jurisdictionOf(settings.jurisdiction);
	const lang = langOf(lettersLanguage);
	const shown = (mark: string) =>
		`<span class="redacted"${lang ? ` lang="${lang}"` : ''}>${escapeMarkup(mark)}</span>`;
	const texts = {
		description: inLanguage(settings.description, language),
		duty: notes[language]?.duty ?? '',
		copyright: copyrightOf(notes[language]),
		url: settings.url,
		email: settings.contact.email,
		licence: settings.licence.name,
		licenceUrl: settings.licence.url,
		log: words.corrections.title,
		logHref: to({ name: 'corrections' }),
		offlineHref: to({ name: 'offline' }),
		review: words.letter.review,
		button: words.verify.button,
		letterButton: translate(letterPageLanguage).words.verify.button,
	};
	return {
		...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, escapeMarkup(text)])),
		mark: shown(marks['requester-name']),
		byBody: shown(marks['hidden-by-body']),
	};
}

function copyrightOf(notes: CountryNotes | undefined): string {
	if (!notes?.copyrightLaw) return notes?.copyright ?? '';
	return `${notes.copyright.replace(/\.$/u, '')} (${notes.copyrightLaw}).`;
}
