import type { Outcome, OutcomeAbout, ProposedOutcome, RefusalGround } from '../../../letter/outcome.ts';
import { withoutMarks } from '../../../letter/without-marks.ts';
import { withOneApostrophe } from '../../../text/apostrophes.ts';
import { marks } from '../marks.ts';
import { forwardedTo } from './forwarded-to.ts';
import { addressed, groundSigns, notHeldPoint, otherMatter, type Signal, signals } from './signals.ts';

/** Signs after which a new sentence begins: «… задоволено. Повідомляємо …»; not after «ст. 22», «п. 3», «О. О.» */
const sentenceEnd = /(?<=\p{L}{3}|\d|[)»])[.;!?]\s+(?=\p{Lu}|\d+[.)])/u;

/** Longest text that is looked at: an answer says what it does on its first pages. */
const longest = 20_000;

/** Characters. */
const short = 1500;
/** Sentences. */
const first = 3;

const noReply: ProposedOutcome = { outcome: 'not-a-reply', ground: null, forwardedTo: null, sentence: null };

/** What the archive masked says nothing of the body; what the body hid is withheld. */
const { 'hidden-by-body': _, ...ours } = marks;
const ourMarks = Object.values(ours);

/** Sentences that show an outcome, the best first. */
const evidence: Readonly<Record<Outcome, readonly Signal[]>> = {
	given: ['answers', 'given', 'request'],
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

/** «Просимо надіслати копію», «Прошу Вас надати відомості»: the letter asks for information itself. */
const asksPattern =
	/^(?:(?:Тому |Відповідно )[^,;]{0,80})?(?:просимо|прошу|просить)(?!\p{L})[^.;]*(?<!\p{L})(?:надіслати|надати|повідомити|направити)(?!\p{L})/iu;

/** «Про відмову в наданні інформації»: a heading, which ends without a stop. */
const headingPattern = /^(?:Про|Щодо|Стосовно) [^.;!?]*$/u;

/** «відмовлено»: said outright. */
const refusesPattern = /(?<!\p{L})відмов/u;

/** «Відмову в задоволенні запиту може бути оскаржено до суду»: a formula that many bodies put under every answer. */
const appealPattern = /(?<!\p{L})оскарж/iu;

/** «відмовлено», «відмовляємо»: what such a sentence must say besides, to refuse anything. */
const outrightPattern = /(?<!\p{L})відмов(?:лен|ля|ити)/iu;

/**
 * What an answer does with the request that it answers, by how officials say it (Law № 2939-VI, art. 20–22), with the
 * sentence that shows it. A whole letter that neither names a request nor answers one by its requisites is no reply,
 * whatever else its words resemble.
 *
 * @param text the letter’s own text, without letterhead and signature, a paragraph a line
 * @param about of a whole letter; without it the text is taken for an answer’s words
 * @example
 * proposeOutcome('Запитувана інформація у сільській раді відсутня.')
 * // { outcome: 'not-held', ground: null, forwardedTo: null, sentence: 'Запитувана інформація у сільській раді відсутня.' }
 */
export function proposeOutcome(text: string, about?: OutcomeAbout): ProposedOutcome {
	const sentences = sentencesOf(text);
	const found = new Map<Signal, string>();
	const words = sentences.map((sentence) => withOneApostrophe(withoutMarks(sentence, ourMarks)));
	for (const [at, sentence] of sentences.entries())
		for (const signal of signalsOf(words[at] ?? '')) {
			// A heading shows it only where no sentence does.
			const known = found.get(signal);
			if (known === undefined || headingPattern.test(known)) found.set(signal, sentence);
		}
	const isOther = about && !speaksOfItsRequest(words);
	if (isOther && (!about.isReply || words.some((sentence) => otherMatter.test(sentence)))) return noReply;
	const outcome = decide(found, words, about?.isReply ?? false);
	if (about && !about.isReply && isItselfRequest(outcome, found, words)) return noReply;
	const shows = evidence[outcome]
		.map((signal) => found.get(signal))
		.find((sentence) => sentence !== undefined);
	return {
		outcome,
		ground: groundOf(outcome, found, words),
		forwardedTo: forwardedTo(found.get('forwarded')),
		sentence: shows ?? null,
	};
}

/** A request speaks of its own words as answers do, but gives nothing and asks. */
function isItselfRequest(
	outcome: Outcome,
	found: ReadonlyMap<Signal, string>,
	sentences: readonly string[],
): boolean {
	if (outcome !== 'given' || found.has('given') || found.has('answers')) return false;
	return sentences.some((sentence) => asksPattern.test(sentence));
}

/** Long letters speak of requests of all sorts; what a letter answers, it names at once. */
function speaksOfItsRequest(sentences: readonly string[]): boolean {
	const says = (forms: readonly RegExp[], some: readonly string[]) =>
		some.some((sentence) => forms.some((form) => form.test(sentence)));
	const isShort = sentences.join(' ').length <= short;
	return says(addressed, sentences) || says(signals.request, isShort ? sentences : sentences.slice(0, first));
}

function sentencesOf(text: string): string[] {
	return text
		.slice(0, longest)
		.split('\n')
		.flatMap((paragraph) => paragraph.replace(/\s+/g, ' ').split(sentenceEnd))
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== '');
}

function signalsOf(sentence: string): Signal[] {
	const said = (Object.keys(signals) as Signal[]).filter((signal) =>
		signals[signal].some((form) => form.test(sentence)),
	);
	// «надати їх неможливо, бо облік не ведеться»: what is not held cannot be refused
	const isHeld = !said.includes('not-held');
	const isFormula = appealPattern.test(sentence) && !outrightPattern.test(sentence);
	return said.filter(
		(signal) => signal !== 'refused' || (!isFormula && (isHeld || refusesPattern.test(sentence))),
	);
}

function decide(found: ReadonlyMap<Signal, string>, sentences: readonly string[], isReply: boolean): Outcome {
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
	return has('request') || (isReply && has('given')) ? 'given' : 'not-a-reply';
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
