import { findDates } from '../dates.ts';
import { readLines } from './lines.ts';
import { findIndex, readRegistration } from './registration.ts';
import { isStampLine } from './service-lines.ts';

// «Вих. № 12», «ВИХ № 12», «Реєстраційний номер: 12», «ДОКУМЕНТ № 12»
const outgoing = /^(?:вих|bux|реєстраційний|документ)(?!\p{L}*ан)/iu;
// «Вх. № 12», «Вхідний», «ОДЕРЖАНО», «Надійшло»
const incoming = /(?<!\p{L})(?:[вb][хx](?!\p{L})|[вb][хx]ідн|одержан|отриман|надійшл)/iu;

/**
 * Which lines of a place of a scanned page, looked at by itself, say the letter’s own date and index: those of a stamp that
 * calls itself the sender’s, and in the page’s head a line that says both, as on the rules of a form. Whoever got the
 * letter stamps it too: of other lines none is taken.
 *
 * @returns indexes of the lines
 */
export function stampInScan(said: readonly string[], isInHead: boolean): number[] {
	const lines = readLines(said.join('\n'));
	if (lines.some(({ text }) => incoming.test(text))) return [];
	if (lines.some((line) => isStampLine(line) || outgoing.test(line.text))) return stampInPicture(said);
	const onForm = (line: (typeof lines)[number]) => {
		const read = readRegistration(line, true);
		return Boolean(read?.date && read.index && !read.reply);
	};
	return isInHead ? lines.flatMap((line, at) => (onForm(line) ? [at] : [])) : [];
}

/**
 * Which lines of a picture are a stamp's that says something of a letter: all of an e-signature stamp, of which two lines
 * are known; of a registration stamp those with date and index, for the others repeat the letterhead; what was put on the
 * rules of a form is a date and a number, without «№». None if the picture is no stamp.
 *
 * @returns indexes of the lines
 * @example
 * stampInPicture(['ВИГАДАНА РАДА', '№ 12/8-15-31', 'від 03.06.2031']) // [1, 2]
 */
export function stampInPicture(said: readonly string[]): number[] {
	const lines = readLines(said.join('\n'));
	if (lines.filter(isStampLine).length >= 2) return said.map((_, at) => at);
	const read = lines.map((line) => readRegistration(line, true));
	const onForm = [...read.keys()].filter((at) => read[at]?.date && read[at]?.index && !read[at]?.reply);
	if (onForm.length > 0) return onForm;
	const isAnswered = (at: number) => Boolean(read[at]?.reply && !read[at]?.date && !read[at]?.index);
	const hasIndex = (at: number) => Boolean(read[at]?.index) || findIndex(lines[at]?.text ?? '') !== null;
	const hasDate = (at: number) => findDates(lines[at]?.text ?? '').length > 0;
	const registered = [...lines.keys()].filter((at) => !isAnswered(at) && (hasIndex(at) || hasDate(at)));
	return registered.some(hasIndex) && registered.some(hasDate) ? registered : [];
}
