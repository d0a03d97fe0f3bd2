import { type MarkKind, markKinds } from '#archive/letter/redaction.ts';
import { cellSeparator } from '#archive/letter/separators.ts';
import type { Span } from '#archive/letter/span.ts';

/** A stretch of an official's words in which something is personal, and something only looks so. */
export interface Situation {
	/** Where it stands, e.g. `phone.tsv:12`. */
	readonly place: string;
	/** What its secrets are, and what its public stretches could be taken for. */
	readonly kind: MarkKind;
	readonly text: Marked;
	readonly addressee: Marked;
}

/** A text without the signs that tell what must be masked and what must stay. */
export interface Marked {
	readonly text: string;
	readonly secrets: readonly Span[];
	readonly open: readonly Span[];
}

const closes = { '⟦': '⟧', '⟪': '⟫' } as const;
const layout: Readonly<Record<string, string>> = { '↵': '\n', '⇥': cellSeparator };

/**
 * Reads a file of situations, one a line: kind, text and, where it is not «Запитувачу», the addressee, parted by tabs.
 * `⟦…⟧` must be masked, `⟪…⟫` must stay, `↵` is the end of a line and `⇥` parts the cells of a table. A line that
 * begins with `#` is a remark.
 *
 * @throws Error naming the line that is none.
 * @example
 * readSituations('phone.tsv', 'phone\tТел. заявника: ⟦(0600) 11-22-33⟧')[0].text.secrets // [{ start: 15, end: 30 }]
 */
export function readSituations(name: string, content: string): Situation[] {
	return content.split('\n').flatMap((line, at) => {
		if (line.trim() === '' || line.startsWith('#')) return [];
		const [written, text, addressee = 'Запитувачу', ...more] = line.split('\t');
		const kind = markKinds.find((known) => known === written);
		const place = `${name}:${at + 1}`;
		if (!kind || text === undefined || more.length > 0)
			throw new Error(
				`${place} is no situation: a kind, a text and, if need be, an addressee, parted by tabs.`,
			);
		return [{ place, kind, text: unmarked(text, place), addressee: unmarked(addressee, place) }];
	});
}

function unmarked(written: string, place: string): Marked {
	const stretches: Record<'⟦' | '⟪', Span[]> = { '⟦': [], '⟪': [] };
	let text = '';
	let open: { readonly sign: '⟦' | '⟪'; readonly start: number } | null = null;
	for (const sign of written) {
		if (sign === '⟦' || sign === '⟪') {
			if (open) throw new Error(`${place}: a mark opens within another.`);
			open = { sign, start: text.length };
		} else if (sign === '⟧' || sign === '⟫') {
			if (!open || closes[open.sign] !== sign)
				throw new Error(`${place}: a mark closes that was not opened.`);
			stretches[open.sign].push({ start: open.start, end: text.length });
			open = null;
		} else text += layout[sign] ?? sign;
	}
	if (open) throw new Error(`${place}: a mark is not closed.`);
	return { text, secrets: stretches['⟦'], open: stretches['⟪'] };
}
