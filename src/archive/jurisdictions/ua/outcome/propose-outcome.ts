import type { Outcome, ProposedOutcome, RefusalGround } from '../../../outcome/outcome.ts';
import { withOneApostrophe } from '../../../text/apostrophes.ts';
import { groundSigns, notHeldPoint, type Signal, signals } from './signals.ts';

/** Signs after which a new sentence begins: «… задоволено. Повідомляємо …»; not after «ст. 22», «п. 3», «О. О.» */
const SENTENCE_END = /(?<=\p{L}{3}|\d|[)»])[.;!?]\s+(?=\p{Lu}|\d+[.)])/u;

/** Longest text that is looked at: an answer says what it does on its first pages. */
const LONGEST = 20_000;

/**
 * What an answer does with the request that it answers, by how officials say it (Law № 2939-VI, art. 20–22), with the
 * sentence that shows it.
 *
 * @param text the letter’s own text, without letterhead and signature
 * @example
 * proposeOutcome('Запитувана інформація у сільській раді відсутня.')
 * // { outcome: 'not-held', ground: null, sentence: 'Запитувана інформація у сільській раді відсутня.' }
 */
export function proposeOutcome(text: string): ProposedOutcome {
	const sentences = text
		.slice(0, LONGEST)
		.replace(/\s+/g, ' ')
		.split(SENTENCE_END)
		.map((sentence) => sentence.trim());
	const found = new Map<Signal, string>();
	for (const sentence of sentences)
		for (const signal of signalsOf(withOneApostrophe(sentence)))
			if (!found.has(signal)) found.set(signal, sentence);
	const words = sentences.map((sentence) => withOneApostrophe(sentence));
	const outcome = decide(found, words);
	const shows = evidence[outcome]
		.map((signal) => found.get(signal))
		.find((sentence) => sentence !== undefined);
	return { outcome, ground: groundOf(outcome, found, words), sentence: shows ?? null };
}

/** Sentences that show an outcome, the best first. */
const evidence: Readonly<Record<Outcome, readonly Signal[]>> = {
	given: ['given', 'request'],
	'in-part': ['refused', 'not-held', 'withheld', 'forwarded', 'given'],
	refused: ['refused'],
	'not-held': ['not-held'],
	forwarded: ['forwarded'],
	extended: ['extended'],
	delayed: ['delayed'],
	clarification: ['clarification'],
	fee: ['fee'],
	'not-a-reply': [],
};

function signalsOf(sentence: string): Signal[] {
	const said = (Object.keys(signals) as Signal[]).filter((signal) =>
		signals[signal].some((form) => form.test(sentence)),
	);
	// «надати їх неможливо, бо облік не ведеться»: what is not held cannot be refused
	const isHeld = !said.includes('not-held');
	return said.filter((signal) => signal !== 'refused' || isHeld || REFUSES.test(sentence));
}

/** «відмовлено»: said outright. */
const REFUSES = /(?<!\p{L})відмов/u;

function decide(found: ReadonlyMap<Signal, string>, sentences: readonly string[]): Outcome {
	const has = (signal: Signal) => found.has(signal);
	const refuses = has('refused');
	const unpaid = refuses && groundIn(sentences) === 'unpaid';
	if (has('delayed')) return 'delayed';
	if (has('extended') && !refuses) return 'extended';
	if (has('fee') && !unpaid) return 'fee';
	if (has('given') && (refuses || has('not-held') || has('withheld') || has('forwarded'))) return 'in-part';
	if (has('forwarded')) return 'forwarded';
	if (refuses) return has('not-held') && isNotHeld(sentences) ? 'not-held' : 'refused';
	if (has('not-held')) return 'not-held';
	if (has('clarification')) return 'clarification';
	return has('request') ? 'given' : 'not-a-reply';
}

/** A refusal for want of the information itself: by the law’s first point, or where nothing else is named. */
function isNotHeld(sentences: readonly string[]): boolean {
	return sentences.some((sentence) => notHeldPoint.test(sentence)) || groundIn(sentences) === 'other';
}

function groundOf(
	outcome: Outcome,
	found: ReadonlyMap<Signal, string>,
	sentences: readonly string[],
): RefusalGround | null {
	const isRefusal =
		outcome === 'refused' || (outcome === 'in-part' && (found.has('refused') || found.has('withheld')));
	return isRefusal ? groundIn(sentences) : null;
}

function groundIn(sentences: readonly string[]): RefusalGround {
	for (const [ground, sign] of groundSigns)
		if (sentences.some((sentence) => sign.test(sentence))) return ground;
	return 'other';
}
