// «03.04.2031», «03.04. 2031», «03.04.31», «3 квітня 2031», «"3" квітня 2031», «22 » січня   20 31», «"3" 04 2031»
const written =
	/^["«“„]?\s?\d{1,2}\s{0,4}["»”“]?(?:\s?\.\s?\d{2}\s?\.\s?(?:\d{4}|\d{2})|\s{1,8}(?:\p{L}+|\d{2})\s{1,8}\d{2}\s{0,2}\d{2})$/u;

/** Whether all of a text has the form of a date, in figures or with the month in letters. */
export function isDateWritten(text: string): boolean {
	return written.test(text);
}
