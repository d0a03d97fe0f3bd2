const panes = ['.pages', '.text', '.rail'];

/**
 * Re-renders a view without disturbing the person using it: the focused element keeps the focus, with what is being typed,
 * and panes stay where they were scrolled.
 */
export function keepingPlace(show: () => void): void {
	const active = document.activeElement;
	const typed = active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement ? active : null;
	const isTyping = typed !== null && typed.value !== (typed.dataset['saved'] ?? '');
	const scrolled = panes.map(
		(selector) => [selector, document.querySelector(selector)?.scrollTop ?? 0] as const,
	);
	show();
	for (const [selector, top] of scrolled) {
		const pane = document.querySelector(selector);
		if (pane) pane.scrollTop = top;
	}
	const again = active?.id ? document.getElementById(active.id) : null;
	if (again && isTyping && (again instanceof HTMLTextAreaElement || again instanceof HTMLInputElement))
		again.value = typed.value;
	again?.focus({ preventScroll: true });
}
