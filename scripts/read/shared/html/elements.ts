import type { Element } from 'hast';

const unseen: ReadonlySet<string> = new Set([
	'audio',
	'button',
	'canvas',
	'datalist',
	'embed',
	'frame',
	'frameset',
	'head',
	'iframe',
	'img',
	'input',
	'map',
	'math',
	'meter',
	'noscript',
	'object',
	'optgroup',
	'option',
	'picture',
	'progress',
	'script',
	'select',
	'source',
	'style',
	'svg',
	'template',
	'textarea',
	'title',
	'track',
	'video',
]);

/** A property of an element as text, '' where it has none. */
export function propertyOf({ properties }: Element, name: string): string {
	const value = properties[name];
	if (value === undefined || value === null || value === false) return '';
	return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The value of a CSS property in the element's own style, '' where it has none. */
export function styleOf(element: Element, name: string): string {
	for (const declaration of propertyOf(element, 'style').split(';')) {
		const [property, ...value] = declaration.split(':');
		if (property?.trim().toLowerCase() === name) return value.join(':').trim().toLowerCase();
	}
	return '';
}

/** Whether the element's class or id fits a pattern. */
export function isNamed(element: Element, pattern: RegExp): boolean {
	return pattern.test(propertyOf(element, 'className')) || pattern.test(propertyOf(element, 'id'));
}

/** Whether no reader sees the element: by its kind, by `hidden`, or by its own style. */
export function isHidden(element: Element): boolean {
	if (unseen.has(element.tagName) || element.properties['hidden'] !== undefined) return true;
	if (propertyOf(element, 'ariaHidden') === 'true') return true;
	return (
		styleOf(element, 'display') === 'none' || styleOf(element, 'visibility') === 'hidden' || isOffice(element)
	);
}

/** Word puts pictures of old browsers and notes to itself into comments and `mso-hide:all`. */
function isOffice(element: Element): boolean {
	return styleOf(element, 'mso-hide') === 'all';
}
