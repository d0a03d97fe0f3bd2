import { findDates } from '../dates.ts';

/** Characters: a longer line is a sentence. */
const longest = 140;

// «*0045872301*», «*ВГ-0045872301*»: what a machine writes under a bar code
const barCode = /^\*[\p{Lu}\d][\p{Lu}\d /-]{3,38}\*$/u;
// «Лист 170/05-14 від 03.04.2031 арк. 1», with number and date taken out
const ofItself =
	/(?<!\p{L})(?:лист|документ[ау]?|від|арк(?:уш)?|стор(?:інка)?|с|з|із|р|року|вих)(?!\p{L})/giu;
const aWord = /\p{L}[\p{L}’-]*/gu;
// «Гаряча лінія 0 800 000 000», «Контакт-центр: 15-45», «сайт», «e-mail»
const ofContacts =
	/(?<!\p{L})(?:урядов\p{L}{1,3}|гаряч\p{L}{1,3} ліні\p{L}|контакт(?:ний)?[ -]?центр|телефон|тел|факс|(?:веб|офіційний )?-?сайт|веб|ел(?:ектронна)? ?\.? ?(?:пошта|адреса)|e-?mail)(?!\p{L})/giu;
const site = /(?:https?:\/\/|www\.)[\w./-]+|[\w-]+(?:\.[\w-]+)*\.ua(?![\w@])[\w./-]*/giu;
// «0 800 000 000», «(0412) 00-00-00», «15-45»: no mobile of a person
const officePhone = /(?<!\d)(?:0[ -]?800(?:[ -]?\d){6}|\(0\d{2,4}\) ?\d[\d -]{4,9}|1[5-9][ -]?\d{2})(?!\d)/gu;
const officeMail = /[\w.-]+@[\w.-]+\.gov\.ua(?![\w.-])/giu;
const noWord = /^[\s\p{P}\p{S}\d]*$/u;
const noSign = /^[\s\p{P}\p{S}]*$/u;

/**
 * Whether a line below a letter is what its form prints at the foot of a page: the caption of a bar code, the letter's own
 * number over again, the body's hot line and site. Such a line is a mark, and nobody need look.
 *
 * @param letterhead its lines as one, for a foot may name the body too
 * @param index the letter's own; null if none was found, and then no line is known by it
 * @example
 * isPageFoot('Лист 170/05-14 від 03.04.2031, арк. 1', '170/05-14', '2031-04-03') // true
 * @example
 * isPageFoot('Гаряча лінія 0 800 000 000    www.vyhadana.gov.ua', null, null) // true
 */
export function isPageFoot(
	text: string,
	index: string | null,
	date: string | null,
	letterhead = '',
): boolean {
	const line = text.trim();
	if (line.length > longest) return false;
	return barCode.test(line) || saysOnlyItself(line, index, date, letterhead) || saysOnlyContacts(line);
}

function saysOnlyItself(
	line: string,
	index: string | null,
	date: string | null,
	letterhead: string,
): boolean {
	if (!index || !line.includes(index)) return false;
	const dates = findDates(line);
	if (dates.some(({ iso }) => iso !== date)) return false;
	const undated = dates.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), line);
	const own = new Set(letterhead.toLowerCase().match(aWord));
	const rest = undated.replace(index, ' ').replace(ofItself, ' ');
	return noWord.test(rest.replace(aWord, (word) => (own.has(word.toLowerCase()) ? ' ' : word)));
}

/** A site or a hot line must be there: a label alone has lost what it labels. */
function saysOnlyContacts(line: string): boolean {
	const rest = [officeMail, site, officePhone].reduce((left, pattern) => left.replace(pattern, ' '), line);
	return rest !== line && noSign.test(rest.replace(ofContacts, ' '));
}
