import type { ArchiveAnswers } from './archive-answers.ts';
import { setSetting } from './set-setting.ts';

/**
 * The text of `archive.config.ts` with a publisher’s answers in it. Other settings stay as they are.
 *
 * @param text the file as the project has it
 * @throws Error if a setting is not in it
 * @example
 * writeSettings("…\ttitle: { en: 'Vidpovid' },…", { title: { en: 'Letters' }, … }) // "…\ttitle: { en: 'Letters' },…"
 */
export function writeSettings(text: string, answers: ArchiveAnswers): string {
	const { title, description, publisher, email, url } = answers;
	const values = {
		title: inLanguages(title),
		description: inLanguages(description),
		url: quoted(url),
		languages: `[${Object.keys(title).map(quoted).join(', ')}]`,
		publisher: `{ name: ${inLanguages(publisher)}, url: null }`,
		contact: `{ email: ${quoted(email)} }`,
	};
	return Object.entries(values).reduce((file, [name, value]) => setSetting(file, name, value), text);
}

function inLanguages(texts: Readonly<Record<string, string>>): string {
	// A tag such as sr-Latn is no name of TypeScript without quotes.
	const name = (tag: string) => (tag.includes('-') ? quoted(tag) : tag);
	return `{ ${Object.entries(texts)
		.map(([tag, text]) => `${name(tag)}: ${quoted(text)}`)
		.join(', ')} }`;
}

/** A text of TypeScript: an apostrophe does not end it, nor does a line. */
function quoted(text: string): string {
	const inside = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
	return `'${inside}'`;
}
