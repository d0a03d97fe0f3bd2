import type { LetterKind } from '../../../letter/kind.ts';
import { isPersonAddressee, opensAddressee } from './addressee.ts';
import { isAppendixTitle } from './attachments.ts';
import type { Line } from './lines.ts';
import { isSalutation } from './text-opening.ts';

/** What a document calls itself, and on which line. */
export interface FoundKind {
	readonly kind: LetterKind;
	/** Index of the line of its title; -1 for a letter, which has none. */
	readonly at: number;
}

/** Lines with words above a title: a letterhead in full, an approval, a place. */
const farthestTitle = 24;
/** Characters of a line above a title. */
const longestAbove = 140;

// «НАКАЗ», «РІШЕННЯ СЕСІЇ», «Розпорядження голови»
const order = /^(?:наказ|розпорядження|рішення|постанова|ухвала|доручення)(?!\p{L})/iu;
// «ЗАПИТ на отримання публічної інформації», «ДЕПУТАТСЬКИЙ ЗАПИТ»; not «АДВОКАТСЬКИЙ ЗАПИТ», which no public body makes
const request = /^(?:(?:(?:інформаційний|депутатський) )?запит|депутатське звернення)(?!\p{L})/iu;
// «ПРОТОКОЛ № 7», «ДОДАТКОВА УГОДА № 2», «ТЕХНІЧНЕ ЗАВДАННЯ»
const other =
	/^(?:протокол|специфікація|договір|контракт|(?:додаткова )?угода|меморандум|звіт|(?:аналітична |інформаційна )?довідка|акт|перелік|реєстр|список|кошторис|план|графік|положення|порядок|інструкція|регламент|правила|статут|програма|концепція|стратегія|методик[аи]|технічн(?:е завдання|і вимоги|а специфікація)|висновок|витяг|виписка|рахунок|накладна|розрахунок|калькуляція|відомість|(?:пояснювальна|службова|доповідна|аналітична) записка|паспорт|опис|оголошення|тендерна (?:документація|пропозиція)|комерційна пропозиція|комплексна програма|анкета|таблиця|зведена інформація|інформація)(?!\p{L})/iu;
// «Н А К А З», «Д О Д А Т О К   А»: one letter after the other
const spaced = /(?<![\p{L}\d])\p{Lu}(?: \p{Lu}){3,}(?![\p{L}\d])/gu;
// «ДОДАТОК А»
const lettered = /^додаток\s+\p{L}$/iu;
const lettersOfTitle = 3;
const sentenceEnd = /\p{Ll}[.:;!?]$/u;
const kinds = [
	['order', order],
	['request', request],
	['document', other],
] as const;

/**
 * What kind of document a text is, by the title that it gives itself: the first line of an appendix, or a line in capitals
 * below a letterhead, an approval or a registration, before anybody is addressed; a request’s may be below the addressee. Without such a title it is a letter.
 *
 * @param isSkipped whether a line is a mark, which is no title
 */
export function findKind(lines: readonly Line[], isSkipped: (line: Line) => boolean): FoundKind {
	let above = 0;
	let isAddressed = false;
	for (const [at, line] of lines.entries()) {
		if (line.blank || isSkipped(line)) continue;
		const kind = kindOf(withoutSpacing(line.text), above === 0);
		// Whoever asks says so below the addressee too: «ДЕПУТАТСЬКИЙ ЗАПИТ».
		if (kind && (!isAddressed || (kind === 'request' && isBig(line.text)))) return { kind, at };
		above += 1;
		if (above > farthestTitle || line.data || !mayStandAbove(line)) break;
		if (isAddressed && sentenceEnd.test(line.text)) break;
		isAddressed ||= isAddressee(line);
	}
	return { kind: 'letter', at: -1 };
}

/** @param first whether nothing is above: then small letters are a title too where the word is alone */
function kindOf(text: string, first: boolean): LetterKind | null {
	if (first && (isAppendixTitle(text) || lettered.test(text))) return 'appendix';
	for (const [kind, pattern] of kinds) {
		const word = text.match(pattern)?.[0];
		if (word && (isBig(word) || (first && word === text && /^\p{Lu}/u.test(word)))) return kind;
	}
	return null;
}

function isBig(word: string): boolean {
	return word.length >= lettersOfTitle && word === word.toUpperCase();
}

/** Whether a line may be above the title of a document: no sentence. */
function mayStandAbove({ text }: Line): boolean {
	return text.length <= longestAbove && !isSalutation(text);
}

function isAddressee({ text }: Line): boolean {
	// «УПРАВЛІННЯ ПРАЦІ»: in capitals no case is told, and a letterhead stands there.
	return text !== text.toUpperCase() && (isPersonAddressee(text) || opensAddressee(text));
}

/** «Н А К А З» as «НАКАЗ». */
export function withoutSpacing(text: string): string {
	return text.replace(spaced, (word) => word.replaceAll(' ', ''));
}
