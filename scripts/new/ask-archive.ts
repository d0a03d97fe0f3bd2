import type { z } from 'astro/zod';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import type { Dialogue } from '../cli/dialogue.ts';
import { type ArchiveAnswers, archiveAnswers } from './archive-answers.ts';

/** What the project itself is called and in which languages: the new archive’s questions and presets come of it. */
export type Ours = Pick<ArchiveConfig, 'languages' | 'description' | 'url'>;

/** Answers given in advance, on the command line. Texts by language. */
export interface GivenAnswers {
	readonly title: Texts;
	readonly description: Texts;
	readonly publisher: Texts;
	readonly email?: string;
	readonly url?: string;
}

type Texts = Readonly<Record<string, string>>;

const { title: texts, email: mailbox, url: address } = archiveAnswers.shape;

/** Asks for missing answers. After a wrong answer the question is repeated. */
export async function askArchive(
	given: GivenAnswers,
	ours: Ours,
	dialogue: Dialogue,
): Promise<ArchiveAnswers> {
	const [first = '', ...others] = ours.languages;
	const ask = (words: string, shape: z.ZodType<string>) => askOne(dialogue, words, shape);
	const title: Record<string, string> = { ...given.title };
	title[first] ??= await dialogue.text(`Name of the archive, in ${nameOf(first)}:`);
	for (const language of others) {
		const words = `The same in ${nameOf(language)} (empty: the interface is not in that language):`;
		const said = title[language] ?? (await dialogue.optional(words));
		if (said !== '') title[language] = said;
	}
	const description: Record<string, string> = { ...given.description };
	const publisher: Record<string, string> = { ...given.publisher };
	for (const language of Object.keys(title)) {
		description[language] ??=
			(await dialogue.optional(`One sentence on what it is, in ${nameOf(language)} (empty: as ours):`)) ||
			preset(ours, language);
	}
	publisher[first] ??= await dialogue.text(`Who publishes it, in ${nameOf(first)}:`);
	for (const language of Object.keys(title)) {
		publisher[language] ??=
			(await dialogue.optional(`The same in ${nameOf(language)} (empty: as before):`)) || publisher[first];
	}
	const email = given.email ?? (await ask('E-mail for errors and takedown (it is published):', mailbox));
	const url =
		given.url ??
		(await askOne(
			dialogue,
			'Address of the archive, with https:// (empty: not known yet; on GitHub Pages it is set by itself):',
			address,
			ours.url,
		));
	return archiveAnswers.parse({ title, description, publisher, email, url });
}

/** The options without which an archive cannot be begun where nobody can be asked. */
export function unanswered(
	{ title, publisher, email }: GivenAnswers,
	{ languages: [first = ''] }: Ours,
): string[] {
	return [
		...(title[first] === undefined ? ['--title'] : []),
		...(publisher[first] === undefined ? ['--publisher'] : []),
		...(email === undefined ? ['--email'] : []),
	];
}

/** What was said, and what stands for all else. @throws ZodError if an answer cannot be used */
export function answersOf(given: GivenAnswers, ours: Ours): ArchiveAnswers {
	const languages = Object.keys(texts.parse(given.title));
	const [first = ''] = ours.languages;
	const inEach = (said: Texts, other: (language: string) => string | undefined) =>
		Object.fromEntries(languages.map((language) => [language, said[language] ?? other(language)]));
	return archiveAnswers.parse({
		title: given.title,
		description: inEach(given.description, (language) => preset(ours, language)),
		publisher: inEach(given.publisher, () => given.publisher[first]),
		email: given.email,
		url: given.url ?? ours.url,
	});
}

function preset({ description, languages: [first = ''] }: Ours, language: string): string {
	return description[language] ?? description[first] ?? '';
}

function nameOf(language: string): string {
	return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
}

/** @param preset what an empty answer means; where there is none, the question is asked again */
async function askOne(
	dialogue: Dialogue,
	words: string,
	shape: z.ZodType<string>,
	preset?: string,
): Promise<string> {
	for (;;) {
		const answer = await (preset === undefined ? dialogue.text(words) : dialogue.optional(words));
		if (answer === '' && preset !== undefined) return preset;
		const checked = shape.safeParse(answer);
		if (checked.success) return answer;
		dialogue.say(`“${answer}” cannot be used; expected: ${checked.error.issues[0]?.message}.\n`);
	}
}
