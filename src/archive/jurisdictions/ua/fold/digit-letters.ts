/** Letters typed for digits in one number; more make it a code. */
const mostLetters = 3;
/** Fewer digits beside letters are an index or an initial. */
const fewestDigits = 5;
const fewestOfPaper = 3;
const ofPaper = /паспорт|сері|карт|нар|д\.\s?н|переказ/iu;

const digitOf: Readonly<Record<string, string>> = {
	...{ О: '0', о: '0', O: '0', o: '0', З: '3', з: '3', І: '1', I: '1', l: '1', і: '1' },
	...{ б: '6', Б: '6', В: '8', B: '8', Ч: '4', S: '5', s: '5', Z: '2', z: '2' },
};
const twins = Object.keys(digitOf).join('');
const twin = `[${twins}]`;
const everyTwin = new RegExp(twin, 'g');
const token = new RegExp(`(?<![\\p{L}\\d])[\\d${twins}]+(?![\\p{L}\\d])`, 'gu');
// «тел. О67 123 45 67», «РНОКПП З184710691», «паспорт АА 12З456», «IBAN UA…»
const afterWord = new RegExp(
	`((?<!\\p{L})(?:тел(?:ефон\\p{L}{0,3})?|IBAN|VIN(?:-код)?|д\\.\\s?н\\.\\s?з|ДНЗ|дат\\p{L}\\s+нар\\p{L}{0,7}|д\\.\\s?н|переказ\\p{L}{0,3}|моб\\p{L}{0,8}|факс|номер\\p{L}{0,2}|РНОКПП|ІПН|ДРФО|ідент\\p{L}{0,12}|код\\p{L}{0,3}|паспорт\\p{L}{0,3}|сері[їяюі]|карт\\p{L}{1,4}|рахун\\p{L}{1,4}|УНЗР|№)(?:\\.?\\s\\p{Ll}{2,14}){0,2}[\\s.,:;№–-]{1,6}(?:\\p{Lu}{2}[\\s№-]{1,3})?)(?=[(+]{0,2}(?:\\d|${twin}{1,4}\\d|${twin}\\s?\\d))(?:[\\d()+ .-]|${twin}(?![^\\P{L}${twins}])){5,40}(?![\\p{L}\\d])`,
	'giu',
);
// «О6», «6О», «067 Oll»: without one of these no letter stands for a digit
const besideDigit = new RegExp(`\\d(?:${twin}|[ .-]{1,2}${twin}{2})|${twin}\\d`);
// «31О471З691», «UA91З253650…»
const longNumber = /\d{2}[\dОоOoЗзІIl]{6,40}\d{2}/g;

// «067-Oll-22-33», «ООООО» of an account: letters alone among digits
const between = new RegExp(`(?<=\\d[ .-]{1,2})${twin}{2,6}(?=[ .-]{1,2}\\d)`, 'g');
// «UA О2 3О5299 ООООО 26ОО12З456789О»
const account = new RegExp(`(?<![\\p{L}\\d])UA(?:[\\s.-]{0,2}(?:\\d|${twin})){27}(?![\\p{L}\\d])`, 'gu');
const fewestOfAccount = 12;

/**
 * A text in which letters that stand for digits are digits, length unchanged: after words that a number follows
 * («тел.», «РНОКПП», «серії»), and between the digits of a long number.
 *
 * @example
 * digitLetters('тел. О67 12З 45 67') // 'тел. 067 123 45 67'
 */
export function digitLetters(text: string): string {
	const ofAccounts = (one: string) => (one.includes('UA') ? one.replace(account, inAccount) : one);
	if (!besideDigit.test(text)) return ofAccounts(text);
	return ofAccounts(text.replace(afterWord, inNumber)).replace(longNumber, inside);
}

function inNumber(found: string, word: string): string {
	const number = found.slice(word.length);
	const digits = number.match(/\d/g)?.length ?? 0;
	if (digits < (ofPaper.test(word) ? fewestOfPaper : fewestDigits)) return found;
	const plain = number.replace(token, (part) => (part.match(/\d/) ? digitsOf(part) : part));
	return word + plain.replace(between, digitsOf);
}

function inAccount(found: string): string {
	const digits = found.match(/\d/g)?.length ?? 0;
	return digits < fewestOfAccount ? found : `UA${digitsOf(found.slice(2))}`;
}

function digitsOf(part: string): string {
	return part.replace(everyTwin, (letter) => digitOf[letter] ?? letter);
}

function inside(number: string): string {
	const letters = number.replace(/\d/g, '').length;
	return letters > 0 && letters <= mostLetters ? digitsOf(number) : number;
}
