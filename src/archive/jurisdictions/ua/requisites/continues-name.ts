import { isContactLine } from './contacts.ts';

/** Lines that a name in small letters takes, and characters of one. */
const mostNameLines = 5;
const longestNameLine = 90;

/**
 * Whether a line goes on with a name in small letters above it, however much it looks like an addressee: «Вигаданське
 * обласне відділення», «Фонду підтримки мостів», and the body's contacts right below.
 *
 * @param block texts of the line and of those below it, up to a blank one
 */
export function continuesName(above: string, block: readonly string[]): boolean {
	const contactsAt = block.slice(0, mostNameLines).findIndex((text) => isContactLine({ text }));
	const names = block.slice(0, Math.max(0, contactsAt));
	const isPart = (text: string) => text.length < longestNameLine && !/[.:;!?]$/u.test(text);
	return /\p{Ll}/u.test(above) && names.length > 0 && names.every(isPart);
}
