import type { OfficeBlock } from '../office/blocks.ts';
import { childAt, childrenOf, textOf, type XmlElement } from '../office/xml.ts';

/** A text box that hangs on a paragraph. */
export interface TextBox {
	/** Points from what the anchor refers to; null for one that stands in the line. */
	readonly place: { readonly top: number; readonly left: number } | null;
	readonly blocks: readonly OfficeBlock[];
}

/**
 * Text boxes in the order in which a person reads them: upper ones first, of those at about one height the left one.
 * Boxes without a place stay where they are in the file, first.
 */
export function inReadingOrder(boxes: readonly TextBox[]): TextBox[] {
	const band = ({ place }: TextBox) =>
		place ? Math.round(place.top / bandHeight) : Number.NEGATIVE_INFINITY;
	const left = ({ place }: TextBox) => place?.left ?? 0;
	return [...boxes].sort((a, b) => (band(a) === band(b) ? left(a) - left(b) : band(a) < band(b) ? -1 : 1));
}

/**
 * The branch of an `mc:AlternateContent` to read: the first that has words, for all branches show the same; null where
 * none has.
 */
export function choiceOf(alternate: XmlElement): XmlElement | null {
	return childrenOf(alternate).find((branch) => hasWords(branch)) ?? null;
}

/** Where an anchor (DrawingML) or a shape (VML) stands, or null where it does not say. */
export function placeOf(element: XmlElement): TextBox['place'] {
	if (element.name === 'wp:anchor') {
		const offset = (side: string) => childAt(element, side, 'wp:posOffset');
		const [top, left] = [offset('wp:positionV'), offset('wp:positionH')];
		if (!top && !left) return null;
		return { top: points(top) / emuPerPoint, left: points(left) / emuPerPoint };
	}
	const style = childrenOf(element).find(({ attributes }) => attributes['style'])?.attributes['style'] ?? '';
	const side = (name: RegExp) => Number(name.exec(style)?.[1] ?? 0);
	return vmlTop.test(style) ? { top: side(vmlTop), left: side(vmlLeft) } : null;
}

function hasWords(element: XmlElement): boolean {
	return childrenOf(element).some((child) => (child.name === 'w:t' ? textOf(child) !== '' : hasWords(child)));
}

function points(offset: XmlElement | null): number {
	const value = Number(offset ? textOf(offset) : 0);
	return Number.isFinite(value) ? value : 0;
}

const emuPerPoint = 12_700;
/** Points: boxes whose tops differ by less stand side by side. */
const bandHeight = 36;

// «position:absolute;margin-left:12.5pt;margin-top:-3pt;width:…»
const vmlTop = /margin-top:(-?\d+(?:\.\d+)?)pt/u;
const vmlLeft = /margin-left:(-?\d+(?:\.\d+)?)pt/u;
