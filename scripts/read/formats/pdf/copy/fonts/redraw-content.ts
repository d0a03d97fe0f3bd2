import { Withheld } from '../../../../contract/withheld.ts';
import { contentOperations, UnreadableContent } from '../content-operations.ts';
import type { RedrawnFont } from './redrawn-font.ts';
import { shownParts } from './shown-parts.ts';

/** The resources that names in a content stream refer to. */
export interface Named {
	/** The rebuilt font for a font name of the source. */
	fontOf(name: string): RedrawnFont;
	/** Called for each drawing that the stream draws. */
	draw(name: string): void;
}

/** A content stream that uses the rebuilt fonts, and what it uses. */
export interface RedrawnContent {
	readonly content: string;
	readonly fonts: ReadonlySet<RedrawnFont>;
	readonly drawings: ReadonlySet<string>;
}

/** The text state (ISO 32000-1, 9.3). */
interface TextState {
	/** The source's name of the font. */
	font: string | null;
	size: string;
	mode: string;
	/** The font and size that the written stream has. */
	written: string;
}

const showing = new Set(['Tj', 'TJ', "'", '"']);

/** The first of the text rendering modes that clip (ISO 32000-1, table 106), which drawn letters cannot. */
const clipping = 4;

/** Example: `/F#31` is the name F1 (ISO 32000-1, 7.3.5). */
const escaped = /#([\dA-Fa-f]{2})/g;

/**
 * Rewrites a content stream with the rebuilt fonts. A font is named only where text is shown in it, so that a font from
 * which all text was removed is not named.
 *
 * @param content the stream, decoded, one character a byte (Latin-1)
 * @throws Withheld `copy-check` if a text is shown without a font, or as the edge of a picture
 * @throws UnreadableContent if the stream cannot be followed
 */
export function redrawContent(content: string, named: Named): RedrawnContent {
	const kept: string[] = [];
	const fonts = new Set<RedrawnFont>();
	const drawings = new Set<string>();
	let state: TextState = { font: null, size: '0', mode: '0', written: '' };
	const saved: TextState[] = [];
	for (const { operator, operands, source } of contentOperations(content)) {
		const [first = '', second = ''] = operands;
		if (showing.has(operator)) {
			if (state.font === null) throw new Withheld('copy-check', 'a text is shown in no font');
			if (Number(state.mode) >= clipping) throw new Withheld('copy-check', 'a text is the edge of a picture');
			const font = named.fontOf(state.font);
			fonts.add(font);
			const wanted = `/${font.name} ${state.size} Tf`;
			if (state.written !== wanted) kept.push(wanted);
			state.written = wanted;
			kept.push(shownIn(font, operator, operands));
			continue;
		}
		if (operator === 'Tf') {
			[state.font, state.size] = [nameOf(first), second];
			continue;
		}
		if (operator === 'q') saved.push({ ...state });
		else if (operator === 'Q') state = saved.pop() ?? state;
		else if (operator === 'Tr') state.mode = first;
		else if (operator === 'Do') {
			drawings.add(nameOf(first));
			named.draw(nameOf(first));
		}
		kept.push(source);
	}
	return { content: kept.map((operation) => `${operation}\n`).join(''), fonts, drawings };
}

function shownIn(font: RedrawnFont, operator: string, operands: readonly string[]): string {
	const shown = shownParts(operands.at(-1) ?? '').map((part) =>
		typeof part === 'string' ? part : font.encode(part),
	);
	const before = operands.slice(0, -1);
	return [...before, operator === 'TJ' ? `[${shown.join(' ')}]` : shown.join(''), operator].join(' ');
}

function nameOf(operand: string): string {
	if (!operand.startsWith('/')) throw new UnreadableContent('a name is missing');
	return operand.slice(1).replace(escaped, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
