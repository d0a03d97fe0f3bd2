/** Opens what folds the place that the address names, at once and whenever it changes: not every browser does it itself. */
export function openAround(letter: HTMLElement): void {
	const open = () => {
		const place = letter.querySelector(':target');
		const fold = place?.closest('details');
		if (!place || !fold || fold.open) return;
		fold.open = true;
		place.scrollIntoView();
	};
	addEventListener('hashchange', open);
	open();
}
