import type { Element, Root } from 'hast';

/** The node itself, if it is an element, and all elements inside it, in document order; not recursive. */
export function* elementsIn(root: Root | Element): Generator<Element> {
	const left: (Root | Element)[] = [root];
	for (let node = left.pop(); node; node = left.pop()) {
		if (node.type === 'element') yield node;
		for (const child of node.children.toReversed()) if (child.type === 'element') left.push(child);
	}
}

/** The first matching element, or null. */
export function first(root: Root | Element, fits: (element: Element) => boolean): Element | null {
	for (const element of elementsIn(root)) if (fits(element)) return element;
	return null;
}

/** A test for elements of this name. */
export function tagged(name: string): (element: Element) => boolean {
	return ({ tagName }) => tagName === name;
}

/** Classes of an element. */
export function classesOf({ properties }: Element): readonly string[] {
	return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

/** Whether the element has this class. */
export function withClass(element: Element, name: string): boolean {
	return classesOf(element).includes(name);
}

/** The link target of the element, or null. */
export function hrefOf({ properties }: Element): string | null {
	return typeof properties.href === 'string' ? properties.href : null;
}
