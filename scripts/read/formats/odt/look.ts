import { type Colour, colourOf, drowns, white } from '../../shared/colour/colour.ts';
import { type OdfStyles, pointsOf, type StyleName } from './styles.ts';

/** How words look: their colour and size, and what they are on. */
export interface Look {
	/** Null for the reader's default colour, which contrasts with everything. */
	readonly letters: Colour | null;
	readonly ground: Colour;
	/** In points; also for letters squeezed into a line. */
	readonly size: number;
}

/** How words look where no style says otherwise. */
export const plainLook: Look = { letters: null, ground: white, size: 12 };

/** Points. */
const smallest = 2;
/** Per cent of the letters’ own width. */
const narrowest = 15;

/** How words of a style look inside something that looks different. */
export function lookOf(style: StyleName, outer: Look, styles: OdfStyles): Look {
	const text = (name: string) => styles.property(style, 'text', name);
	const automatic = text('style:use-window-font-color') === 'true';
	const marker = colourOf(text('fo:background-color') ?? '');
	const shaded = colourOf(styles.property(style, 'paragraph', 'fo:background-color') ?? '');
	return {
		letters: automatic ? null : (colourOf(text('fo:color') ?? '') ?? outer.letters),
		ground: marker ?? shaded ?? outer.ground,
		size: isPressed(text('style:text-scale')) ? 0 : pointsOf(text('fo:font-size')) || outer.size,
	};
}

/** Example: `1%`: letters pressed to a line. */
function isPressed(scale: string | null | undefined): boolean {
	return Number.parseFloat(scale ?? '100') < narrowest;
}

/** The background that a cell, or a filled shape, gives the words in it. */
export function onGround(colour: string | null, outer: Look): Look {
	return { ...outer, ground: colourOf(colour ?? '') ?? outer.ground };
}

/** Whether words that look like this cannot be read. */
export function isUnseen({ letters, ground, size }: Look): boolean {
	return size < smallest || (letters !== null && drowns(letters, ground));
}
