import type { DeskLetter } from '../contract/desk-letter.ts';
import type { DeskRow } from '../contract/desk-row.ts';
import { ask } from './ask.ts';
import { change } from './change.ts';
import { compareDoubts } from './doubt-order.ts';
import { fieldEditor } from './field-editor.ts';
import { fieldName } from './field-name.ts';
import { fill, h } from './h.ts';
import { keepingPlace } from './keeping-place.ts';
import { keyButton } from './key-button.ts';
import { letterPages } from './letter-pages.ts';
import { lineOf, placesOf } from './letter-rail.ts';
import { openStage } from './letter-stage.ts';
import { letterText } from './letter-text.ts';
import { lookAt } from './look-at.ts';
import { addressOf } from './place.ts';
import { publishedLetter } from './published-letter.ts';
import { selectionBar } from './selection-bar.ts';
import { tell, trying } from './status.ts';
import { counted, say, words } from './words.ts';
import { wordsOf } from './words-of.ts';

interface QueuedDoubt {
	readonly row: DeskRow;
	readonly rule: string;
}

/** When the queue is re-rendered, the current doubt stays; a settled one is replaced by the next. */
let at = 0;

/** The queue of doubts about drafts, worst first, one at a time. */
export async function queueView(): Promise<HTMLElement> {
	const { rows } = await ask<{ rows: DeskRow[] }>('list-letters');
	const queue = rows
		.flatMap((row): QueuedDoubt[] => (row.state === 'draft' ? row.doubts.map((rule) => ({ row, rule })) : []))
		.sort((a, b) => compareDoubts(a.rule, b.rule));
	if (queue.length === 0)
		return h(
			'div',
			{ class: 'letters' },
			h('h1', {}, words.views.doubts),
			h('p', { class: 'lead' }, words.queue.done),
			h('p', { class: 'hint' }, words.queue.doneHint),
		);
	at = Math.min(at, queue.length - 1);
	const detail = h('div', { class: 'detail' });
	const list = h('ol', { class: 'queue-list' });
	const go = (next: number) => {
		at = Math.max(0, Math.min(queue.length - 1, next));
		fill(
			list,
			queue.map((doubt, place) => lineFor(doubt, place === at, () => go(place))),
		);
		list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
		void showDetail(detail, queue, go);
	};
	go(at);
	return h(
		'div',
		{ class: 'queue' },
		h(
			'section',
			{ class: 'queue-side', 'aria-labelledby': 'queue' },
			h('h1', { id: 'queue' }, words.views.doubts, ' ', h('span', { class: 'count' }, String(queue.length))),
			h('p', { class: 'hint' }, words.queue.lead),
			list,
		),
		detail,
	);
}

function lineFor({ row, rule }: QueuedDoubt, isCurrent: boolean, choose: () => void): HTMLElement {
	return h(
		'li',
		{},
		h(
			'button',
			{ type: 'button', class: 'line-button', 'aria-current': isCurrent && 'true', on: { click: choose } },
			h('strong', {}, wordsOf(rule).title),
			h('span', {}, [row.index, row.title].filter(Boolean).join(' · ')),
			h('span', { class: 'body' }, row.body),
		),
	);
}

async function showDetail(
	detail: HTMLElement,
	queue: readonly QueuedDoubt[],
	go: (at: number) => void,
): Promise<void> {
	const doubt = queue[at];
	if (!doubt) return;
	const mine = at;
	const alike = queue.filter(({ rule, row }) => rule === doubt.rule && row.authority === doubt.row.authority);
	const fix = () => {
		const first = detail.querySelector<HTMLElement>('.field textarea, .field select');
		(first ?? document.getElementById('text'))?.focus();
	};
	const head = doubtHead(doubt, { alike, of: queue.length, fix, go });
	// The doubt is shown at once: a scan takes seconds to be read and drawn, and keys must never act on another doubt.
	const body = h('div', { class: 'doubt-body' }, h('p', { class: 'hint loading' }, words.working));
	fill(detail, head, body);
	await trying(() =>
		lookAt({ id: doubt.row.id }, (letter) => {
			if (mine !== at || body.parentNode !== detail) return;
			const put = () => showLetter(body, letter, doubt, alike);
			if (body.isConnected) keepingPlace(put);
			else put();
		}),
	);
}

/** The letter of a doubt: what settles it, and where it is in its source. */
function showLetter(
	body: HTMLElement,
	letter: DeskLetter,
	doubt: QueuedDoubt,
	alike: readonly QueuedDoubt[],
): void {
	const stage = openStage(letter);
	fill(
		body,
		letter.isGlance && h('p', { class: 'notice', role: 'status' }, words.letter.glance),
		h('div', { class: 'fields' }, ...fieldsOf(letter, doubt, alike)),
		h(
			'div',
			{ class: letter.pages.length > 0 ? 'panes two' : 'panes two pageless' },
			h('section', { class: 'source' }, letterPages(stage)),
			letter.look ? letterText(stage) : publishedLetter(letter)[1],
		),
		letter.look && selectionBar(stage),
	);
	const told = letter.doubts.find(({ rule }) => rule === doubt.rule);
	const [key] = told?.settles ?? [];
	stage.point(told?.line ? lineOf(letter, told.line) : key ? placesOf(letter, key) : []);
}

/** What a doubt is about, and what can be done with it. */
function doubtHead(
	doubt: QueuedDoubt,
	{
		alike,
		of,
		fix,
		go,
	}: { alike: readonly QueuedDoubt[]; of: number; fix: () => void; go: (at: number) => void },
): HTMLElement {
	const { title, what, todo } = wordsOf(doubt.rule);
	return h(
		'header',
		{ class: 'doubt-head' },
		h('p', { class: 'hint' }, say(words.queue.of, { n: at + 1, of })),
		h('h2', {}, title),
		h('p', {}, `${what} `, h('span', { class: 'todo' }, todo)),
		h(
			'p',
			{ class: 'buttons' },
			keyButton(words.letter.accept, 'a', accept([doubt]), false),
			keyButton(words.letter.fix, 'f', fix),
			alike.length > 1 && keyButton(say(words.queue.acceptAll, { n: alike.length }), 'b', accept(alike)),
			keyButton(words.queue.next, 'j', () => go(at + 1)),
			keyButton(words.queue.previous, 'k', () => go(at - 1)),
			h('a', { class: 'button', href: addressOf(doubt.row) }, words.queue.openLetter),
		),
	);
}

function accept(doubts: readonly QueuedDoubt[]): () => void {
	return () =>
		void trying(() =>
			ask('accept-doubts', {
				what: doubts.length > 1 ? words.did.bulk : words.did.accept,
				doubts: doubts.map(({ row, rule }) => ({ id: row.id, rule })),
			}),
		);
}

/** The values that settle a doubt: given to this letter, or to all of its body that are in the same doubt. */
function fieldsOf(letter: DeskLetter, { rule }: QueuedDoubt, alike: readonly QueuedDoubt[]): HTMLElement[] {
	const settles = letter.doubts.find((one) => one.rule === rule)?.settles ?? [];
	const all = h('input', { type: 'checkbox', id: 'all' });
	const editors = letter.fields
		.filter(({ key }) => settles.includes(key))
		.map((field) =>
			fieldEditor(field, {
				focus: () => {},
				save: (value) => {
					const what = say(words.did.set, { what: fieldName(field.key) });
					if (all.checked) void setAll(alike, what, { [field.key]: value });
					else void change(letter, what, { set: { [field.key]: value } });
				},
			}),
		);
	if (editors.length === 0 || alike.length < 2) return editors;
	return [
		...editors,
		h(
			'p',
			{ class: 'check' },
			all,
			' ',
			h('label', { for: 'all' }, say(words.queue.setAll, { n: alike.length })),
		),
	];
}

async function setAll(
	doubts: readonly QueuedDoubt[],
	what: string,
	set: Readonly<Record<string, string>>,
): Promise<void> {
	tell(words.working);
	const ids = doubts.map(({ row }) => row.id);
	const done = await trying(() =>
		ask<{ changed: number; refused: unknown[] }>('change-letters', { ids, what, set }),
	);
	if (!done) return;
	const refused = done.refused.length > 0 ? ` ${say(words.queue.refused, { n: done.refused.length })}` : '';
	tell(`${words.letter.saved} ${counted('letters', done.changed)}.${refused}`);
}
