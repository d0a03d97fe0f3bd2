import type { DeskLetter } from '../contract/desk-letter.ts';
import { fill, h } from './h.ts';
import { keepingPlace } from './keeping-place.ts';
import { letterPages } from './letter-pages.ts';
import { letterRail, placesOf } from './letter-rail.ts';
import { openStage } from './letter-stage.ts';
import { letterText } from './letter-text.ts';
import { lookAt } from './look-at.ts';
import { publishedLetter } from './published-letter.ts';
import { withdraw } from './release-view.ts';
import { selectionBar } from './selection-bar.ts';
import { words } from './words.ts';

/**
 * One letter: its source beside its text and its requisites, or what readers will see of them. Where its source takes long
 * to be read, what the archive has of it and the pages stand there meanwhile.
 */
export async function letterView(name: {
	id: string | null;
	file: string | null;
	focus: string | null;
}): Promise<HTMLElement> {
	const view = h('div', { class: 'letter' });
	await lookAt(name.id ? { id: name.id } : { file: name.file }, (letter) => {
		const put = () => show(view, letter, name.focus);
		if (view.isConnected) keepingPlace(put);
		else put();
	});
	return view;
}

function show(view: HTMLElement, letter: DeskLetter, focus: string | null): void {
	const stage = openStage(letter);
	const hasPages = letter.pages.length > 0 || !letter.source;
	const panes = h('div', { class: hasPages ? 'panes' : 'panes pageless' });
	const title = letter.fields.find(({ key }) => key === 'title')?.value ?? letter.source?.file ?? '';
	const before = tab(words.letter.before, false);
	const after = tab(words.letter.after, true);
	const showAs = (published: boolean) => {
		isAfter = published;
		before.setAttribute('aria-pressed', String(!published));
		after.setAttribute('aria-pressed', String(published));
		// One key toggles it.
		delete (published ? after : before).dataset['key'];
		(published ? before : after).dataset['key'] = 'p';
		// Without its source a letter is read as it is written: its own words are nowhere here.
		const [copy, written] = publishedLetter(letter);
		const pages = published ? copy : letterPages(stage);
		const text = published || !letter.look ? written : letterText(stage);
		panes.replaceChildren(h('section', { class: 'source' }, pages), text, letterRail(stage));
	};
	for (const [button, published] of [
		[before, false],
		[after, true],
	] as const)
		button.addEventListener('click', () => showAs(published));
	showAs(isAfter && letter.id !== null);
	if (focus) queueMicrotask(() => document.getElementById(`field-${focus}`)?.focus());
	else stage.point(placesOf(letter, ''));
	view.setAttribute('aria-busy', String(letter.isGlance));
	fill(
		view,
		h(
			'header',
			{ class: 'letter-head' },
			h('p', {}, h('a', { href: '#letters' }, words.letter.back)),
			h('h1', {}, title),
			h('p', { class: 'hint' }, letter.body ?? words.letter.stateless),
			letter.id !== null && h('p', { class: 'tabs', role: 'group' }, before, after),
		),
		(letter.state === 'released' || letter.state === 'edited') &&
			h(
				'p',
				{ class: 'notice' },
				`${words.letter.released} `,
				h(
					'button',
					{ type: 'button', class: 'plain small', on: { click: () => void withdraw(letter.id ?? '') } },
					words.letter.withdraw,
				),
			),
		letter.isGlance && h('p', { class: 'notice', role: 'status' }, words.letter.glance),
		panes,
		letter.look && h('p', { class: 'legend hint', id: 'legend' }, words.letter.legend),
		letter.look && selectionBar(stage),
	);
}

/** Whether the last letter was looked at as readers will see it: the next is, too. */
let isAfter = false;

function tab(label: string, pressed: boolean): HTMLButtonElement {
	return h('button', { type: 'button', class: 'plain small', 'aria-pressed': String(pressed) }, label);
}
