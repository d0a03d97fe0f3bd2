import { painted } from './painted.ts';

/** Class of a page whose fonts wait (src/styles/base.css). */
const waiting = 'fonts-later';

/**
 * Lets a page load what can wait until its reader sees what was asked for: the fonts, and what every page does (`reader.js`). On
 * a slow connection they are three quarters of what delays the first hit.
 *
 * @param root href of the site’s root from this page, with its slash, or empty
 * @returns starts loading when what was put on the page has been painted, once
 */
export function bringTheRest(root: string): () => Promise<void> {
	let isBegun = false;
	return async () => {
		if (isBegun) return;
		isBegun = true;
		await painted();
		document.documentElement.classList.remove(waiting);
		if (!import.meta.env.PROD) return;
		const script = document.createElement('script');
		script.src = `${root}reader.js`;
		document.head.append(script);
	};
}
