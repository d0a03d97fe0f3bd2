import { childAt, childrenOf, type XmlElement } from '../../shared/xml/xml.ts';

const dayLength = 86_400_000;
const mostDecimals = 15;

// «[$-422]d mmmm yyyy\ "р."» without its literals: «d mmmm yyyy»
const literals = /\[[^\]]*\]|"[^"]*"|\\.|_.|\*./gu;
const dateCode = /[dmyhs]/iu;

/** Formats that need no code in the file. */
const builtIn: ReadonlyMap<string, string> = new Map(
	Object.entries({
		'1': '0',
		'2': '0.00',
		'3': '#,##0',
		'4': '#,##0.00',
		'9': '0%',
		'10': '0.00%',
		'14': 'dd.mm.yyyy',
		'15': 'd-mmm-yy',
		'16': 'd-mmm',
		'17': 'mmm-yy',
		'18': 'h:mm',
		'19': 'h:mm:ss',
		'20': 'h:mm',
		'21': 'h:mm:ss',
		'22': 'dd.mm.yyyy h:mm',
		'37': '#,##0',
		'38': '#,##0',
		'39': '#,##0.00',
		'40': '#,##0.00',
		'45': 'mm:ss',
		'46': 'h:mm:ss',
		'47': 'mm:ss',
	}),
);

/**
 * How a workbook shows its numbers: dates, shares and decimals by the cell's format (ECMA-376 part 1, 18.8), in Ukrainian
 * spelling; other formats show the number as it is.
 *
 * @param from1904 whether days are counted from 1904, as old Mac workbooks do
 * @returns gives the text of a number in a cell's style
 */
export function cellFormats(
	styles: XmlElement | null,
	from1904: boolean,
): (style: number, value: string) => string {
	const codes = new Map(
		childrenOf(childAt(styles, 's:numFmts'), 's:numFmt').map(({ attributes }) => [
			attributes['numFmtId'] ?? '',
			attributes['formatCode'] ?? '',
		]),
	);
	const ids = childrenOf(childAt(styles, 's:cellXfs'), 's:xf').map(
		({ attributes }) => attributes['numFmtId'] ?? '0',
	);
	return (style, value) => {
		const number = Number(value);
		if (!Number.isFinite(number)) return value;
		const id = ids[style] ?? '0';
		const code = (codes.get(id) ?? builtIn.get(id) ?? '').replace(literals, '').split(';')[0] ?? '';
		if (dateCode.test(code)) return dateOf(number, code, from1904) ?? value;
		const decimals = /\.(0+)/u.exec(code)?.[1]?.length;
		if (code.includes('%')) return `${decimal(number * 100, decimals ?? 0)}%`;
		if (decimals !== undefined) return decimal(number, decimals);
		return code === '' || code.toLowerCase() === 'general' ? plain(number) : decimal(number, 0);
	};
}

function decimal(number: number, digits: number): string {
	return number.toFixed(Math.min(digits, mostDecimals)).replace('.', ',');
}

/** Without the noise of binary fractions: 0.1 + 0.2 is shown as 0,3. */
function plain(number: number): string {
	return String(Number(number.toPrecision(15))).replace('.', ',');
}

/** Days since 30 December 1899, so that the day that Excel's calendar has too many does not matter after it. */
function dateOf(days: number, code: string, from1904: boolean): string | null {
	const since = Date.UTC(1899, 11, 30) + (days + (from1904 ? 1462 : 0)) * dayLength;
	const date = new Date(Math.round(since / 1000) * 1000);
	if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 || date.getUTCFullYear() < 1899)
		return null;
	const [day, time] = date.toISOString().split('T');
	const written = (day ?? '').split('-').reverse().join('.');
	const clock = (time ?? '').slice(0, 5);
	if (!/[dy]/iu.test(code)) return /[hs]/iu.test(code) ? clock : written;
	return /h/iu.test(code) ? `${written} ${clock}` : written;
}
