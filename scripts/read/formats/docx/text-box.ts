import { type Colour, colourOf, white } from '../../shared/colour/colour.ts';
import type { TextBox } from '../../shared/office/text-box.ts';
import { childAt, childrenOf, textOf, type XmlElement } from '../../shared/xml/xml.ts';

const emuPerPoint = 12_700;

// «position:absolute;margin-left:12.5pt;margin-top:-3pt;width:…»
const vmlTop = /margin-top:(-?\d+(?:\.\d+)?)pt/u;
const vmlLeft = /margin-left:(-?\d+(?:\.\d+)?)pt/u;

/**
 * The branch of an `mc:AlternateContent` to read: the first that has words, because all branches show the same; null if
 * none has.
 */
export function choiceOf(alternate: XmlElement): XmlElement | null {
	return childrenOf(alternate).find((branch) => hasWords(branch)) ?? null;
}

/** The position of an anchor (DrawingML) or a shape (VML), or null if not stated. */
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

/** Background colour of a shape's words: its fill, or what is under a shape without one; null if unknown. */
export function groundOf(shape: XmlElement, under: Colour | null): Colour | null {
	if (shape.name !== 'wps:wsp') {
		if (shape.attributes['filled'] === 'f' || shape.attributes['filled'] === 'false') return under;
		const fill = shape.attributes['fillcolor'];
		return fill === undefined ? white : colourOf(fill.split(' ')[0] ?? '');
	}
	const properties = childAt(shape, 'wps:spPr');
	const fill = childAt(properties, 'a:solidFill');
	if (fill) return colourOf(childAt(fill, 'a:srgbClr')?.attributes['val'] ?? '');
	if (childAt(properties, 'a:noFill')) return under;
	const styled = childAt(shape, 'wps:style', 'a:fillRef')?.attributes['idx'] ?? '0';
	const other = childrenOf(properties).some(({ name }) => name.endsWith('Fill'));
	return styled === '0' && !other ? under : null;
}

function hasWords(element: XmlElement): boolean {
	return childrenOf(element).some((child) => (child.name === 'w:t' ? textOf(child) !== '' : hasWords(child)));
}

function points(offset: XmlElement | null): number {
	const value = Number(offset ? textOf(offset) : 0);
	return Number.isFinite(value) ? value : 0;
}
