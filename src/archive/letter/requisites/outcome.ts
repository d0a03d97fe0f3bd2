import { z } from 'astro/zod';
import { answersSomebody } from '../answers-somebody.ts';
import { nullableText } from '../field-types.ts';
import { isLetterKind } from '../kind.ts';
import { type Outcome, outcomes, type RefusalGround, refusalGrounds } from '../outcome.ts';
import { ownText } from '../own-text.ts';
import { composeBlocks } from '../paragraphs.ts';
import type { FactValue } from './fact.ts';
import type { Reading } from './reading.ts';
import { requisite } from './requisite.ts';
import type { RequisiteWords } from './requisite-words.ts';
import { choiceOf, textForm } from './setting.ts';

const shape = z.strictObject({
	is: z.enum(outcomes),
	/** What a refusal, or a refusal of a part, rests on. */
	ground: z.enum(refusalGrounds).nullable(),
	/** To whom the request was sent on, as the letter names it. */
	forwardedTo: nullableText,
	/** True while the program has determined it and no person has confirmed it. */
	derived: z.boolean(),
});

/** What a letter does with the request that it answers, and who says so. */
export type LetterOutcome = z.output<typeof shape>;

/** What the letter does with the request that it answers: given, refused, sent on… */
export const outcome = requisite({
	name: 'outcome',
	fields: {
		/** Null in letters of before there was one, and where the country has not described how its officials say it. */
		outcome: shape.nullable().default(null),
	},
	listed: ['outcome'],
	read: (reading): { readonly outcome: LetterOutcome | null; readonly outcomeSentence: string | null } =>
		proposed(reading),
	report: ({ outcome: found, outcomeSentence }) => ({
		outcome: found && { ...found, sentence: outcomeSentence },
	}),
	settings: {
		outcome: {
			form: choiceOf(outcomes),
			required: true,
			names: 'office',
			give: (found, value) => ({ outcome: confirmed(found.outcome, value) }),
			revise: (letter, value) => ({ outcome: confirmed(letter.outcome, value) }),
		},
		'outcome.ground': {
			form: choiceOf(refusalGrounds),
			names: 'office',
			give: (found, value) => ({ outcome: withGround(found.outcome, value) }),
			revise: (letter, value) => ({ outcome: withGround(letter.outcome, value) }),
		},
		'outcome.forwardedTo': {
			form: textForm,
			names: 'person',
			give: (found, forwardedTo) => ({ outcome: found.outcome && { ...found.outcome, forwardedTo } }),
			revise: (letter, forwardedTo) => ({ outcome: letter.outcome && { ...letter.outcome, forwardedTo } }),
		},
	},
	fact: {
		label: 'outcome',
		values: ({ outcome: one }, words) => {
			const text = outcomeInWords(one, words);
			// A letter that answers no request does nothing with one.
			if (one === null || text === null || one.is === 'not-a-reply') return null;
			const note: FactValue[] = one.derived ? [{ kind: 'note', text: words.say('outcomeDerived') }] : [];
			return [{ kind: 'words', text }, ...note];
		},
	},
	compared: { label: 'outcome', whole: true, text: (letter, words) => outcomeInWords(letter.outcome, words) },
	columns: [
		{
			name: 'outcome',
			type: 'string',
			title: 'Що зроблено із запитом',
			description:
				'What the letter does with the request that it answers; null in letters of before it was recorded.',
			values: outcomes,
			read: (letter) => letter.outcome?.is ?? null,
		},
		{
			name: 'refusal_ground',
			type: 'string',
			title: 'Підстава відмови',
			description: 'What a refusal, or a refusal of a part, rests on; null where nothing is refused.',
			values: refusalGrounds,
			read: (letter) => letter.outcome?.ground ?? null,
		},
		{
			name: 'forwarded_to',
			type: 'string',
			title: 'Кому переслано запит',
			description: 'To whom the request was sent on, as the letter names it.',
			read: (letter) => letter.outcome?.forwardedTo ?? null,
		},
		{
			name: 'outcome_derived',
			type: 'boolean',
			title: 'Визначила програма',
			description: 'True while the outcome was determined by the program and no person has confirmed it.',
			read: (letter) => letter.outcome?.derived ?? null,
		},
	],
	evaluated: [{ name: 'outcome', key: 'outcome', found: (found) => [found.outcome?.is ?? null] }],
});

/**
 * An outcome in the words of a page, with the ground of a refusal and the body that a request was sent on to.
 *
 * @example
 * outcomeInWords({ is: 'refused', ground: 'restricted', … }, words) // «відмовлено (інформація з обмеженим доступом)»
 */
export function outcomeInWords(one: LetterOutcome | null, { say }: RequisiteWords): string | null {
	if (one === null) return null;
	const more = [one.ground && say(`ground-${one.ground}`), one.forwardedTo].filter(Boolean).join('; ');
	return more === '' ? say(`outcome-${one.is}`) : `${say(`outcome-${one.is}`)} (${more})`;
}

function proposed({ anatomy, read, value, joined, proposeOutcome }: Reading) {
	if (proposeOutcome === null || !isLetterKind(anatomy.kind)) return { outcome: null, outcomeSentence: null };
	const text = ownText(joined(anatomy.heading), composeBlocks(anatomy.text.map(read)));
	const isReply = answersSomebody({
		request: anatomy.request,
		inReplyTo: anatomy.inReplyTo.date ?? anatomy.inReplyTo.registrationIndex,
		addressee: anatomy.addressee.length > 0 ? '' : null,
		isPerson: anatomy.addressee.some((span) => value(span) === null),
	});
	const { outcome: is, ground, forwardedTo, sentence } = proposeOutcome(text, { isReply });
	return { outcome: { is, ground, forwardedTo, derived: true }, outcomeSentence: sentence };
}

/** A person’s word: what the program found besides stays where it belongs to the same outcome. */
function confirmed(before: LetterOutcome | null, value: string | null): LetterOutcome | null {
	const is = outcomes.find((one): one is Outcome => one === value);
	if (is === undefined) return before;
	if (before?.is === is) return { ...before, derived: false };
	return { is, ground: is === 'refused' ? 'other' : null, forwardedTo: null, derived: false };
}

function withGround(before: LetterOutcome | null, value: string | null): LetterOutcome | null {
	const ground = refusalGrounds.find((one): one is RefusalGround => one === value) ?? null;
	return before && { ...before, ground };
}
