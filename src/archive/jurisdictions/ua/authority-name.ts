import { apostrophes } from '../../text/apostrophes.ts';
import { foldSigns } from './fold/fold-signs.ts';
import { nameGenitive } from './name-genitive.ts';
import { sentenceCase } from './sentence-case.ts';

/** Bodies one above another on a letterhead; more lines than name these are no letterhead's. */
const mostBodies = 8;

const noun = `(?:рада|служба|прокуратура|палата|адміністрація|інспекція|комісія|академія|поліція|дирекція|міністерство|агентство|управління|бюро|комітет|департамент|відділ|апарат|секретаріат|суд|університет|інститут|центр|фонд|банк|офіс|підприємство|сектор|лікарня|коледж|архів|ліцей|школа|заклад|установа|музей|бібліотека|відділення|об[${apostrophes}]єднання|товариство|філія|митниця|гімназія)`;
// «Вигаданий національний університет», «Вигадана обласна прокуратура», «Комунальне підприємство «Зразок»», «КНП «Зразок»»
const ownName = new RegExp(
	String.raw`^(?:\p{L}[\p{L}${apostrophes}-]*(?:ий|ій|а|я|е|є)\s){1,4}(?:університет|академія|інститут|коледж|ліцей|гімназія|школа|лікарня|прокуратура|суд|музей|бібліотека|архів)(?!\p{L})|^(?:\p{L}[\p{L}${apostrophes}-]*(?:ий|ій|а|я|е|є)\s){0,3}(?:підприємство|заклад|установа|товариство)(?!\p{L}).*[«"“„]|^(?:КНП|КП|КУП|ОКП|МКП|ДП|ДНП|КЗ|КЗО|КУ|ДУ|ДЗ|ТОВ|АТ|ПАТ|ПрАТ|ЗДО|ЗОШ|НВК)\s[«"“„№]`,
	'iu',
);
const headNoun = new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, 'iu');
// «ВИКОНАВЧИЙ КОМІТЕТ», «ДЕПАРТАМЕНТ ОСВІТИ», «ГОЛОВНЕ УПРАВЛІННЯ», «ЦЕНТРАЛЬНЕ МІЖРЕГІОНАЛЬНЕ УПРАВЛІННЯ»
const unitStart = new RegExp(
	`^(?:\\p{L}[\\p{L}${apostrophes}-]*(?:ий|ій|а|я|е|є)\\s){0,4}${noun}(?!\\p{L})`,
	'iu',
);
const councilThenUnit =
	/(?<=(?:^|\s)(?:рада|адміністрація))\s+(?=(?:виконавчий\s+комітет|департамент|управління|відділ|апарат|секретаріат)(?!\p{L}))/iu;
const commonName =
	/^(?:виконавчий комітет|комітет|департамент|управління|відділ|апарат|секретаріат|сектор)(?!\p{L})/iu;

/**
 * Name of a body as a sentence would write it, from its letterhead lines, higher body first: the unit in the nominative,
 * the bodies above it in the genitive.
 *
 * @example
 * authorityName(['ЖИТОМИРСЬКА МІСЬКА РАДА', 'ВИКОНАВЧИЙ КОМІТЕТ']) // 'Виконавчий комітет Житомирської міської ради'
 * @example
 * authorityName(['НАЦІОНАЛЬНА СЛУЖБА', 'ЗДОРОВ’Я УКРАЇНИ']) // 'Національна служба здоров’я України'
 */
export function authorityName(lines: readonly string[]): string {
	const names = bodiesOf(
		lines
			.map((line) => (foldSigns(line)?.text ?? line).replace(/\s+/gu, ' ').trim())
			.filter((line) => line !== ''),
	);
	const [highest = '', ...units] = names.slice(-mostBodies).map((name) => sentenceCase(name));
	return units.reduce((above, unit) => joined(unit, inGenitive(lowered(above))), highest);
}

/**
 * A unit that names the body above it itself («… управління Міністерства юстиції») needs no second mention, and a body
 * with a name of its own («Вигаданий національний університет») is no unit of the one above.
 */
function joined(unit: string, above: string): string {
	if (ownName.test(unit)) return unit;
	const begin = above.split(' ').slice(0, 2).join(' ').toLowerCase();
	return unit.toLowerCase().includes(begin) ? unit : `${unit} ${above}`;
}

/** Lines go together until a line begins with a nominative of its own: «… РАДА» | «ВИКОНАВЧИЙ КОМІТЕТ». */
function bodiesOf(lines: readonly string[]): string[] {
	const bodies: string[][] = [];
	// Whether the last body's head noun has been named: asked of each line once, for nouns are single words.
	let headed = false;
	for (const line of lines.flatMap(splitLine)) {
		const last = bodies.at(-1);
		const isMore: boolean = last !== undefined && !(headed && (unitStart.test(line) || ownName.test(line)));
		if (last && isMore) last.push(line);
		else bodies.push([line]);
		headed = (isMore && headed) || headNoun.test(line);
	}
	return bodies.map((body) => body.join(' '));
}

/** «МІСЬКА РАДА ВИКОНАВЧИЙ КОМІТЕТ» on one line. */
function splitLine(line: string): string[] {
	return line.split(councilThenUnit);
}

/** What cannot be declined stands as it is. */
function inGenitive(name: string): string {
	return nameGenitive(name) ?? name;
}

/** A unit's common name loses its capital inside another's: «відділ Виконавчого комітету» is «… виконавчого комітету». */
function lowered(name: string): string {
	return commonName.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
