/** Class of a page whose fonts wait (src/styles/base.css). */
const waiting = 'fonts-later';

/**
 * Lets a page load what can wait until its reader sees what was asked for: the fonts, and what every page does (`reader.js`). On
 * a slow connection they are three quarters of what delays the first hit.
 *
 * @param root href of the site’s root from this page, with its slash, or empty
 * @returns starts loading, once
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
