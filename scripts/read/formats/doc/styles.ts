import type { Binary } from './binary.ts';
import { type Property, propertiesOf } from './properties.ts';

/** Paragraph properties of a style, those of the styles that it is based on first. */
export type WordStyles = (style: number) => readonly Property[];

const paragraphKind = 1;
/** A style based on itself would never end. */
const longestChain = 16;

/** Reads the style sheet ([MS-DOC] 2.9.271); a broken style contributes nothing. */
export function readWordStyles(sheet: Binary | null): WordStyles {
	const styles = sheet ? stylesOf(sheet) : [];
	const gathered = new Map<number, readonly Property[]>();
	const gather = (style: number, depth: number): readonly Property[] => {
		const found = styles[style];
		if (!found || depth > longestChain) return [];
		return [...gather(found.base, depth + 1), ...found.properties];
	};
	return (style) => {
		const properties = gathered.get(style) ?? gather(style, 0);
		gathered.set(style, properties);
		return properties;
	};
}

interface Style {
	readonly base: number;
	readonly properties: readonly Property[];
}

function stylesOf(sheet: Binary): (Style | null)[] {
	const headerLength = sheet.u16(0);
	const count = sheet.u16(2);
	const baseLength = sheet.u16(4);
	const styles: (Style | null)[] = [];
	let at = 2 + headerLength;
	for (let number = 0; number < count && at + 2 <= sheet.length; number++) {
		const length = sheet.u16(at);
		at += 2;
		if (at + length > sheet.length) break;
		styles.push(length === 0 ? null : styleOf(sheet.part(at, length), baseLength));
		at += length + (length % 2);
	}
	return styles;
}

function styleOf(style: Binary, baseLength: number): Style | null {
	if (style.length < baseLength + 4 || baseLength < 6) return null;
	const kind = style.u16(2);
	const base = kind >> 4;
	if ((kind & 0xf) !== paragraphKind) return { base, properties: [] };
	// The name, preceded by its length and followed by a zero; then the paragraph properties, preceded by their length.
	const at = baseLength + 2 + style.u16(baseLength) * 2 + 2;
	if (at + 4 > style.length) return { base, properties: [] };
	const length = Math.min(style.u16(at), style.length - at - 2);
	return { base, properties: length > 2 ? propertiesOf(style.part(at + 4, length - 2)) : [] };
}
