import { findDates } from '../dates.ts';
import { readLines } from './lines.ts';
import { findIndex, readRegistration } from './registration.ts';
import { isStampLine } from './service-lines.ts';

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
	const registered = lines.flatMap(({ text }, at) =>
		!isAnswered(at) && (findIndex(text) || findDates(text).length > 0) ? [at] : [],
	);
	const says = (find: (text: string) => boolean) => registered.some((at) => find(lines[at]?.text ?? ''));
	return says((text) => findIndex(text) !== null) && says((text) => findDates(text).length > 0)
		? registered
		: [];
}
