import type { Element, ElementContent, Root, RootContent } from 'hast';
import { hiddenWords } from '#archive/letter/separators.ts';
import { type Colour, colourOf, drowns, isClear, white } from '../colour/colour.ts';
import { isHidden, propertyOf } from './elements.ts';
import { type Declarations, readStyleSheet, type StyleSheet } from './style-sheet.ts';

// «0», «0px», «0.0»
const nothing = /^0+(?:\.0+)?(?:[a-z%]*)$/u;
// «1px», «1.5pt»
const tiny = /^(?:0?\.\d+|1(?:\.\d+)?)(?:px|pt)$/u;
// «-9999px», «-100em»
const farAway = /^-\d{3,}(?:\.\d+)?(?:px|pt|em|rem|vw|vh|cm)/u;
const pictures = /url\(|gradient\(/u;
// the colour of «#fff no-repeat», «rgb(0, 0, 0)»
const firstColour = /#[0-9a-f]{3,8}\b|(?:rgb|hsl)a?\([^)]*\)|[a-z]+/u;

/**
 * Takes out of a page what its styles hide: elements that are not displayed, have no height, no size, no opacity or stand
 * off the screen are removed; letters in the colour of their background are replaced by a placeholder.
 *
 * @returns whether a rule that is not followed may hide words that were kept
 */
export function leaveOutUnseen(page: Root): boolean {
	const sheet = readStyleSheet(cssOf(page).join('\n'));
	const walk = new Walk(sheet);
	walk.children(page, { letters: null, ground: white });
	return walk.unclear;
}

interface Look {
	readonly letters: Colour | null;
	readonly ground: Colour | null;
}

class Walk {
	unclear = false;
	private readonly sheet: StyleSheet;

	constructor(sheet: StyleSheet) {
		this.sheet = sheet;
	}

	children(parent: Root | Element, outer: Look): void {
		const kept: RootContent[] = [];
		for (const child of parent.children) {
			if (child.type === 'text') kept.push({ ...child, value: shown(child.value, outer) });
			else if (child.type !== 'element') kept.push(child);
			else if (this.keeps(child, outer)) kept.push(child);
		}
		parent.children = kept as ElementContent[];
	}

	private keeps(element: Element, outer: Look): boolean {
		const style = this.sheet.of(element);
		if (isHidden(element) || isUnshown(style)) return false;
		if (!this.unclear && this.sheet.mayHide(element) && hasWords(element)) this.unclear = true;
		this.children(element, lookOf(element, style, outer));
		return true;
	}
}

function shown(text: string, { letters, ground }: Look): string {
	const own = text.replaceAll(hiddenWords, '');
	if (letters === null || ground === null || own.trim() === '') return own;
	return drowns(letters, ground) ? hiddenWords : own;
}

/** Old pages and mails give colours by attributes, which any style overrules. */
function lookOf(element: Element, style: Declarations, outer: Look): Look {
	const attribute = (name: string) => propertyOf(element, name).toLowerCase() || undefined;
	const letters = style.get('color') ?? (element.tagName === 'font' ? attribute('color') : undefined);
	const picture = attribute('background') && 'url()';
	const ground = style.get('background-color') ?? style.get('background') ?? picture ?? attribute('bgColor');
	// A picture or a gradient may be any colour.
	const unknown = ground !== undefined && pictures.test(ground);
	const painted = ground === undefined || unknown ? null : colourOf(firstColour.exec(ground)?.[0] ?? '');
	const under = unknown ? null : (painted ?? outer.ground);
	// Letters that show what is under them are of its colour, whichever that is.
	if (letters !== undefined && isClear(letters)) return { letters: under ?? white, ground: under ?? white };
	return {
		letters: letters === undefined ? outer.letters : (colourOf(letters) ?? outer.letters),
		ground: under,
	};
}

function isUnshown(style: Declarations): boolean {
	const value = (name: string) => style.get(name) ?? '';
	const isNothing = (name: string) => nothing.test(value(name));
	if (value('display') === 'none' || /^(?:hidden|collapse)$/u.test(value('visibility'))) return true;
	if (value('mso-hide') === 'all' || value('content-visibility') === 'hidden') return true;
	if (isNothing('opacity') || isNothing('font-size') || tiny.test(value('font-size'))) return true;
	const clipped = /hidden|clip/u.test(value('overflow') + value('overflow-y') + value('overflow-x'));
	if (clipped && ['max-height', 'height', 'max-width', 'width'].some(isNothing)) return true;
	if (/^(?:rect\(0|rect\(1px[, ]+1px)/u.test(value('clip')) || /inset\((?:50|100)%/u.test(value('clip-path')))
		return true;
	if (/scale\(0\)/u.test(value('transform')) || /opacity\(0(?:\.0+)?%?\)/u.test(value('filter'))) return true;
	const aside = ['left', 'right', 'top', 'bottom', 'margin-left', 'margin-top'];
	const moved = /^(?:absolute|fixed|relative)$/u.test(value('position'));
	return (
		farAway.test(value('text-indent')) ||
		aside.some((name) => (moved || name.startsWith('margin')) && farAway.test(value(name)))
	);
}

function hasWords(element: Element): boolean {
	return element.children.some((child) =>
		child.type === 'text' ? child.value.trim() !== '' : child.type === 'element' && hasWords(child),
	);
}

function cssOf(node: Root | Element): string[] {
	return node.children.flatMap((child) => {
		if (child.type !== 'element') return [];
		if (child.tagName !== 'style') return cssOf(child);
		return child.children.flatMap((inner) => (inner.type === 'text' ? [inner.value] : []));
	});
}
