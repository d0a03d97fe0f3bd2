import type { SubjectList } from './subject-list.ts';

/** What a word weighs by where it stands: a letter says in its title and first sentence what it is about. */
const weights = { title: 4, opening: 2, rest: 1 } as const;
/** A word that a letter repeats shows its subject no better than one that it says three times. */
const mostRepeats = 3;
/** Less shows nothing: one word of the title is enough, one in the text is not. */
const leastWeight = 4;
/** A subject with less than this part of the best one’s weight is only touched on. */
const leastShare = 0.5;
const mostSubjects = 3;
/** Characters: a salutation opens nothing yet. */
const shortestOpening = 60;

/** A letter’s words by where they stand. */
export interface SubjectText {
	readonly title: string;
	/** Its own words, a paragraph a line. */
	readonly text: string;
}

/**
 * What a letter is about, by the words of a country’s list: at most three subjects, the likeliest first; none if nothing
 * is clear. A wider subject gives way to its narrower one.
 *
 * @example
 * proposeSubjects({ title: 'Щодо харчування учнів', text: '…' }, list) // ['education']
 */
export function proposeSubjects({ title, text }: SubjectText, list: SubjectList): string[] {
	const paragraphs = text.split('\n');
	const opens = paragraphs.findIndex((paragraph) => paragraph.length >= shortestOpening);
	const begins = opens < 0 ? paragraphs.length : opens + 1;
	const weight = new Map<string, number>();
	const add = (words: string, each: number) => {
		for (const [subject, patterns] of list.finder.find(words)) {
			const repeats = [...patterns.values()].reduce((sum, count) => sum + Math.min(count, mostRepeats), 0);
			weight.set(subject, (weight.get(subject) ?? 0) + repeats * each);
		}
	};
	add(title, weights.title);
	add(paragraphs.slice(0, begins).join('\n'), weights.opening);
	add(paragraphs.slice(begins).join('\n'), weights.rest);
	const best = Math.max(leastWeight, ...weight.values());
	const clear = [...weight]
		.filter(([, each]) => each >= leastWeight && each >= best * leastShare)
		.sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
		.map(([id]) => id);
	const wider = new Set(clear.flatMap((id) => list.widerOf(id)));
	return clear.filter((id) => !wider.has(id)).slice(0, mostSubjects);
}
