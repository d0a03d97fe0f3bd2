/** An element that `element` made: text beside it is escaped, it is not. */
class Markup {
	readonly xml: string;

	constructor(xml: string) {
		this.xml = xml;
	}

	toString(): string {
		return this.xml;
	}
}

/** What may stand in an element: text, an element, or nothing. */
export type Child = string | Markup | false | null | undefined | '';

/** Signs that XML 1.0 knows no way to write (section 2.2): the control characters but tab and line ends, lone surrogates. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** Example: `a < b & c`, the signs that mean something in a text; a parser makes one of two kinds of line ends. */
const TEXT_SIGNS = /[&<>\r]/g;
/** Example: `a < b & "c"`, those in an attribute; a parser makes spaces of bare line ends and tabs. */
const ATTRIBUTE_SIGNS = /[&<>"\t\n\r]/g;

/**
 * Writes an XML element. Texts are escaped; what XML cannot write is left out; attributes without a value too.
 *
 * @example
 * String(element('p', { lang: 'uk' }, ['a < b'])) // '<p lang="uk">a &lt; b</p>'
 */
export function element(
	name: string,
	attributes: Readonly<Record<string, string | undefined>>,
	children: readonly Child[] = [],
): Markup {
	const written = Object.entries(attributes)
		.map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(value, ATTRIBUTE_SIGNS)}"`))
		.join('');
	const content = children
		.map((child) => (child instanceof Markup ? child.xml : child ? escaped(child, TEXT_SIGNS) : ''))
		.join('');
	return new Markup(content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`);
}

function escaped(text: string, signs: RegExp): string {
	return text.replace(UNWRITABLE, '').replace(signs, (sign) => `&#${sign.charCodeAt(0)};`);
}
