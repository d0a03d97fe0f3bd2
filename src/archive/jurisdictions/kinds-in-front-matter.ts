import type { WordsByHand } from '../letter/by-hand.ts';
import type { RedactionKind } from '../letter/redaction.ts';
import type { Letter } from '../letter/schema.ts';
import { apostrophes } from '../text/apostrophes.ts';
import { remembered } from '../text/remembered.ts';
import type { Jurisdiction, PublicContacts } from './jurisdiction.ts';
import { leaksWithoutKept } from './leaks-without-kept.ts';
import { namedWords } from './named-words.ts';

/** Checked only together with the letter's text, which shows whose they are. */
const lookedAtElsewhere: ReadonlySet<string> = new Set([
	'addressee',
	'addresseeDetails',
	'attachments',
	'heading',
	'letterhead',
	'title',
	'phone',
]);
/** The body's own, which are public; a name is none of them. */
const contactLines = 'contactLines';
/** People who sign or write for the body: only their names are allowed. */
const officials: ReadonlySet<string> = new Set(['name', 'signer']);
/** Example: the blank of `Degree Olena`: no name in full is one word. */
const betweenWords = /\S\s\S/;

/** What is below a signature: its stamp names whoever signed in full, and another executor stands there with a phone. */
const marks = 'marks';
/** Example: ` 000-00-48`, `, tel. 000-00-48`: a phone, and the line ends. */
const phoneBehind = /^[\s,.;:–-]{0,3}(?:\p{L}{1,4}\.?\s?)?\(?\d[\d\s()-]{3,16}\d$/u;
/** Examples: `mar’iana`, `olha-mariia` of a name in small letters. */
const wordOfName = new RegExp(`[\\p{L}${apostrophes}-]+`, 'gu');

/** Fields that are searched for names. */
interface Asked {
	readonly jurisdiction: Parameters<typeof namedWords>[1]['jurisdiction'];
	readonly contacts: PublicContacts;
}
type Named = 'nobody' | 'somebody';
const byContacts = new WeakMap<
	PublicContacts,
	{ readonly jurisdiction: Asked['jurisdiction']; readonly isNobody: (text: string) => Named }
>();

/**
 * Kinds of personal data in fields of a letter's front matter, each checked by itself: among its neighbours whatever is
 * next to the body's name would count as the body's.
 */
export function kindsInFrontMatter(
	letter: Letter,
	jurisdiction: Pick<Jurisdiction, 'findLeaks' | 'findPersonalData' | 'findWords' | 'marks' | 'standIn'>,
	contacts: PublicContacts,
): RedactionKind[] {
	const rules = { jurisdiction, contacts, keep: letter.keep ?? [] };
	const named = { ...rules, keep: [...rules.keep, ...officialsOf(letter)] };
	return fieldsOf('', letter).flatMap(({ key, text }) => [
		...(key === contactLines ? [] : leaksWithoutKept(text, rules.keep, rules)),
		...(officials.has(key) || !betweenWords.test(text) || namesNobody(text, rules)
			? []
			: namedWords(text, named)
					.filter(({ words }) => key !== marks || !isOfLetter(text, words, letter))
					.map(({ kind }) => kind)),
	]);
}

/**
 * Whether a text names nobody, whoever is known: words that are known only let names pass. It is remembered, for a body's
 * letters say the same posts and addresses.
 */
function namesNobody(text: string, { jurisdiction, contacts }: Asked): boolean {
	const before = byContacts.get(contacts);
	if (before?.jurisdiction === jurisdiction) return before.isNobody(text) === 'nobody';
	const isNobody = remembered(
		(words): Named =>
			namedWords(words, { jurisdiction, contacts, keep: [] }).length === 0 ? 'nobody' : 'somebody',
	);
	byContacts.set(contacts, { jurisdiction, isNobody });
	return isNobody(text) === 'nobody';
}

/** Whoever signed the letter: a mark beside the signature says the name too (`Signer: …`), and knows no office. */
function officialsOf({ signatory, executor, signatures }: Letter): WordsByHand[] {
	return [signatory?.name, executor?.name, ...signatures.map(({ signer }) => signer)].flatMap((words) =>
		words ? [{ kind: 'person-name', words }] : [],
	);
}

/** Whether a name in a mark is that of whoever signed, with a patronymic or initials, or of an executor with a phone. */
function isOfLetter(mark: string, words: string, letter: Letter): boolean {
	if (mark.startsWith(words) && phoneBehind.test(mark.slice(words.length))) return true;
	const parts = partsOf(words);
	return officialsOf(letter).some((official) =>
		partsOf(official.words).every((part) =>
			parts.some((one) => one === part || (part.length === 1 && one.startsWith(part))),
		),
	);
}

function partsOf(name: string): string[] {
	return name.toLowerCase().match(wordOfName) ?? [];
}

function fieldsOf(key: string, value: unknown): { readonly key: string; readonly text: string }[] {
	if (typeof value === 'string') return [{ key, text: value }];
	if (Array.isArray(value)) return value.flatMap((part) => fieldsOf(key, part));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([inner, part]) =>
		lookedAtElsewhere.has(inner) ? [] : fieldsOf(inner, part),
	);
}
