import { toHtml } from 'hast-util-to-html';

/** Size, in CSS pixels, of a frame that fits a letter’s head, or a paragraph of a few lines. */
export const frameSize = { width: 640, height: 260 } as const;

/**
 * The HTML with which another site embeds a letter’s card.
 *
 * @param src absolute address of the card, with `#p3` for a paragraph
 * @example
 * embedFrame('https://archive.example/letters/1/2018/2.card.html', 'Про парк')
 * // '<iframe src="https://archive.example/letters/1/2018/2.card.html" title="Про парк" width="640" height="260" loading="lazy" style="max-width:100%;border:0"></iframe>'
 */
export function embedFrame(src: string, title: string): string {
	const properties = { src, title, ...frameSize, loading: 'lazy', style: 'max-width:100%;border:0' };
	return toHtml({ type: 'element', tagName: 'iframe', properties, children: [] });
}
