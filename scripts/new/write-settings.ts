import type { ArchiveAnswers } from './archive-answers.ts';
import { setSetting } from './set-setting.ts';

/**
 * The text of `archive.config.ts` with a publisher’s answers in it. What he was not asked about stays as it is.
 *
 * @param text the file as the project has it
 * @throws Error where a setting is not in it
 * @example
 * writeSettings("…\ttitle: { uk: 'Відповідь', en: 'Vidpovid' },…", { title: 'Листи громади', titleEn: null, … })
 * // "…\ttitle: { uk: 'Листи громади' },…"
 */
export function writeSettings(text: string, answers: ArchiveAnswers): string {
	const { title, titleEn, description, descriptionEn, publisher, publisherEn, email, url } = answers;
	const isBilingual = titleEn !== null;
	const values = {
		title: inLanguages(title, titleEn),
		description: inLanguages(description, isBilingual ? (descriptionEn ?? description) : null),
		url: quoted(url),
		languages: isBilingual ? "['uk', 'en']" : "['uk']",
		publisher: `{ name: ${inLanguages(publisher, isBilingual ? (publisherEn ?? publisher) : null)}, url: null }`,
		contact: `{ email: ${quoted(email)} }`,
	};
	return Object.entries(values).reduce((file, [name, value]) => setSetting(file, name, value), text);
}

function inLanguages(uk: string, en: string | null): string {
	return `{ uk: ${quoted(uk)}${en === null ? '' : `, en: ${quoted(en)}`} }`;
}

/** A text of TypeScript: an apostrophe does not end it, nor does a line. */
function quoted(text: string): string {
	const inside = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
	return `'${inside}'`;
}
