import { characterEntities } from 'character-entities';

/** Examples: `&#64;` `&#x40;` `&commat;` */
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,31}));?/gi;
/** Examples: `\u0040` `\u{40}` `\x40`, as JSON and JavaScript write them. */
const CODE_ESCAPE = /\\(?:u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}|x([0-9a-f]{2}))/gi;
/** Examples: `\n` `\t`, a line break or a tabulator inside a JSON string. */
const SPACE_ESCAPE = /\\[nrt]/g;
/** Examples: `\@` `\_` `\/`, as Markdown and JSON write a sign that has a meaning there. */
const SIGN_ESCAPE = /\\([!-/:-@[-`{-~])/g;
/** Example: `%40` in `mailto:a%40b` (RFC 3986, 2.1), a run of them for the bytes of one letter. */
const PERCENT = /(?:%[0-9a-f]{2})+/gi;
/** Soft hyphen, zero-width space and joiners, word joiner, byte-order mark: signs that part a value and are not seen. */
const INVISIBLE = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g;
/** Examples: `<b>` `</td>` `<a href="…">` `<!-- … -->` */
const TAG = /<!--[\s\S]*?-->|<\/?([a-z][\w:-]*)[^<>]*>/gi;
/** Elements that do not part words: a value may stand across them. */
const INLINE =
	/^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|nobr|q|s|samp|small|span|strike|strong|sub|sup|time|tspan|tt|u|var|wbr)$/i;
/** Two links side by side, as in a row of page numbers: they do part words. */
const BETWEEN_LINKS = /<\/a><a(?=[\s>])/gi;

/** Stands for a line break that the file itself does not have, so that lines are counted as an editor counts them. */
const MADE_BREAK = '\r';
/** Text that is escaped three times over (HTML in JSON in HTML) is met in feeds; deeper than this nobody publishes. */
const ROUNDS = 4;

/**
 * The ways in which a reader or a program may read a published text: as it stands, with every escape decoded (HTML and
 * XML entities, JSON and Markdown escapes, percent-encoding, invisible signs), and without its tags. Each keeps the
 * line breaks of the file. A way that reads no differently is left out, and of the others only lines that differ stand.
 *
 * @example
 * readings('<a href="mailto:a%40b.example">a<wbr>@b.example</a>')
 * // ['<a href="mailto:a%40b.example">a<wbr>@b.example</a>', '<a href="mailto:a@b.example">a<wbr>…', 'a@b.example']
 */
export function readings(text: string): string[] {
	const plain = decode(text);
	const bare = stripTags(plain);
	return [text, ...whereDifferent(text, plain), ...whereDifferent(plain, bare)];
}

function decode(text: string): string {
	let before = text;
	for (let round = 0; round < ROUNDS; round += 1) {
		const after = decodeOnce(before);
		if (after === before) break;
		before = after;
	}
	return before;
}

function decodeOnce(text: string): string {
	let out = text;
	if (out.includes('&')) {
		out = out.replace(ENTITY, (entity, decimal, hex, name) =>
			name ? (characterEntities[name] ?? entity) : characterOf(decimal ? Number(decimal) : parseInt(hex, 16)),
		);
	}
	if (out.includes('\\')) {
		out = out
			.replace(CODE_ESCAPE, (_escape, four, braced, two) => characterOf(parseInt(four ?? braced ?? two, 16)))
			.replace(SPACE_ESCAPE, MADE_BREAK)
			.replace(SIGN_ESCAPE, '$1');
	}
	if (out.includes('%')) out = out.replace(PERCENT, percentDecoded);
	return out.replace(INVISIBLE, '');
}

function characterOf(code: number): string {
	if (code === 10) return MADE_BREAK;
	return code > 0x10ffff ? '' : String.fromCodePoint(code);
}

function percentDecoded(run: string): string {
	try {
		return decodeURIComponent(run).replaceAll('\n', MADE_BREAK);
	} catch {
		return run.replace(/%([2-7][0-9a-f])/gi, (_code, hex) => String.fromCharCode(parseInt(hex, 16)));
	}
}

function stripTags(text: string): string {
	if (!text.includes('<')) return text;
	return text.replace(BETWEEN_LINKS, `</a>${MADE_BREAK}<a`).replace(TAG, (tag, name?: string) => {
		const lineBreaks = tag.replace(/[^\n]+/g, '');
		return name === undefined || INLINE.test(name) ? lineBreaks : lineBreaks || MADE_BREAK;
	});
}

/** The second text with the lines emptied that the first has too, their neighbours kept: a value may run on. */
function whereDifferent(first: string, second: string): string[] {
	if (first === second) return [];
	const known = first.split('\n');
	const lines = second.split('\n');
	const differs = lines.map((line, index) => line !== known[index]);
	const kept = lines.map((line, index) =>
		differs[index - 1] || differs[index] || differs[index + 1] ? line : '',
	);
	return [kept.join('\n')];
}
