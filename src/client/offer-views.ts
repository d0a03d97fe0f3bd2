import { view as words } from 'archive:letter-words';

const views = ['text', 'images', 'both'] as const;

/**
 * Adds a switch above a letter that has page images: its text, the images, or both side by side if the window is
 * wide enough (the style sheet decides). Without this script the images are below the text, as links.
 */
export function offerViews(letter: HTMLElement): void {
	const pages = letter.querySelector('.source-pages');
	if (!pages) return;
	const group = document.createElement('div');
	group.className = 'views';
	group.role = 'group';
	group.ariaLabel = words.label;
	const buttons = views.map((view) => {
		const button = document.createElement('button');
		button.type = 'button';
		button.value = view;
		button.textContent = words[view];
		button.addEventListener('click', () => show(view));
		return button;
	});
	group.append(...buttons);
	letter.querySelector('.letter-head')?.append(group);
	show('text');
	// A link to a paragraph needs the text.
	addEventListener('hashchange', () => {
		if (letter.dataset['view'] === 'images' && letter.querySelector('.sheet :target')) show('text');
	});

	function show(view: (typeof views)[number]): void {
		letter.dataset['view'] = view;
		for (const button of buttons) button.ariaPressed = String(button.value === view);
	}
}
