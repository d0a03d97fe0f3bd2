import type { z } from 'astro/zod';
import type { Dialogue } from '../cli/dialogue.ts';
import { type ArchiveAnswers, archiveAnswers } from './archive-answers.ts';

/** What was said before anybody is asked: on the command line. */
export type GivenAnswers = Readonly<Partial<Record<keyof ArchiveAnswers, string>>>;

interface Question {
	readonly field: keyof ArchiveAnswers;
	readonly words: string;
	/** What an empty answer means; undefined where it means nothing, and the question is asked again. */
	readonly preset?: string | null;
}

/** Stands where nobody chose: no such address leads anywhere (RFC 2606). */
export const reservedAddress = 'https://vidpovid.example/';

const QUESTIONS: readonly Question[] = [
	{ field: 'title', words: 'Name of the archive, in Ukrainian:' },
	{ field: 'titleEn', words: 'The same in English (empty: no English interface):', preset: null },
	{
		field: 'description',
		words: 'One sentence on what it is, in Ukrainian (empty: as ours):',
		preset:
			'Відкритий архів офіційних листів: що органи влади відповідають на запити про публічну інформацію.',
	},
	{
		field: 'descriptionEn',
		words: 'The same in English (empty: as ours):',
		preset:
			'An open archive of official letters: what public bodies answer to freedom-of-information requests.',
	},
	{ field: 'publisher', words: 'Who publishes it, in Ukrainian:' },
	{ field: 'publisherEn', words: 'The same in English (empty: as in Ukrainian):', preset: null },
	{ field: 'email', words: 'E-mail to which people write about errors and takedown (it is published):' },
	{
		field: 'url',
		words:
			'Address of the archive, with https:// (empty: not known yet; on GitHub Pages it is set by itself):',
		preset: reservedAddress,
	},
];

/** Asks what was not said. A wrong answer is told and asked again. */
export async function askArchive(given: GivenAnswers, dialogue: Dialogue): Promise<ArchiveAnswers> {
	const answers: Partial<Record<keyof ArchiveAnswers, string | null>> = { ...given };
	for (const question of QUESTIONS) {
		const { field } = question;
		if (answers[field] !== undefined) continue;
		answers[field] =
			field.endsWith('En') && field !== 'titleEn' && answers.titleEn === null
				? null
				: await askOne(question, dialogue);
	}
	return archiveAnswers.parse(answers);
}

/** The questions that have no answer and no preset, by the names of their options. */
export function unanswered(given: GivenAnswers): (keyof ArchiveAnswers)[] {
	return QUESTIONS.filter(({ field, preset }) => given[field] === undefined && preset === undefined).map(
		({ field }) => field,
	);
}

/** What was said, and the presets of all else. @throws ZodError where an answer cannot be used */
export function answersOf(given: GivenAnswers): ArchiveAnswers {
	const presets = Object.fromEntries(QUESTIONS.map(({ field, preset }) => [field, preset]));
	return archiveAnswers.parse({ ...presets, ...given });
}

async function askOne({ field, words, preset }: Question, dialogue: Dialogue): Promise<string | null> {
	const shape: z.ZodType = archiveAnswers.shape[field];
	for (;;) {
		const answer = await (preset === undefined ? dialogue.text(words) : dialogue.optional(words));
		if (answer === '' && preset !== undefined) return preset;
		const checked = shape.safeParse(answer);
		if (checked.success) return answer;
		dialogue.say(`“${answer}” cannot be used; expected: ${checked.error.issues[0]?.message}.\n`);
	}
}
