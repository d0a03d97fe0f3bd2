/** What is in an element. */
export type Child = Node | string | null | false | undefined | readonly Child[];

/** Attributes and listeners of an element; `true` sets an attribute without a value, null and false leave it out. */
export interface Props {
	readonly on?: { readonly [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void };
	readonly [attribute: string]: unknown;
}

/**
 * Makes an element.
 *
 * @example
 * h('button', { type: 'button', on: { click: save } }, 'Зберегти')
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	{ on = {}, ...attributes }: Props = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value === null || value === undefined || value === false) continue;
		element.setAttribute(name, value === true ? '' : String(value));
	}
	for (const [name, listener] of Object.entries(on))
		element.addEventListener(name, listener as EventListener);
	append(element, children);
	return element;
}

/** Replaces the contents of an element. */
export function fill(element: Element, ...children: readonly Child[]): void {
	element.replaceChildren();
	append(element, children);
}

function append(element: Element, children: readonly Child[]): void {
	for (const child of children) {
		if (child === null || child === undefined || child === false) continue;
		if (Array.isArray(child)) append(element, child);
		else element.append(child as Node | string);
	}
}
