import { childAt, childrenOf, type XmlElement } from '../../shared/xml/xml.ts';

/** The styles part: what a paragraph, a run or a table inherits from its style, the styles it is based on, and the defaults. */
export interface Styles {
	/** The properties of a paragraph, nearest first. */
	paragraph(pPr: XmlElement | null): readonly XmlElement[];
	/** The properties of a run, nearest first. */
	run(rPr: XmlElement | null, paragraph: XmlElement | null): readonly XmlElement[];
	/** The properties of a table, nearest first. */
	table(tblPr: XmlElement | null): readonly XmlElement[];
	/** Whether a table's style shades some of its cells: the head, every other row. */
	shadesCells(tblPr: XmlElement | null): boolean;
}

/** A style based on itself would never end. */
const longestChain = 16;

/** Reads the styles part (ECMA-376 part 1, 17.7); without one, only direct formatting applies. */
export function readStyles(part: XmlElement | null): Styles {
	const styles = new Map<string, XmlElement>();
	const defaults = new Map<string, string>();
	for (const style of childrenOf(part, 'w:style')) {
		const id = style.attributes['w:styleId'];
		const type = style.attributes['w:type'];
		if (id === undefined || type === undefined) continue;
		styles.set(id, style);
		if (isOn(style.attributes['w:default'] ?? 'false')) defaults.set(type, id);
	}
	const chains = new Map<string, readonly XmlElement[]>();
	const chainOf = (id: string | undefined): readonly XmlElement[] => {
		if (id === undefined) return [];
		const cached = chains.get(id);
		if (cached) return cached;
		const chain = basedOn(styles, id);
		chains.set(id, chain);
		return chain;
	};
	const styleOf = (properties: XmlElement | null, name: string, type: string) =>
		chainOf(childAt(properties, name)?.attributes['w:val'] ?? defaults.get(type));
	const docDefaults = childAt(part, 'w:docDefaults');
	const defaultOf = (kind: string) => childAt(docDefaults, `w:${kind}Default`, `w:${kind}`);
	const gather = (first: XmlElement | null, chain: readonly XmlElement[], name: string) =>
		[first, ...chain.map((style) => childAt(style, name))].filter((found) => found !== null);
	return {
		paragraph: (pPr) => [
			...gather(pPr, styleOf(pPr, 'w:pStyle', 'paragraph'), 'w:pPr'),
			...gather(defaultOf('pPr'), [], ''),
		],
		run: (rPr, pPr) => [
			...gather(rPr, styleOf(rPr, 'w:rStyle', 'character'), 'w:rPr'),
			...gather(null, styleOf(pPr, 'w:pStyle', 'paragraph'), 'w:rPr'),
			...gather(defaultOf('rPr'), [], ''),
		],
		table: (tblPr) => gather(tblPr, styleOf(tblPr, 'w:tblStyle', 'table'), 'w:tblPr'),
		shadesCells: (tblPr) =>
			styleOf(tblPr, 'w:tblStyle', 'table').some((style) =>
				[style, ...childrenOf(style, 'w:tblStylePr')].some((part) => childAt(part, 'w:tcPr', 'w:shd')),
			),
	};
}

/**
 * The value of the first attribute of a property that is set in any of the properties, nearest first.
 *
 * @example
 * settingOf(styles.paragraph(pPr), 'w:jc', 'w:val') // 'center'
 */
export function settingOf(
	properties: readonly XmlElement[],
	name: string,
	...attributes: readonly string[]
): string | null {
	for (const found of properties) {
		const element = childAt(found, name);
		if (!element) continue;
		for (const attribute of attributes) {
			const value = element.attributes[attribute];
			if (value !== undefined) return value;
		}
	}
	return null;
}

/** Whether a toggle (`w:vanish`, `w:caps`) is on, according to the nearest property that sets it. */
export function isToggled(properties: readonly XmlElement[], name: string): boolean {
	for (const found of properties) {
		const toggle = childAt(found, name);
		if (toggle) return isOn(toggle.attributes['w:val'] ?? 'true');
	}
	return false;
}

/** Values that mean “on” in ECMA-376. */
export function isOn(value: string): boolean {
	return value !== '0' && value !== 'false' && value !== 'off';
}

function basedOn(styles: ReadonlyMap<string, XmlElement>, first: string): XmlElement[] {
	const chain: XmlElement[] = [];
	let id: string | undefined = first;
	while (id !== undefined && chain.length < longestChain) {
		const style = styles.get(id);
		if (!style) break;
		chain.push(style);
		id = childAt(style, 'w:basedOn')?.attributes['w:val'];
	}
	return chain;
}
