import type { Element, Root, RootContent } from 'hast';
import { isSafeLink } from './is-safe-link.ts';

/**
 * Makes words of links that may run something, and of pictures their description. The build refuses both in letters that
 * are new; an older version stays as it was published, and is shown and put into books without them.
 *
 * @param node is changed
 */
export function withoutUnsafeLinks(node: Root | Element): void {
	const children: readonly RootContent[] = node.children;
	node.children = children.flatMap((child): RootContent[] => {
		if (child.type !== 'element') return [child];
		withoutUnsafeLinks(child);
		const { href, alt } = child.properties;
		if (child.tagName === 'img') return [{ type: 'text', value: String(alt ?? '') }];
		return typeof href === 'string' && !isSafeLink(href) ? child.children : [child];
	}) as typeof node.children;
}
