/** Expands the collapsed elements around the target of the address, now and whenever it changes, because not every browser does. */
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
