import {
	head,
	type InventedBlock,
	type InventedText,
	opening,
	type Run,
	signature,
} from './invented-letter.ts';

const looks = { plain: '', strong: '\\b ', em: '\\i ' } as const;
/** Twips from a table's left edge to the right edges of its three columns. */
const edges = [3000, 6000, 9000];

/** An invented letter as RTF, with groups of type, bullets, joined cells and footnotes as Word writes them. */
export function rtfOf({ blocks }: InventedText): string {
	const body = blocks.map(blockOf).join('');
	const lines = [...head, opening].map((line) => par(said(line))).join('');
	return `{\\rtf1\\ansi\\ansicpg1251\\deff0{\\fonttbl{\\f0\\froman\\fcharset204 Times New Roman;}}\n${lines}${body}${par(`${said(signature[0])}\\tab\\tab ${said(signature[1])}`)}}`;
}

function blockOf(block: InventedBlock): string {
	switch (block.kind) {
		case 'heading':
			return par(runOf({ words: block.words, look: 'strong' }));
		case 'list': {
			const item = (sign: string, words: readonly string[], level: number) =>
				par(`{\\listtext ${said(sign)}\\tab}\\ls1\\ilvl${level} ${said(words.join(' '))}`);
			return block.items
				.map(({ words, inner }, at) => {
					const deeper = inner.map((one, to) => item(block.ordered ? `${to + 1})` : '–', one, 1)).join('');
					return item(block.ordered ? `${at + 1}.` : '•', words, 0) + deeper;
				})
				.join('');
		}
		case 'table':
			return `${block.rows
				.map((row) => {
					const ends = row.map((_, at) =>
						row.slice(0, at + 1).reduce((sum, { columns }) => sum + columns, -1),
					);
					const cells = ends.map((end) => `\\cellx${edges[end]}`).join('');
					const words = row.map((cell) => `\\pard\\intbl ${said(cell.words.join(' '))}\\cell `).join('');
					return `\\trowd${cells}${words}\\row\n`;
				})
				.join('')}\\pard `;
		case 'paragraph': {
			const note =
				block.note.length > 0
					? `{\\super\\chftn}{\\footnote\\pard {\\super\\chftn} ${said(block.note.join(' '))}}`
					: '';
			return par(block.runs.map(runOf).join(' ') + note);
		}
	}
}

function par(content: string): string {
	return `\\pard ${content}\\par\n`;
}

function runOf({ words, look }: Run): string {
	return `{${looks[look]}${said(words.join(' '))}}`;
}

/** Words as RTF spells what is not ASCII. */
function said(text: string): string {
	return text.replace(/[^\x20-\x7E]/gu, (sign) => `\\u${sign.charCodeAt(0)}?`);
}
