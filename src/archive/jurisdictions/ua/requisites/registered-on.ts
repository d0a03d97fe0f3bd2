import { findDates } from '../dates.ts';
import { type Line, partOf } from './lines.ts';
import { type Registration, readRegistration } from './registration.ts';

// «Зареєстровано 03.04.2031», «Зареєстровано: 03.04.2031 р.»
const registered = /^зареєстровано:? (?=\d)/iu;
// «Реєстраційний № 25/К-170», «Реєстраційний індекс 25/К-170»
const numbered = /^реєстраційний /iu;
const yearSign = /^\s*(?:р\.?|року)?$/iu;

/**
 * Reads «Зареєстровано ‹date›» as the letter's date where the letter's number is on the line beside it, as stamps of
 * document systems have it. Alone it says nothing: whoever got the letter registered it too.
 *
 * @param rows the lines among which it stands, by their rows
 */
export function registeredOn(line: Line, rows: ReadonlyMap<number, Line>): Registration | null {
	const [date, ...more] = registered.test(line.text) ? findDates(line.text) : [];
	if (!date || more.length > 0 || !yearSign.test(line.text.slice(date.end))) return null;
	const beside = [line.row - 1, line.row + 1].flatMap((row) => rows.get(row) ?? []);
	const isNumbered = beside.some((other) => {
		const read = numbered.test(other.text) ? readRegistration(other) : null;
		return read?.index && !read.date;
	});
	if (!isNumbered) return null;
	return { date: partOf(line, date.start, date.end), index: null, reply: null, rest: null };
}
