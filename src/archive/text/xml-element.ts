import { escapeMarkup } from './escape-markup.ts';

/** Signs that XML 1.0 knows no way to write (section 2.2): the control characters but tab and line ends, lone surrogates. */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** Example: `a < b & c`, the signs that mean something in a text; a parser makes one of two kinds of line ends. */
const textSigns = /[&<>\r]/g;
/** Example: `a < b & "c"`, those in an attribute; a parser makes spaces of bare line ends and tabs. */
const attributeSigns = /[&<>"\t\n\r]/g;

/** XML that `element` or `fragment` made: text beside it is escaped, it is not. */
class Markup {
	readonly xml: string;

	constructor(xml: string) {
		this.xml = xml;
	}

	toString(): string {
		return this.xml;
	}
}

/** What may be in an element: text, markup, or nothing. */
export type Child = string | Markup | false | null | undefined | '';

/**
 * Writes an XML element. Texts are escaped; what XML cannot write is left out; so are attributes without a value. An
 * element without content closes itself (`<hr/>`), one that is given an empty fragment does not (`<td></td>`).
 *
 * @example
 * String(element('p', { lang: 'uk' }, ['a < b'])) // '<p lang="uk">a &#60; b</p>'
 */
export function element(
	name: string,
	attributes: Readonly<Record<string, string | undefined>>,
	children: readonly Child[] = [],
): Markup {
	const written = Object.entries(attributes)
		.map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(value, attributeSigns)}"`))
		.join('');
	return new Markup(
		children.some(Boolean)
			? `<${name}${written}>${fragment(children).xml}</${name}>`
			: `<${name}${written}/>`,
	);
}

/** Writes one thing after another, without an element around them. */
export function fragment(children: readonly Child[]): Markup {
	return new Markup(
		children
			.map((child) => (child instanceof Markup ? child.xml : child ? escaped(child, textSigns) : ''))
			.join(''),
	);
}

/**
 * Children of an element with each of them on a line of its own: people look into such files too.
 *
 * @example
 * String(element('ul', {}, onLines([element('li', {}, ['a'])]))) // '<ul>\n<li>a</li>\n</ul>'
 */
export function onLines(children: readonly Child[], indent = ''): Child[] {
	return [...children.filter(Boolean).flatMap((child) => [`\n${indent}`, child]), '\n'];
}

function escaped(text: string, signs: RegExp): string {
	return escapeMarkup(text.replace(unwritable, ''), signs);
}
