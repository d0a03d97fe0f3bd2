import { h } from './h.ts';
import { words } from './words.ts';

/** What a person fills in before going on. */
export interface Filled {
	readonly fields: readonly HTMLElement[];
	/** Does what was asked for. @returns why it was not done, or null if it was: the dialogue stays open until then */
	readonly attempt: () => Promise<string | null>;
}

/**
 * Asks whether to go on; Escape is no.
 *
 * @param go what the button says that goes on
 * @param filled what has to be filled in first; what was typed is not lost where it is not enough
 */
export function confirmed(question: string, go: string, filled?: Filled): Promise<boolean> {
	return new Promise((settle) => {
		const dialog = h('dialog', { 'aria-labelledby': 'question' });
		const end = (answer: boolean) => {
			dialog.close();
			dialog.remove();
			settle(answer);
		};
		const reason = h('p', { class: 'why', role: 'alert' });
		const goOn = h('button', { type: 'button' }, go);
		goOn.addEventListener('click', async () => {
			goOn.disabled = true;
			reason.textContent = (await filled?.attempt()) ?? '';
			goOn.disabled = false;
			if (reason.textContent === '') end(true);
		});
		const cancel = h(
			'button',
			{ type: 'button', class: 'plain', on: { click: () => end(false) } },
			words.cancel,
		);
		dialog.append(
			h('p', { id: 'question' }, question),
			...(filled?.fields ?? []),
			reason,
			h('p', { class: 'buttons' }, goOn, cancel),
		);
		dialog.addEventListener('cancel', () => end(false));
		document.body.append(dialog);
		dialog.showModal();
		(dialog.querySelector<HTMLElement>('select, textarea') ?? cancel).focus();
	});
}
