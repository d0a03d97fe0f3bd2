import { head, type InventedBlock, type InventedText, opening, signature } from './invented-letter.ts';

/** Letters of a line. */
const width = 76;

/** An invented letter as plain text, wrapped; its notes are above the signature. */
export function txtOf({ blocks }: InventedText): string {
	const notes: string[] = [];
	const body = blocks.map((block) => blockOf(block, notes));
	return [...head, wrapped(opening), ...body, ...notes, signature.join('          ')].join('\n\n');
}

function blockOf(block: InventedBlock, notes: string[]): string {
	switch (block.kind) {
		case 'heading':
			return block.words.join(' ');
		case 'list':
			return block.items
				.map(({ words, inner }, at) => {
					const sign = block.ordered ? `${at + 1}.` : '–';
					const deeper = inner.map((item) => wrapped(`- ${item.join(' ')}`));
					return [wrapped(`${sign} ${words.join(' ')}`), ...deeper].join('\n');
				})
				.join('\n');
		case 'table':
			return block.rows.map((row) => row.map(({ words }) => words.join(' ')).join('    ')).join('\n');
		case 'paragraph': {
			const words = block.runs.flatMap((run) => run.words).join(' ');
			if (block.note.length === 0) return wrapped(words);
			notes.push(`${'*'.repeat(notes.length + 1)} ${block.note.join(' ')}`);
			return wrapped(`${words}${'*'.repeat(notes.length)}`);
		}
	}
}

function wrapped(text: string): string {
	const lines = [''];
	for (const word of text.split(' ')) {
		const last = lines.at(-1) ?? '';
		if (last !== '' && last.length + word.length >= width) lines.push(word);
		else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
	}
	return lines.join('\n');
}
