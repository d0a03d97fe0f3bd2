import { childAt, childrenOf, type XmlElement } from '../../shared/xml/xml.ts';

/** Styles of an OpenDocument text, of both its parts. */
export interface OdfStyles {
	/** The property that a style or one that it is based on gives, e.g. `fo:text-align` of `style:paragraph-properties`. */
	property(style: StyleName, group: string, name: string): string | null;
	/** An attribute of the style itself or of one that it is based on, e.g. `style:master-page-name`. */
	attribute(style: StyleName, name: string): string | null;
	/** A list style by its name, or null. */
	list(name: string): XmlElement | null;
	/** Page styles by name, with their headers and footers. */
	readonly masters: ReadonlyMap<string, XmlElement>;
}

export interface StyleName {
	/** `paragraph`, `text`, `table-cell`, `section`, … */
	readonly family: string;
	readonly name: string | undefined;
}

/** A style's name is never empty. */
const defaultName = '';
/** A style based on itself would never end. */
const longestChain = 16;

const pointsIn: Readonly<Record<string, number>> = {
	pt: 1,
	in: 72,
	cm: 72 / 2.54,
	mm: 72 / 25.4,
	pc: 12,
	px: 0.75,
};

// «1.25cm», «-0.5in»
const lengths = /^\s*(-?\d+(?:\.\d+)?)(pt|in|cm|mm|pc|px)\s*$/u;

/** Reads the styles of content.xml, whose names win, and of styles.xml (OASIS ODF 1.3, part 3, 16). */
export function readOdfStyles(content: XmlElement, stylesPart: XmlElement | null): OdfStyles {
	const styles = new Map<string, XmlElement>();
	const lists = new Map<string, XmlElement>();
	const masters = new Map<string, XmlElement>();
	for (const part of [stylesPart, content]) {
		for (const group of childrenOf(part)) {
			for (const style of childrenOf(group)) {
				const name = style.attributes['style:name'] ?? '';
				if (style.name === 'style:style')
					styles.set(keyOf(style.attributes['style:family'] ?? '', name), style);
				else if (style.name === 'style:default-style') {
					styles.set(keyOf(style.attributes['style:family'] ?? '', defaultName), style);
				} else if (style.name === 'text:list-style') lists.set(name, style);
				else if (style.name === 'style:master-page') masters.set(name, style);
			}
		}
	}
	const chainOf = ({ family, name }: StyleName): XmlElement[] => {
		const chain: XmlElement[] = [];
		for (let next = name; next !== undefined && chain.length < longestChain; ) {
			const style = styles.get(keyOf(family, next));
			if (!style) break;
			chain.push(style);
			next = style.attributes['style:parent-style-name'];
		}
		const last = styles.get(keyOf(family, defaultName));
		return last ? [...chain, last] : chain;
	};
	return {
		property: (style, group, name) =>
			firstOf(chainOf(style), (found) => childAt(found, `style:${group}-properties`)?.attributes[name]),
		attribute: (style, name) => firstOf(chainOf(style), (found) => found.attributes[name]),
		list: (name) => lists.get(name) ?? null,
		masters,
	};
}

/**
 * A length in points; 0 where it is none.
 *
 * @example
 * pointsOf('1.25cm') // 35.43…
 */
export function pointsOf(length: string | null): number {
	const [, number, unit] = lengths.exec(length ?? '') ?? [];
	return Number(number ?? 0) * (pointsIn[unit ?? ''] ?? 0);
}

function firstOf(
	chain: readonly XmlElement[],
	read: (style: XmlElement) => string | undefined,
): string | null {
	for (const style of chain) {
		const value = read(style);
		if (value !== undefined) return value;
	}
	return null;
}

function keyOf(family: string, name: string): string {
	return `${family}\n${name}`;
}
