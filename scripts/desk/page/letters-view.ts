import { withOneApostrophe } from '#archive/text/apostrophes.ts';
import type { DeskRow } from '../contract/desk-row.ts';
import { ask } from './ask.ts';
import { dropZone, takeSaved } from './drop-zone.ts';
import { type Child, fill, h } from './h.ts';
import { addressOf } from './place.ts';
import { counted, words } from './words.ts';
import { wordsOf } from './words-of.ts';

const states = ['refused', 'waiting', 'edited', 'draft', 'released', 'withdrawn'] as const;

/** The register of letters, and the place where more are dropped. */
export async function lettersView(): Promise<HTMLElement> {
	const { rows, inbox } = await ask<{ rows: DeskRow[]; inbox: string }>('list-letters');
	const list = h('div', { class: 'registers' });
	const filter = h('input', {
		type: 'search',
		'aria-label': words.rows.filter,
		placeholder: words.rows.filter,
		'data-key': '/',
	});
	const show = () => {
		const wanted = fold(filter.value);
		const found = rows.filter((row) =>
			fold([row.title, row.index, row.body, row.date, row.file].join(' ')).includes(wanted),
		);
		fill(list, rows.length === 0 && h('p', { class: 'lead' }, words.rows.none));
		if (rows.length > 0 && found.length === 0) fill(list, h('p', { class: 'lead' }, words.rows.nothing));
		for (const state of states)
			list.append(
				...register(
					state,
					found.filter((row) => row.state === state),
				),
			);
	};
	filter.addEventListener('input', show);
	show();
	return h(
		'div',
		{ class: 'letters' },
		h(
			'div',
			{ class: 'head' },
			h('h1', {}, words.views.letters),
			rows.length > 0 && h('p', { class: 'filter' }, filter),
		),
		dropZone(inbox, rows.length > 0),
		list,
	);
}

function fold(text: string): string {
	return withOneApostrophe(text.toLowerCase(), '');
}

function register(state: DeskRow['state'], rows: readonly DeskRow[]): HTMLElement[] {
	if (rows.length === 0) return [];
	const heading = h('h2', {}, words.rows[state], ' ', h('span', { class: 'count' }, String(rows.length)));
	const takeAll =
		state === 'waiting' &&
		h('p', {}, h('button', { type: 'button', on: { click: () => void takeSaved() } }, words.drop.takeAll));
	const list = state === 'refused' || state === 'waiting' ? rows.map(untaken) : rows.map(line);
	return [h('section', { class: `register ${state}` }, heading, takeAll, h('ul', {}, ...list))];
}

/** A letter in a line; the whole of it leads to the letter. */
function line({ id, file, title, date, index, body, doubts, state }: DeskRow): HTMLElement {
	const name: Child = title || index || '';
	return h(
		'li',
		{ class: 'row' },
		h(
			'time',
			date ? { datetime: date } : {},
			date ? date.split('-').reverse().join('.') : words.rows.undated,
		),
		h('span', { class: 'index' }, index),
		h(
			'span',
			{ class: 'what' },
			state === 'withdrawn' ? name : h('a', { href: addressOf({ id, file }) }, name),
			h('span', { class: 'body' }, body),
		),
		h('span', { class: 'doubts' }, doubts.length > 0 && counted('doubts', doubts.length)),
	);
}

/** A source that has become no letter, with the reason and what to do. */
function untaken({ file, refusal }: DeskRow): HTMLElement {
	const said = refusal && wordsOf(refusal.rule, refusal.reason);
	return h(
		'li',
		{ class: 'row untaken' },
		h('span', { class: 'what' }, h('a', { href: addressOf({ id: null, file }) }, file)),
		said &&
			h(
				'span',
				{ class: 'why' },
				h('strong', {}, `${said.title}.`),
				...(said.detail ? [` ${said.detail}`] : [` ${said.what} `, h('em', {}, said.todo)]),
			),
	);
}
