import { apostrophes } from '../../../text/apostrophes.ts';
import type { Line } from './lines.ts';

// «Справа № 111/22/31-к», «Провадження № 22-ц/4805/31», «Виконавче провадження № 70001122», «ЄУН 111/22/31», «ВП № 70001122 від 01.02.2031»
const ofCase =
	/^\(?(?:(?:(?:судов|цивільн|господарськ|адміністративн|кримінальн)\p{L}{1,3} )?справ[аи]|(?:у|по) справі|(?:номер |(?:кримінальн|виконавч|судов|апеляційн|касаційн)\p{L}{1,3} )?провадження|ВП|КП(?= №)|ЄУН(?:СС)?|унікальний номер)(?!\p{L})\s*(?:№|N|номер|:)?\s*[\p{L}\d/–-]*\d[\p{L}\d./()–-]*(?: від \d{2}\.\d{2}\.\d{4}(?: ?р\.?)?)?\)?[.,;]?$/iu;
// «При відповіді посилатися на № 5», «У відповіді просимо посилатись на наш номер», «Прохання у разі відповіді обов’язково посилатися …»
const askedOfReply = new RegExp(
	String.raw`^(?:прохання|просимо|просьба|будь ласка,?)?\s?(?:при|[ув]|під час|у разі) (?:наданн[іья] )?відповід[іь](?:,| на (?:цей )?лист)? (?:(?:прохання|просимо|обов[${apostrophes}]язково) ){0,2}(?:посилати(?:ся|сь)|посилайтеся|вказувати|зазначати)(?!\p{L})`,
	'iu',
);
/** Characters: a longer line is a sentence of the text. */
const longestLine = 110;

/**
 * Whether a line between letterhead and text says only which case a letter belongs to, or which number an answer to it should
 * name: it names nobody and is about nothing.
 *
 * @example
 * isReferenceLine(line('Справа № 111/22/31-к')) // true
 * @example
 * isReferenceLine(line('Щодо справи № 111/22/31-к')) // false
 */
export function isReferenceLine({ text }: Pick<Line, 'text'>): boolean {
	return text.length <= longestLine && (ofCase.test(text) || askedOfReply.test(text));
}
