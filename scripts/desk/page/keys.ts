/** Does what a key says: presses the one element on the page that names it. Letters are keys of the keyboard, in any layout. */
export function listenForKeys(): void {
	addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
		if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog')) return;
		const element = document.querySelector<HTMLElement>(
			`[data-key="${CSS.escape(keyOf(event))}"]:not([hidden])`,
		);
		if (!element) return;
		event.preventDefault();
		if (element instanceof HTMLInputElement) element.focus();
		else element.click();
	});
}

/** The key by its place on the keyboard, for Ukrainian and English layouts name letters differently. */
export function keyOf({ code, key, shiftKey }: KeyboardEvent): string {
	const [, letter] = LETTER.exec(code) ?? [];
	if (letter) return letter.toLowerCase();
	if (code === 'Slash') return shiftKey ? '?' : '/';
	return key;
}

/** Shows which keys there are. */
export function showKeys(): void {}

// «KeyA», «Digit1»
const LETTER = /^(?:Key|Digit)(\w)$/;
