import { h } from './h.ts';

/**
 * A button that a key presses too, and says so.
 *
 * @param plain whether it looks like all but the first thing to do
 */
export function keyButton(label: string, key: string, act: () => void, plain = true): HTMLElement {
	return h(
		'button',
		{
			type: 'button',
			class: plain && 'plain',
			'data-key': key,
			'aria-keyshortcuts': key,
			on: { click: act },
		},
		label,
		' ',
		h('kbd', {}, key.toUpperCase()),
	);
}
