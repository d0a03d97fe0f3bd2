const latin = 'abcdefghijklmnopqrstuvwxyz';
const cyrillic = 'абвгдежзиклмнопрстуфхцчшщэюя';
const ukrainian = 'абвгґдеєжзиіїйклмнопрстуфхцчшщюя';
const mostRepeated = 8;
const highestRoman = 3999;
const romanSigns = [
	['M', 1000],
	['CM', 900],
	['D', 500],
	['CD', 400],
	['C', 100],
	['XC', 90],
	['L', 50],
	['XL', 40],
	['X', 10],
	['IX', 9],
	['V', 5],
	['IV', 4],
	['I', 1],
] as const;

/**
 * Writes a number as a list numbers its items: figures, letters (Latin, or Cyrillic as the office programs have them:
 * without ё, й, ъ, ы, ь) or Roman figures; figures for any other kind. Kinds are named as ECMA-376 17.18.59 names them.
 *
 * @example
 * numeral(4, 'upperRoman') // 'IV'
 */
export function numeral(number: number, kind: string): string {
	const figures = String(number);
	if (number < 1) return figures;
	switch (kind) {
		case 'none':
			return '';
		case 'decimalZero':
			return figures.padStart(2, '0');
		case 'lowerLetter':
			return lettered(number, latin);
		case 'upperLetter':
			return lettered(number, latin).toUpperCase();
		case 'russianLower':
			return lettered(number, cyrillic);
		case 'russianUpper':
			return lettered(number, cyrillic).toUpperCase();
		case 'ukrainianLower':
			return lettered(number, ukrainian);
		case 'ukrainianUpper':
			return lettered(number, ukrainian).toUpperCase();
		case 'lowerRoman':
			return roman(number).toLowerCase();
		case 'upperRoman':
			return roman(number);
		default:
			return figures;
	}
}

/** a … z, then aa, bb, as Word goes on. */
function lettered(number: number, letters: string): string {
	const times = Math.floor((number - 1) / letters.length) + 1;
	return times > mostRepeated ? String(number) : (letters[(number - 1) % letters.length] ?? '').repeat(times);
}

function roman(number: number): string {
	if (number > highestRoman) return String(number);
	let rest = number;
	let written = '';
	for (const [sign, value] of romanSigns) {
		while (rest >= value) {
			written += sign;
			rest -= value;
		}
	}
	return written;
}
