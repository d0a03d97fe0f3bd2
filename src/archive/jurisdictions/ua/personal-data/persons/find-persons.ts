import type { LetterAnatomy } from '../../../../letter/anatomy.ts';
import { overlapping } from '../../../../letter/overlapping.ts';
import type { PersonalSpan } from '../../../../letter/redaction.ts';
import type { Span } from '../../../../letter/span.ts';
import { isFamousName } from './famous-names.ts';
import { isBearer } from './is-bearer.ts';
import { isBeside } from './is-beside.ts';
import { isBodysAdjective } from './is-bodys-adjective.ts';
import { isNeverName } from './is-never-name.ts';
import type { Word } from './letter-words.ts';
import { namesByForm } from './name-shapes.ts';
import { namesAtSentenceHead } from './names-at-sentence-head.ts';
import { namesBehindComplement } from './names-behind-complement.ts';
import { namesByClause } from './names-by-clause.ts';
import { namesByCompany } from './names-by-company.ts';
import { namesByDecision } from './names-by-decision.ts';
import { namesByEnding } from './names-by-ending.ts';
import { namesByGender } from './names-by-gender.ts';
import { namesByGrammar } from './names-by-grammar.ts';
import { namesByLabel } from './names-by-label.ts';
import { namesByRole } from './names-by-role.ts';
import { namesByStrangeness } from './names-by-strangeness.ts';
import { namesByStructure } from './names-by-structure.ts';
import { namesInColumns } from './names-in-columns.ts';
import { namesInDashedRows } from './names-in-dashed-rows.ts';
import { namesInForms } from './names-in-forms.ts';
import { namesInLatinCapitals } from './names-in-latin-capitals.ts';
import { namesInLists } from './names-in-lists.ts';
import { namesInPrivateClause } from './names-in-private-clause.ts';
import { namesInRows } from './names-in-rows.ts';
import { namesInSmallLetters } from './names-in-small-letters.ts';
import { namesThatAreWords } from './names-that-are-words.ts';
import { namesUnexplained } from './names-unexplained.ts';
import { namesWithBareInitials } from './names-with-bare-initials.ts';
import { isNoName } from './no-name.ts';
import { numberPersons } from './number-persons.ts';
import { PersonIndex } from './person-index.ts';
import { isSpecialSentence, sentenceAround } from './sentence-around.ts';
import { type ShownName, shownName } from './shown-name.ts';
import { opensItem, type Standing, standingOf } from './standing-of.ts';
import { wholeNames } from './whole-names.ts';

/** A letter whose persons are sought, and what was found in it before. */
export interface SearchedLetter {
	readonly text: string;
	readonly words: readonly Word[];
	readonly anatomy: LetterAnatomy;
	/** What else was found personal: a name beside it is whose it is. */
	readonly values: readonly PersonalSpan[];
	/** Names of which the text says that they applied. */
	readonly applying: readonly Span[];
	/** Names of whoever asked, and where else names must stay as they are or are masked already. */
	readonly taken: readonly Span[];
}

const telling: ReadonlySet<string> = new Set(
	'email phone tax-number passport home-address birth-date iban card id-document social vehicle health conviction'.split(
		' ',
	),
);
const joint = new Set(['та', 'і', 'й', 'а', 'також']);

/**
 * Names of persons who neither asked nor signed: masked where the letter says that they are private (a role, a row of
 * names, health, a conviction, another personal value beside), and where it says nothing, then with a doubt. Officials,
 * whom a post names, makers of works and what bears a person's name stay; whoever deals with a body for money is left to
 * a person (law № 2939-VI, art. 6 (5)).
 */
export function findPersons(letter: SearchedLetter): PersonalSpan[] {
	const { words, text, anatomy, taken } = letter;
	const kept = spansOfRequisites(anatomy);
	const [isKept, isTaken] = [overlapping(kept), overlapping(taken)];
	const names = allNames(words);
	const officials = new PersonIndex();
	for (const name of names) if (isKept(name)) officials.add(name);
	const open = names.filter((name) => !isKept(name) && !isTaken(name));
	const isMark = overlapping(anatomy.marks);
	const standings = open.map((name) => {
		const standing = standingOf(words, name, text);
		// Below the signature stand those who signed, agreed, prepared.
		return standing === 'unknown' && isMark(name) ? 'official' : standing;
	});
	for (const [at, name] of open.entries()) if (standings[at] === 'official') officials.add(name);
	const rows = rowsOf(words, open);
	const isSure = surenessBy(letter);
	const found = open.flatMap((name, at) => {
		const sure = isSure(name, standings[at] ?? 'unknown', rows.has(name));
		const verdict = verdictOf(name, standings[at] ?? 'unknown', sure, officials);
		return verdict ? [{ name, verdict }] : [];
	});
	const masked = found.filter(({ verdict }) => verdict !== 'left');
	const sure = new PersonIndex();
	for (const { name, verdict } of masked) if (verdict === 'sure') sure.add(name);
	const again = laterMentions(
		words,
		masked.map(({ name }) => name),
		[...kept, ...taken, ...open],
	);
	const numbers = numberPersons([...masked.map(({ name }) => name), ...again]);
	const spanOf = (name: ShownName, doubtful: boolean): PersonalSpan => ({
		start: name.start,
		end: name.end,
		kind: 'person-name',
		person: numbers.get(name) ?? 1,
		...(doubtful && { doubt: 'person-named' }),
	});
	return [
		...masked.map(({ name, verdict }) => spanOf(name, verdict === 'doubtful' && !sure.has(name))),
		...again.map((name) => spanOf(name, false)),
		...found
			.filter(({ verdict }) => verdict === 'left')
			.map(({ name }) => ({ ...spanOf(name, true), left: true as const })),
	];
}

/** Names by form, and those that only what is around them shows: each finder looks at words that no other has taken. */
function allNames(words: readonly Word[]): ShownName[] {
	const names: ShownName[] = [...namesByForm(words)];
	const taken = new Set(namesWords(words, names));
	const add = (found: readonly ShownName[], said = false) => {
		for (const name of found) {
			const inside = words.slice(name.from, name.to);
			if (inside.some((word) => taken.has(word)) || (!said && areNoName(inside))) continue;
			names.push(name);
			for (const word of inside) taken.add(word);
		}
	};
	// «Сусід ДеБруІн»: a role before it tells a name of any form.
	add(namesByRole(words), true);
	add(namesBehindComplement(words, taken));
	add(namesByLabel(words, taken));
	add(namesInForms(words, taken));
	add(namesWithBareInitials(words, taken));
	add(namesByStructure(words, taken));
	add(namesInColumns(words, taken));
	add(namesByCompany(words, names));
	add(namesInRows(words, taken));
	add(namesByGrammar(words, taken));
	add(namesByDecision(words, taken));
	add(namesAtSentenceHead(words, taken));
	add(namesInLists(words, taken));
	add(namesByEnding(words, taken));
	add(namesByClause(words, taken));
	add(namesInSmallLetters(words));
	add(namesInLatinCapitals(words, taken));
	add(namesInPrivateClause(words, taken));
	add(namesByGender(words, taken));
	add(namesInDashedRows(words, taken));
	add(namesByStrangeness(words, taken));
	add(namesThatAreWords(words, taken));
	add(namesUnexplained(words, taken));
	return wholeNames(words, names).sort((a, b) => a.start - b.start);
}

/** «Виконано», and in the row below «І»: no word that may name, and what may be an initial. */
function areNoName(words: readonly Word[]): boolean {
	return words.every((word) => word.text.length === 1 || isNeverName(word));
}

function namesWords(words: readonly Word[], names: readonly ShownName[]): Word[] {
	return names.flatMap(({ from, to }) => words.slice(from, to));
}

/** What becomes of a name: masked for sure, masked with a doubt, left with a doubt; null where it stays. */
type Verdict = 'sure' | 'doubtful' | 'left';

function verdictOf(
	name: ShownName,
	standing: Standing,
	sure: boolean,
	officials: PersonIndex,
): Verdict | null {
	if (standing === 'official' || standing === 'maker' || standing === 'bearer') return null;
	if (standing === 'dealer') return 'left';
	if (standing === 'unknown' && (officials.has(name) || isFamousName(name))) return null;
	return sure ? 'sure' : 'doubtful';
}

/** Whether the letter says that a name is a private person's. */
function surenessBy({ words, values, applying }: SearchedLetter) {
	const isApplying = overlapping(applying);
	const isBesideValue = overlapping(values.filter(({ kind }) => telling.has(kind)));
	return (name: ShownName, standing: Standing, inRow: boolean): boolean =>
		standing === 'private' ||
		inRow ||
		isApplying(name) ||
		isSpecialSentence(words, name) ||
		isBesideValue(sentenceAround(words, name));
}

/** Every other mention of somebody masked by the surname alone, in any case. */
function laterMentions(
	words: readonly Word[],
	masked: readonly ShownName[],
	taken: readonly Span[],
): ShownName[] {
	const persons = new PersonIndex();
	for (const name of masked) persons.add(name);
	const at = new Set(taken.map(({ start }) => start));
	const isTaken = overlapping(taken);
	const inside = (word: Word) => at.has(word.start) || isTaken(word);
	return words.flatMap((word, index) => {
		if (!word.capital || word.text.length < 3 || isNoName(word.lower)) return [];
		if (!persons.hasSurname(word) && !(isOwning(words, index) && persons.hasPossessive(word))) return [];
		if (inside(word) || isBearer(words, index) || isBodysAdjective(words, index)) return [];
		return [shownName(words, index, index + 1, { surname: word })];
	});
}

/** Whether a word in small letters stands right behind: «Вигаденкова заява». */
function isOwning(words: readonly Word[], at: number): boolean {
	const next = words[at + 1];
	return next !== undefined && !next.capital && isBeside(next);
}

/** Names of which three at least stand in a row with nothing but commas, numbers and «та» between, or begin a list's items. */
function rowsOf(words: readonly Word[], names: readonly ShownName[]): ReadonlySet<ShownName> {
	const items = names.filter(({ from }) => opensItem(words, from));
	const inRow = new Set<ShownName>(items.length >= 3 ? items : []);
	let row: ShownName[] = [];
	for (const name of names) {
		const last = row.at(-1);
		const between = last ? words.slice(last.to, name.from) : [];
		const goesOn =
			last !== undefined && between.length <= 1 && between.every(({ lower }) => joint.has(lower));
		if (goesOn) row.push(name);
		else row = [name];
		if (row.length >= 3) for (const one of row.slice(-3)) inRow.add(one);
	}
	return inRow;
}

/** Whom the letter's own requisites name. */
function spansOfRequisites({ letterhead, contacts, signatory, executor, stamps }: LetterAnatomy): Span[] {
	const single = [signatory.name, executor.name, ...stamps.flatMap(({ signer }) => signer ?? [])];
	return [...letterhead, ...contacts.lines, ...signatory.post, ...single.filter((span) => span !== null)];
}
