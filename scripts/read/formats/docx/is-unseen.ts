import { black, type Colour, colourOf, drowns, white } from '../../shared/colour/colour.ts';
import type { XmlElement } from '../../shared/xml/xml.ts';
import { settingOf } from './styles.ts';

/** Half points. */
const usualSize = 24;
const smallest = 4;
/** Horizontal scaling in per cent below which letters become a mere line. */
const narrowest = 15;

/**
 * Whether the words of a run cannot be seen: they have the colour of their background (highlight, shading, cell, sheet), or are
 * smaller than two points.
 *
 * @param run properties of the run, and `paragraph` those of its paragraph, nearest first
 * @param ground colour of the cell, box or sheet; null if unknown
 */
export function isUnseen(
	run: readonly XmlElement[],
	paragraph: readonly XmlElement[],
	ground: Colour | null,
): boolean {
	const halfPoints = Number(settingOf(run, 'w:sz', 'w:val') ?? usualSize);
	const pressed = settingOf(run, 'w:w', 'w:val') ?? '100';
	if (halfPoints < smallest || Number.parseFloat(pressed) < narrowest) return true;
	const marker = settingOf(run, 'w:highlight', 'w:val');
	const marked = marker === null || marker === 'none' ? null : colourOf(marker);
	const shaded = shadingOf(run) ?? shadingOf(paragraph);
	const under = marked ?? shaded ?? ground;
	if (under === null) return false;
	const written = settingOf(run, 'w:color', 'w:val');
	const letters = written === null ? null : colourOf(written);
	// Word adapts letters without a colour to a shading, but not to a highlight.
	if (letters === null) return marked !== null && drowns(black, marked);
	return drowns(letters, under);
}

/** Fill of the nearest shading (ECMA-376 part 1, 17.3.2.32), or null. */
export function shadingOf(properties: readonly XmlElement[]): Colour | null {
	if (settingOf(properties, 'w:shd', 'w:val') === 'solid') {
		return colourOf(settingOf(properties, 'w:shd', 'w:color') ?? '') ?? black;
	}
	return colourOf(settingOf(properties, 'w:shd', 'w:fill') ?? '');
}

/** Colour of the sheet: `w:background` of the document, else that of paper. */
export function sheetOf(document: XmlElement): Colour {
	const [background] = document.children.filter(
		(child): child is XmlElement => typeof child !== 'string' && child.name === 'w:background',
	);
	return colourOf(background?.attributes['w:color'] ?? '') ?? white;
}
