import { allMatches } from '#archive/text/prefilter/all-matches.ts';
import { madeBreak } from './line-breaks.ts';
import { isInline } from './tags-apart.ts';

const markup = /\.(?:html|xml|svg)$/;
const json = /\.jsonl?$/;
const bibtex = /\.bib$/;
const ris = /\.ris$/;
const letter = /^letters\/.+\.md$/;
/** Examples: `<td class="n">`, `</p>`, the name caught. A line break in it or behind it would stand for what it parts. */
const tag = /<\/?([a-z][\w:-]{0,40})(?:[^\S\r\n][^<>\r\n]{0,2000})?>(?![\r\n])/gi;
/** Example: the comma before `"name"` in `{"id":"1","name":"Рада"}`: within a string the quotation marks would be escaped. */
const betweenMembers = /,(?<=[}\]"\del],)(?=\s{0,64}(?:"[\w@.-]{1,40}":|\{"))/g;
/** Example: before `title:` in the front matter of a letter. */
const betweenFields = /\n(?=[A-Za-z]+:)/;
/** Example: the line break before `title` in `type = {Лист},\n  title = {Про лавки}`. */
const betweenEntries = /(?<=,)\n(?=\s{0,8}[a-z]{1,20} ?= ?)|\n(?=@)/;
const frontMatterEnd = '\n---\n';
const comment = '<!--';

/** Forms of files in which one block has nothing to do with the next. */
export type BlockForm = 'markup' | 'json' | 'bibtex' | 'ris' | 'front-matter';

/** The form of a file whose text can be parted into blocks; null for any other. */
export function blockForm(file: string): BlockForm | null {
	if (markup.test(file)) return 'markup';
	if (json.test(file)) return 'json';
	if (bibtex.test(file)) return 'bibtex';
	if (ris.test(file)) return 'ris';
	return letter.test(file) ? 'front-matter' : null;
}

/**
 * Blocks of a text, none of which a value goes beyond: what stands from one tag that parts words to the next, a member of a record
 * in JSON, a field of a reference or of a
 * letter’s front matter, whose body is left out. Most blocks of a page are on every page.
 *
 * @example
 * blocksOf('markup', '<td>а <b>б</b></td><td>в</td>') // ['<td>а <b>б</b>', '</td>', '<td>в', '</td>']
 * @example
 * blocksOf('json', '{"id":"1","name":"Рада"}') // ['{"id":"1",', '"name":"Рада"}']
 */
export function blocksOf(form: BlockForm, text: string): string[] {
	switch (form) {
		case 'json':
			return membersOf(text);
		case 'bibtex':
			return text.split(betweenEntries);
		case 'ris':
			// A break stands before each field already (`fileText`).
			return text.split(madeBreak);
		case 'front-matter':
			return text.slice(0, text.indexOf(frontMatterEnd) + 1 || undefined).split(betweenFields);
		case 'markup':
			return text.includes(comment) ? [text] : elementsOf(text);
	}
}

function membersOf(text: string): string[] {
	const ends = allMatches(text, betweenMembers).map(({ index }) => index + 1);
	return [...ends, text.length].map((end, at) => text.slice(ends[at - 1] ?? 0, end));
}

function elementsOf(text: string): string[] {
	const blocks: string[] = [];
	let at = 0;
	tag.lastIndex = 0;
	for (let found = tag.exec(text); found; found = tag.exec(text)) {
		const { index, 1: name = '' } = found;
		// What a sign of escape stands before is no tag yet.
		if (index === at || text[index - 1] === '\\' || isInline(name)) continue;
		blocks.push(text.slice(at, index));
		at = index;
	}
	blocks.push(text.slice(at));
	return blocks;
}
