import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import { emptyAnatomy } from '../../../letter/empty-anatomy.ts';
import type { PersonalSpan } from '../../../letter/redaction.ts';
import { cellSeparator } from '../../../letter/separators.ts';
import type { PublicContacts } from '../../jurisdiction.ts';
import { withSpans } from '../fold/through-fold.ts';
import { findBesideMarks } from './beside-marks.ts';
import { findByForm, findValues } from './find-values.ts';
import { findHomeAddresses } from './home-addresses.ts';
import { inSmallLetters } from './in-small-letters.ts';
import { joinSpaced } from './letter-spaced.ts';
import { findNamesInText } from './names-in-text.ts';
import { findPersons } from './persons/find-persons.ts';
import { wordsOf } from './persons/letter-words.ts';
import { isOfficeAddressed } from './persons-addressed.ts';
import { findRequesterNames } from './requester-name.ts';

/** Characters. */
const nearby = 4;
// «…@mail.exampleтел.0671112233», «067 111 22 33 067 222 33 44»
const stuckBefore = /\d[^\n]*$|[\p{L}@_+%-]$/u;
const stuckAfter = /^[^\n]*\d|^[\p{L}@_+%-]/u;
/** What was found in texts that were read again, by whose contacts are public. */
const reread = new WeakMap<PublicContacts, Map<string, readonly PersonalSpan[]>>();
/** Those of some letters. */
const mostReread = 64;
/** Characters: a letterhead and some paragraphs. */
const longestReread = 1500;

/** Personal data in a Ukrainian letter whose signs are folded, by context and by form, erring towards masking; spans may overlap. */
export function findPersonalData(
	text: string,
	anatomy: LetterAnatomy,
	contacts: PublicContacts,
): PersonalSpan[] {
	const joined = joinSpaced(text);
	if (!joined) return findAsWritten(text, anatomy, contacts);
	const inJoined = findAsWritten(joined.text, withSpans(anatomy, joined.toJoined), contacts);
	return [
		...findAsWritten(text, anatomy, contacts),
		...inJoined.map((span) => ({ ...span, ...joined.toSource(span) })),
	];
}

/**
 * Whether `findPersonalData` may find a name in words outside a letter: false is certain. What else is found only tells how sure
 * a name is, so that it need not be sought where nobody is named.
 */
export function mayName(text: string, contacts: PublicContacts): boolean {
	if (joinSpaced(text) || text.includes(cellSeparator)) return true;
	const words = wordsOf(text);
	const names = findNamesInText(text, words);
	const requester = findRequesterNames(text, words, names, emptyAnatomy, contacts);
	if (requester.length > 0) return true;
	const taken = isOfficeAddressed(text, emptyAnatomy) ? names.greeted : [];
	const { applying } = names;
	const persons = findPersons({ text, words, anatomy: emptyAnatomy, values: [], applying, taken });
	return persons.some(({ left }) => !left);
}

function findAsWritten(text: string, anatomy: LetterAnatomy, contacts: PublicContacts): PersonalSpan[] {
	const found = findOnce(text, anatomy, contacts);
	const find = (again: string, moved: LetterAnatomy) => findAgain(again, moved, contacts);
	const first = findBesideMarks(text, anatomy, found, find);
	// A surname that shows itself beside a mark may show what is beside it; further than that nothing was seen to go.
	const second = first.length > 0 ? findBesideMarks(text, anatomy, [...found, ...first], find) : [];
	const beside = [...first, ...second];
	const stuck = findStuck(beside, found, { text, anatomy, contacts });
	const executor: PersonalSpan[] = anatomy.executor.name
		? [{ ...anatomy.executor.name, kind: 'executor-name' }]
		: [];
	return [...found, ...beside, ...stuck, ...executor];
}

/**
 * The gate reads a letter with several stand-ins for its masked persons; once these are found, each leaves the same
 * paragraphs with the same marks, which are looked at once.
 */
function findAgain(text: string, anatomy: LetterAnatomy, contacts: PublicContacts): readonly PersonalSpan[] {
	if (text.length > longestReread) return findOnce(text, anatomy, contacts);
	const memory = reread.get(contacts) ?? new Map<string, readonly PersonalSpan[]>();
	reread.set(contacts, memory);
	const key = `${text}\n${JSON.stringify(anatomy)}`;
	const before = memory.get(key);
	if (before) return before;
	const found = findOnce(text, anatomy, contacts);
	if (memory.size >= mostReread) memory.clear();
	memory.set(key, found);
	return found;
}

function findOnce(text: string, anatomy: LetterAnatomy, contacts: PublicContacts): PersonalSpan[] {
	const words = wordsOf(text);
	const values = findValues(text, anatomy, contacts);
	const names = findNamesInText(text, words);
	const requester = findRequesterNames(text, words, names, anatomy, contacts);
	const small = inSmallLetters(text);
	const homes = [
		...findHomeAddresses(text, anatomy, requester),
		...(small === null ? [] : findHomeAddresses(small, anatomy, requester)),
	];
	const stuckTo = (found: readonly PersonalSpan[], before: readonly PersonalSpan[] = []) =>
		findStuck(found, before, { text, anatomy, contacts });
	const near = [...requester, ...values, ...homes];
	const found = [...near, ...stuckTo(near)];
	const heads = isOfficeAddressed(text, anatomy) ? names.greeted : [];
	const persons = findPersons({
		text,
		words,
		anatomy,
		values: found,
		applying: names.applying,
		taken: [...requester, ...heads],
	});
	return [...found, ...persons, ...stuckTo(persons, found)];
}

/** What stuck to what was found: a value shows its form only when what it stuck to is masked. */
function findStuck(
	found: readonly PersonalSpan[],
	before: readonly PersonalSpan[],
	{ text, anatomy, contacts }: { text: string; anatomy: LetterAnatomy; contacts: PublicContacts },
): PersonalSpan[] {
	const masked = [...before, ...found].filter(({ left }) => !left);
	const stuck: PersonalSpan[] = [];
	for (let more = found.filter((span) => !span.left && isStuck(text, span)); more.length > 0; ) {
		more = findByForm(withoutSpans(text, [...masked, ...stuck]), anatomy, contacts);
		for (const span of more) stuck.push(span);
	}
	return stuck;
}

/** Whether letters or digits stand so near to a value that they may be another, stuck to it. */
function isStuck(text: string, { start, end }: PersonalSpan): boolean {
	return (
		stuckBefore.test(text.slice(Math.max(0, start - nearby), start)) ||
		stuckAfter.test(text.slice(end, end + nearby))
	);
}

/** The text with a sign of the marks in place of every letter of what was found, length unchanged. */
function withoutSpans(text: string, spans: readonly PersonalSpan[]): string {
	const letters = text.split('');
	for (const { start, end } of spans) letters.fill(']', start, end);
	return letters.join('');
}
