import { isExecutorLine } from './executor.ts';
import { type Line, partOf } from './lines.ts';
import { nameAtEnd } from './names.ts';
import { isPostPart, isStatement } from './post-line.ts';

/** Post and name, and indexes of the lines that they take. */
interface Unlisted {
	readonly post: readonly Line[];
	readonly name: Line;
	readonly closing: null;
	readonly from: number;
	readonly to: number;
	readonly others: readonly [];
}

/** Characters of a line, and lines of a post above the one with the name. */
const longestLine = 120;
const longestPostLine = 60;
const mostAbove = 3;
const column = /(?: {3,}|\t)$/u;
// «Художній керівник», «Головний лісничий»
const post = /^(?=.*\p{L}{5})[\p{L}«][\p{L}\s’«»",.–-]*$/u;
// «Заявник», «Громадянка»: whoever asks signs too, and so does who speaks for him
const asking =
	/^(?:заявни|запитувач|скаржни|громадян|мешкан|жител|адвокат|фоп(?!\p{L})|фізичн|підприємець|позивач|боржни|споживач|абонент|власни|співвласни|орендар|пацієнт|батьк|мати(?!\p{L})|опікун|студент|учасни)/iu;

/**
 * Signatures whose posts no list knows, by their form alone: below a blank line a post, a column apart a name with its surname
 * in capitals or initials, and below both no sentence. Whoever asks is none.
 *
 * @param ends of each line, whether no sentence follows it
 * @example
 * unlistedSignatures(readLines('Надано.\n\nГоловний лісничий   Олена ЗРАЗКОВА'), [true, true, true]) // one
 */
export function unlistedSignatures(lines: readonly Line[], ends: readonly boolean[]): Unlisted[] {
	return lines.flatMap((line, at) => (ends[at] ? (signatureOf(lines, at, line) ?? []) : []));
}

function signatureOf(lines: readonly Line[], at: number, line: Line): Unlisted | null {
	if (line.data || line.text.length > longestLine || isExecutorLine(line)) return null;
	const name = nameAtEnd(line.text);
	if (!name?.sure || !column.test(line.text.slice(0, name.at))) return null;
	const posts = [partOf(line, 0, name.at)];
	let from = at;
	while (/^\p{Ll}/u.test(posts[0]?.text ?? '') && at - from < mostAbove) {
		const above = lines[from - 1];
		if (!above || above.blank || above.data || above.text.length > longestPostLine) return null;
		posts.unshift(above);
		from -= 1;
	}
	if (!(lines[from - 1]?.blank ?? false) || !posts.every(isPost) || asking.test(posts[0]?.text ?? ''))
		return null;
	return { post: posts, name: partOf(line, name.at), closing: null, from, to: at, others: [] };
}

function isPost({ text }: Line): boolean {
	return post.test(text) && isPostPart(text) && !isStatement(text);
}
