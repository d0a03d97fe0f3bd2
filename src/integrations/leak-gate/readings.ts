import { characterEntities } from 'character-entities';
import { allMatches } from '#archive/text/prefilter/all-matches.ts';
import { lineBreaksOf, madeBreak } from './line-breaks.ts';
import { tagsApart } from './tags-apart.ts';

/** Examples: `&#64;` `&#x40;` `&commat;` */
const entityPattern = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,31}));?/gi;
/** Examples: `\u0040` `\u{40}` `\x40`, as JSON and JavaScript write them. */
const codeEscape = /\\(?:u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}|x([0-9a-f]{2}))/gi;
/** Examples: `\n` `\t`, a line break or a tabulator inside a JSON string. */
const spaceEscape = /\\[nrt]/g;
/** Examples: `\@` `\_` `\/`, as Markdown and JSON write a sign that has a meaning there. */
const signEscape = /\\([!-/:-@[-`{-~])/g;
/** Example: `%40` in `mailto:a%40b` (RFC 3986, 2.1), a run of them for the bytes of one letter. */
const percent = /(?:%[0-9a-f]{2})+/gi;
/** Soft hyphen, zero-width space and joiners, word joiner, byte-order mark: signs that part a value and are not seen. */
const invisible = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g;
/** The beginning of any escape above: where a text holds none, it reads as it stands. */
const escapes = /&[#a-z]|%[\da-f]{2}|\\\S|[\u00ad\u200b-\u200d\u2060\ufeff]/gi;
/** Example: `1</time>3`: two numbers, or one. */
const betweenFigures = /\d(?:<[^<>]{0,400}>){1,8}\d/;
const anyTag = /<[^<>]{0,400}>/g;
/** How much of a value may be before or after an escape. */
const reach = 64;

/** Example: each sign of «office@rada.example». */
const wordSign = /\S/;
/** Example: each sign of «(0412) 00-00-00», its blank too. */
const numberSign = /[\d\s()+-]/;

/** Text escaped three times (HTML in JSON in HTML) occurs in feeds; nobody publishes deeper than this. */
const rounds = 4;

/**
 * The ways in which a reader or a program may read a published text: without its tags, with every escape decoded (HTML
 * and XML entities, JSON and Markdown escapes, percent-encoding, invisible signs); its tags alone, decoded too; with a break
 * for each tag, where one parts figures; and, as it stands, what surrounds each escape. Together they hold every stretch of the text. Each keeps the file's line breaks.
 *
 * @example
 * readings('<a href="mailto:a%40b.example">a<wbr>@b.example</a>')
 * // ['a@b.example', '<a href="mailto:a@b.example">\r<wbr>\r</a>', '<a href="mailto:a%40b.example">a<wbr>@b.example</a>']
 */
export function readings(text: string): string[] {
	const plain = decode(text);
	const parts = plain.includes('<') ? [...tagsApart(plain), ...figuresApart(plain)] : [plain];
	return plain === text ? parts : [...parts, aroundEscapes(text)];
}

/** A text with a break for every tag, where one stands between two figures: «15.03.2031</time>3184710691» are two numbers. */
function figuresApart(text: string): string[] {
	if (!betweenFigures.test(text)) return [];
	return [text.replace(anyTag, (tag) => lineBreaksOf(tag) || madeBreak)];
}

function decode(text: string): string {
	let before = text;
	for (let round = 0; round < rounds && before.search(escapes) !== -1; round += 1) {
		const after = decodeOnce(before);
		if (after === before) break;
		before = after;
	}
	return before;
}

function decodeOnce(text: string): string {
	let out = text;
	if (out.includes('&')) {
		out = out.replace(entityPattern, (entity, decimal, hex, name) =>
			name ? (characterEntities[name] ?? entity) : characterOf(decimal ? Number(decimal) : parseInt(hex, 16)),
		);
	}
	if (out.includes('\\')) {
		out = out
			.replace(codeEscape, (_escape, four, braced, two) => characterOf(parseInt(four ?? braced ?? two, 16)))
			.replace(spaceEscape, madeBreak)
			.replace(signEscape, '$1');
	}
	if (out.includes('%')) out = out.replace(percent, percentDecoded);
	return out.replace(invisible, '');
}

function characterOf(code: number): string {
	if (code === 10) return madeBreak;
	return code > 0x10ffff ? '' : String.fromCodePoint(code);
}

function percentDecoded(run: string): string {
	try {
		return decodeURIComponent(run).replaceAll('\n', madeBreak);
	} catch {
		return run.replace(/%([2-7][0-9a-f])/gi, (_code, hex) => String.fromCharCode(parseInt(hex, 16)));
	}
}

function aroundEscapes(text: string): string {
	const stretches: [number, number][] = [];
	let [start, near] = [-1, -1];
	const close = () => {
		if (start !== -1) stretches.push([start, whole(text, near, 1)]);
	};
	// The end of a stretch is only looked for when the next is far: otherwise a run of escapes would be scanned at each.
	for (const { index } of allMatches(text, escapes)) {
		if (start === -1 || index - reach > near) {
			close();
			const last = stretches.at(-1);
			const from = whole(text, index - reach, -1);
			if (last && (index - reach <= last[1] || from <= last[1])) start = stretches.pop()?.[0] ?? from;
			else start = from;
		}
		near = index + reach;
	}
	close();
	return onlyStretches(text, stretches);
}

/**
 * A place moved outwards until it cuts no word and no number in groups: «office@rada.example» is public, and
 * «e@rada.example», cut from it, would be somebody's.
 */
function whole(text: string, from: number, step: 1 | -1): number {
	let at = Math.min(Math.max(from, 0), text.length);
	const farthest = at + step * reach * 4;
	const inside = (sign: RegExp) => {
		const [before, after] = [text[at - 1] ?? '', text[at] ?? ''];
		return sign.test(before) && sign.test(after);
	};
	while (at !== farthest && (inside(wordSign) || inside(numberSign))) at += step;
	return at;
}

/** Stretches of a text, in order and without overlap, parted by made breaks, and the line breaks of what lies between. */
function onlyStretches(text: string, stretches: readonly (readonly [start: number, end: number])[]): string {
	const parts: string[] = [];
	let at = 0;
	for (const [start, end] of stretches) {
		parts.push(lineBreaksOf(text.slice(at, start)), text.slice(start, end), madeBreak);
		at = end;
	}
	return parts.join('') + lineBreaksOf(text.slice(at));
}
