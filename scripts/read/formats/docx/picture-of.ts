import { mayHoldText } from '../../shared/office/document-picture.ts';
import { childAt, childrenOf, type XmlElement } from '../../shared/xml/xml.ts';

const emuPerPoint = 12_700;

/** The picture in a drawing, with its width in points, if it is large enough to contain text; else null. */
export function pictureOf(drawing: XmlElement): { readonly id: string; readonly width: number } | null {
	const extent = childAt(drawing, 'wp:extent')?.attributes ?? {};
	const [width, height] = [extent['cx'], extent['cy']].map((side) => Number(side ?? 0) / emuPerPoint);
	if (!width || !height || !mayHoldText(width, height)) return null;
	const id = blipIn(drawing)?.attributes['r:embed'];
	return id === undefined ? null : { id, width };
}

function blipIn(element: XmlElement): XmlElement | null {
	for (const child of childrenOf(element)) {
		const found = child.name === 'a:blip' ? child : blipIn(child);
		if (found) return found;
	}
	return null;
}
