import type { DeskField } from '../contract/desk-letter.ts';
import { choiceName, fieldName } from './field-name.ts';
import { h } from './h.ts';
import { words } from './words.ts';

/**
 * A requisite that is edited in place: Enter or leaving it saves, Escape takes back.
 *
 * @param save gives the new value; '' where there is none
 * @param mayBeNone whether the letter waits for it, and a person may say that it has none
 */
export function fieldEditor(
	{ key, value, form, choices, derived }: DeskField,
	{
		save,
		focus,
		mayBeNone = false,
	}: { save: (value: string) => void; focus: () => void; mayBeNone?: boolean },
): HTMLElement {
	const shown = form === 'date' && value ? value.split('-').reverse().join('.') : (value ?? '');
	const id = `field-${key}`;
	const control =
		form === 'choice'
			? h(
					'select',
					{ id },
					value === null && h('option', { value: '' }, words.letter.empty),
					...choices.map((one) => h('option', { value: one, selected: one === value }, choiceName(key, one))),
				)
			: h(
					'textarea',
					{ id, rows: 1, spellcheck: 'false', placeholder: words.letter.empty, 'data-saved': shown },
					shown,
				);
	const commit = () => {
		const now = control.value.replaceAll(/\s+/g, ' ').trim();
		if (now !== shown.replaceAll(/\s+/g, ' ').trim()) save(now);
	};
	control.addEventListener('focus', focus);
	if (form === 'choice') control.addEventListener('change', commit);
	else {
		control.addEventListener('blur', commit);
		control.addEventListener('keydown', (event: Event) => {
			if (!(event instanceof KeyboardEvent)) return;
			if (event.key === 'Enter') control.blur();
			if (event.key !== 'Escape') return;
			control.value = shown;
			control.blur();
		});
	}
	const saving = (said: string, label: string) =>
		h('button', { type: 'button', class: 'plain small', on: { click: () => save(said) } }, label);
	const confirm = derived && value !== null && saving(value, words.letter.confirm);
	const none = saving('', words.letter.bearsNone);
	return h(
		'div',
		{ class: 'field' },
		h('label', { for: id }, fieldName(key)),
		control,
		derived && h('p', { class: 'hint' }, words.letter.derived, ' ', confirm),
		mayBeNone && value === null && h('p', { class: 'hint' }, none),
	);
}
