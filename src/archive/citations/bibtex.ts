import type { CitedLetter } from './cited-letter.ts';
import { cslItem, isoOf } from './csl-json.ts';

/** Each character that TeX reads as more than itself; babel makes `"` one of them for Ukrainian. */
const special = /[\\{}~^%&#$_"]/g;
/** Examples: the first of `''`, of `--`, of ``` `` ```; the sign of `?` and a backtick: TeX would join them to another. */
const ligature = /(-(?=-)|'(?=')|[`?!](?=`)|,(?=,))/g;

/** In braces, so that a command does not eat the space after it; BibTeX counts bare braces even behind a backslash. */
const commands: Readonly<Record<string, string>> = {
	'\\': '{\\textbackslash}',
	'{': '{\\textbraceleft}',
	'}': '{\\textbraceright}',
	'~': '{\\textasciitilde}',
	'^': '{\\textasciicircum}',
	'"': '{\\textquotedbl}',
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Names that babel and polyglossia know languages by. */
const babelNames: Readonly<Record<string, string>> = { uk: 'ukrainian', en: 'english', ru: 'russian' };

/**
 * A letter as a BibTeX entry, `@techreport`: the type that keeps the body and the number. `year` and `month` are for
 * BibTeX, `date`, `langid`, `version` and `urldate` for biblatex; each ignores the other's.
 *
 * @param accessed ISO date, or null to leave `urldate` out
 */
export function bibtex(letter: CitedLetter, accessed: string | null): string {
	const item = cslItem(letter, accessed);
	const date = item.issued && isoOf(item.issued);
	const langid = babelNames[item.language];
	const fields: readonly (readonly [string, string | undefined])[] = [
		// Doubled braces: the name of a body is not to be split into first and last, a title keeps its capitals.
		['author', `{{${escapeBibtex(item.author[0].literal)}}}`],
		['title', `{{${escapeBibtex(item.title)}}}`],
		['type', `{${item.genre}}`],
		['number', item.number && `{${escapeBibtex(item.number)}}`],
		['institution', `{${escapeBibtex(item.publisher)}}`],
		['date', date && `{${date}}`],
		['year', date && `{${date.slice(0, 4)}}`],
		['month', date && months[Number(date.slice(5, 7)) - 1]],
		['version', item.version && `{${item.version}}`],
		['langid', langid && `{${langid}}`],
		// Verbatim, as \url wants it: an address of the archive holds no brace and no backslash. A tilde is a space to
		// readers of BibTeX that take the field for text; `%7E` is the same address (RFC 3986, section 6.2.2.2).
		['url', `{${item.URL.replaceAll('~', '%7E')}}`],
		['urldate', item.accessed && `{${isoOf(item.accessed)}}`],
		[
			'note',
			`{${[item.version && `Версія ${item.version}`, escapeBibtex(item.source)].filter(Boolean).join('. ')}}`,
		],
	];
	const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
	return `@techreport{${item.id},\n${lines.join(',\n')}\n}\n`;
}

/**
 * Text as a value of BibTeX: TeX's own characters are written as commands, line breaks as spaces. Braces that come in pairs
 * are escaped, as Zotero and TeX both read them; a lone one is a command, for BibTeX counts braces even behind a backslash.
 *
 * @example
 * escapeBibtex('100 % & {x}') // '100 \\% \\& \\{x\\}'
 * escapeBibtex('{x') // '{\\textbraceleft}x'
 */
export function escapeBibtex(text: string): string {
	const inPairs = hasPairedBraces(text);
	return text
		.replace(/\s+/gu, ' ')
		.trim()
		.replace(special, (character) =>
			inPairs && isBrace(character) ? `\\${character}` : (commands[character] ?? `\\${character}`),
		)
		.replace(ligature, '$1{}');
}

function hasPairedBraces(text: string): boolean {
	let depth = 0;
	for (const character of text) {
		if (character === '{') depth++;
		if (character === '}') depth--;
		if (depth < 0) return false;
	}
	return depth === 0;
}

function isBrace(character: string): boolean {
	return character === '{' || character === '}';
}
