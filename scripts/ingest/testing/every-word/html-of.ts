import {
	head,
	type InventedBlock,
	type InventedText,
	opening,
	type Run,
	signature,
} from './invented-letter.ts';

const tags = { plain: 'span', strong: 'b', em: 'i' } as const;

/** An invented letter as a page of HTML; its notes are below the text. */
export function htmlOf({ blocks }: InventedText): string {
	const notes: string[] = [];
	const body = blocks.map((block) => blockOf(block, notes)).join('\n');
	const below = notes.map((note, at) => `<p><sup>${at + 1}</sup> ${note}</p>`).join('\n');
	return `<html lang="uk"><head><meta charset="utf-8"><style>td { border: 1px solid black; padding: 3px }</style></head><body>
${[...head, opening].map((line) => `<p>${line}</p>`).join('\n')}
${body}
<p>${signature.join('&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;')}</p>
${below}
</body></html>`;
}

function blockOf(block: InventedBlock, notes: string[]): string {
	switch (block.kind) {
		case 'heading':
			return `<p><b>${block.words.join(' ')}</b></p>`;
		case 'list': {
			const tag = block.ordered ? 'ol' : 'ul';
			const items = block.items.map(({ words, inner }) => {
				const deeper = inner.map((item) => `<li>${item.join(' ')}</li>`).join('');
				return `<li>${words.join(' ')}${deeper && `<${tag}>${deeper}</${tag}>`}</li>`;
			});
			return `<${tag}>${items.join('')}</${tag}>`;
		}
		case 'table': {
			const rows = block.rows.map((row) =>
				row.map(({ words, columns }) => `<td colspan="${columns}">${words.join(' ')}</td>`).join(''),
			);
			return `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
		}
		case 'paragraph': {
			if (block.note.length > 0) notes.push(block.note.join(' '));
			const sign = block.note.length > 0 ? `<sup>${notes.length}</sup>` : '';
			return `<p>${block.runs.map(runOf).join(' ')}${sign}</p>`;
		}
	}
}

function runOf({ words, look }: Run): string {
	return `<${tags[look]}>${words.join(' ')}</${tags[look]}>`;
}
