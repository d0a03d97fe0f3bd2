import { h } from './h.ts';
import { words } from './words.ts';

// «KeyA», «Digit1»
const letterKey = /^(?:Key|Digit)(\w)$/;
const stored = 'desk-keys';

/** Handles a key: presses the element on the page that has it as its shortcut. Users who need the keys for other things can turn shortcuts off. */
export function listenForKeys(): void {
	addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
		if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog')) return;
		const key = keyOf(event);
		if (!areOn() && key !== '?') return;
		const element = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]:not([hidden])`);
		if (!element) return;
		event.preventDefault();
		if (element.matches('input, select, [tabindex]')) element.focus();
		else element.click();
	});
}

/** The key by its position on the keyboard, because Ukrainian and English layouts name letters differently. */
export function keyOf({ code, key, shiftKey }: KeyboardEvent): string {
	if (key === '?' || key === '/') return key;
	const [, letter] = letterKey.exec(code) ?? [];
	if (letter) return letter.toLowerCase();
	if (code === 'Slash') return shiftKey ? '?' : '/';
	return key;
}

/** Shows which keys there are, and turns them on and off (WCAG 2.1.4). */
export function showKeys(): void {
	const { keyList: said } = words;
	const list = (title: string, keys: readonly (readonly [keys: string, does: string])[]) => [
		h('h3', {}, title),
		h(
			'dl',
			{ class: 'keys' },
			...keys.flatMap(([names, does]) => [
				h('dt', {}, ...names.split(' ').map((name) => h('kbd', {}, name))),
				h('dd', {}, does),
			]),
		),
	];
	const toggle = h(
		'button',
		{ type: 'button', class: 'plain', 'aria-pressed': String(areOn()) },
		areOn() ? said.on : said.off,
	);
	toggle.addEventListener('click', () => {
		localStorage.setItem(stored, areOn() ? 'off' : 'on');
		toggle.textContent = areOn() ? said.on : said.off;
		toggle.setAttribute('aria-pressed', String(areOn()));
	});
	const dialog = h(
		'dialog',
		{ 'aria-labelledby': 'keys-title' },
		h('h2', { id: 'keys-title' }, said.title),
		...list(said.anywhere, [
			['1 2 3 4', said.views],
			['O', said.choose],
			['/', said.find],
			['U', said.undo],
			['?', said.help],
		]),
		...list(said.inQueue, [
			['J K', said.nextDoubt],
			['A', said.accept],
			['F', said.fix],
			['B', said.all],
		]),
		...list(said.inLetter, [
			['T', said.text],
			['M', said.mask],
			['B', said.box],
			['N', said.name],
			['R', said.as],
			['P', said.after],
			['5 6 7 8 9', said.proposal],
		]),
		h(
			'p',
			{ class: 'buttons' },
			h('button', { type: 'button', autofocus: true, on: { click: () => dialog.close() } }, words.close),
			toggle,
		),
	);
	dialog.addEventListener('close', () => dialog.remove());
	document.body.append(dialog);
	dialog.showModal();
}

function areOn(): boolean {
	return localStorage.getItem(stored) !== 'off';
}
