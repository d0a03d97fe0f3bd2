import { findDates } from '../dates.ts';
import { readLines } from './lines.ts';
import { findIndex } from './registration.ts';
import { isStampLine } from './service-lines.ts';

/**
 * Which lines of a picture are a stamp's that says something of a letter: all of an e-signature stamp, of which two lines
 * are known; of a registration stamp those with date and index, for the others repeat the letterhead. None if the
 * picture is no stamp.
 *
 * @returns indexes of the lines
 * @example
 * stampInPicture(['ВИГАДАНА РАДА', '№ 12/8-15-31', 'від 03.06.2031']) // [1, 2]
 */
export function stampInPicture(said: readonly string[]): number[] {
	const lines = readLines(said.join('\n'));
	if (lines.filter(isStampLine).length >= 2) return said.map((_, at) => at);
	const registered = lines.flatMap(({ text }, at) =>
		findIndex(text) || findDates(text).length > 0 ? [at] : [],
	);
	const says = (find: (text: string) => boolean) => registered.some((at) => find(lines[at]?.text ?? ''));
	return says((text) => findIndex(text) !== null) && says((text) => findDates(text).length > 0)
		? registered
		: [];
}
