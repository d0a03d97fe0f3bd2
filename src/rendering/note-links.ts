import type { Element, ElementContent, Root, RootContent } from 'hast';
import { linksIn } from '#archive/letter/links-in.ts';

/** A note after an address: that it is gone, or where a copy is. */
export interface LinkNote {
	/** The words of the note; of a link, its text. */
	readonly text: string;
	readonly href: string | null;
}

/**
 * Adds a note after each web address in a letter, with what is known about it. The letter’s words stay as they are: notes are not
 * part of the text that is searched.
 *
 * @param notesOf returns what is known about an address; empty if there is nothing to say
 * @example
 * noteLinks(root, () => [{ text: 'копія', href: 'https://web.archive.org/web/2031/https://dim.example/a' }])
 */
export function noteLinks(node: Root | Element, notesOf: (url: string) => readonly LinkNote[]): void {
	node.children = node.children.flatMap((child): RootContent[] => {
		if (child.type === 'text') return withNotes(child.value, notesOf);
		if (child.type !== 'element') return [child];
		// The address is already a link, so the note goes after the link.
		const notes = child.tagName === 'a' ? notesOf(String(child.properties['href'])) : [];
		if (child.tagName !== 'a') noteLinks(child, notesOf);
		return notes.length > 0 ? [child, noteOf(notes)] : [child];
	}) as typeof node.children;
}

function withNotes(text: string, notesOf: (url: string) => readonly LinkNote[]): ElementContent[] {
	const parts: ElementContent[] = [];
	let at = 0;
	for (const { url, to } of linksIn(text)) {
		const notes = notesOf(url);
		if (notes.length === 0) continue;
		parts.push({ type: 'text', value: text.slice(at, to) }, noteOf(notes));
		at = to;
	}
	if (at < text.length) parts.push({ type: 'text', value: text.slice(at) });
	return parts;
}

function noteOf(notes: readonly LinkNote[]): Element {
	const said = notes.flatMap(({ text, href }, at): ElementContent[] => [
		{ type: 'text', value: at === 0 ? ' (' : '; ' },
		href === null
			? { type: 'text', value: text }
			: { type: 'element', tagName: 'a', properties: { href }, children: [{ type: 'text', value: text }] },
	]);
	const end: ElementContent = { type: 'text', value: ')' };
	return {
		type: 'element',
		tagName: 'span',
		properties: { className: ['link-note'], dataPagefindIgnore: 'all' },
		children: [...said, end],
	};
}
