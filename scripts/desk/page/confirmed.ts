import { h } from './h.ts';
import { words } from './words.ts';

/** Asks whether to go on; Escape is no. @param go what the button says that goes on */
export function confirmed(question: string, go: string, ...more: readonly Node[]): Promise<boolean> {
	return new Promise((settle) => {
		const dialog = h('dialog', { 'aria-labelledby': 'question' });
		const end = (answer: boolean) => {
			dialog.close();
			dialog.remove();
			settle(answer);
		};
		dialog.append(
			h('p', { id: 'question' }, question),
			...more,
			h(
				'p',
				{ class: 'buttons' },
				h('button', { type: 'button', on: { click: () => end(true) } }, go),
				h(
					'button',
					{ type: 'button', class: 'plain', autofocus: true, on: { click: () => end(false) } },
					words.cancel,
				),
			),
		);
		dialog.addEventListener('cancel', () => end(false));
		document.body.append(dialog);
		dialog.showModal();
	});
}
