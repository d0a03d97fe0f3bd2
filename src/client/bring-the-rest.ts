/** Class of a page whose fonts wait (src/styles/base.css). */
const waiting = 'fonts-later';

/**
 * Lets a page load what can wait until its reader has what was asked for: the fonts, and what every page does (`reader.js`). On
 * a slow line they are three quarters of what stands in the way of the first hit.
 *
 * @param root href of the site’s root from this page, with its slash, or empty
 * @returns what begins it, once
 */
export function bringTheRest(root: string): () => void {
	let isBegun = false;
	return () => {
		if (isBegun) return;
		isBegun = true;
		document.documentElement.classList.remove(waiting);
		if (!import.meta.env.PROD) return;
		const script = document.createElement('script');
		script.src = `${root}reader.js`;
		document.head.append(script);
	};
}
