/** After the changes to the page have been painted; a hidden page paints nothing. */
export function painted(): Promise<void> {
	return new Promise((resolve) => {
		if (document.hidden) resolve();
		else requestAnimationFrame(() => setTimeout(resolve));
	});
}
