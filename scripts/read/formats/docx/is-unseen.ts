import { black, type Colour, colourOf, drowns, white } from '../../shared/colour/colour.ts';
import type { XmlElement } from '../../shared/xml/xml.ts';
import { settingOf } from './styles.ts';

/** Half points. */
const usualSize = 24;
const smallest = 4;
/** Per cent of their width to which letters are pressed, below which they are a line. */
const narrowest = 15;

/**
 * Whether nobody reads a run's words: they are of the colour of what they stand on (marker, shading, cell, sheet), or
 * smaller than two points.
 *
 * @param run properties that hold for the run, and `paragraph` for its paragraph, nearest first
 * @param ground colour of the cell, box or sheet; null where it is not known
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
	// Word sets off letters without a colour from a shading, and not from a marker.
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

/** Colour of the sheet: `w:background` of the document, else paper's. */
export function sheetOf(document: XmlElement): Colour {
	const [background] = document.children.filter(
		(child): child is XmlElement => typeof child !== 'string' && child.name === 'w:background',
	);
	return colourOf(background?.attributes['w:color'] ?? '') ?? white;
}
