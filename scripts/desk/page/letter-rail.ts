import type { Span } from '#archive/letter/span.ts';
import type { DeskField, DeskLetter } from '../contract/desk-letter.ts';
import { ask } from './ask.ts';
import { change } from './change.ts';
import { fieldEditor } from './field-editor.ts';
import { fieldName } from './field-name.ts';
import { h } from './h.ts';
import type { LetterStage } from './letter-stage.ts';
import { proposalList } from './proposal-list.ts';
import { trying } from './status.ts';
import { say, words } from './words.ts';
import { wordsOf } from './words-of.ts';

const plural: Readonly<Record<string, string>> = { title: 'heading', 'contacts.phone': 'contacts.phones' };
/** Keys that every letter shows. */
const always = new Set([
	'title',
	'authority',
	'date',
	'registrationIndex',
	'addressee',
	'heading',
	'outcome',
]);
// «contacts.email», «edrpou»: they are in the body’s file
const ofBody = /^(?:contacts\.|edrpou$|language$)/;

/** Parts of a letter’s address that a letter may lack. */
const mayBeNone = new Set(['date', 'registrationIndex']);

/** The panel next to a letter: its doubts, and its requisites, which are edited in place. */
export function letterRail(stage: LetterStage): HTMLElement {
	const { letter } = stage;
	const settling = new Set(letter.doubts.flatMap(({ settles }) => settles));
	const isFirst = ({ key, value }: DeskField) =>
		settling.has(key) || always.has(key) || (value !== null && !ofBody.test(key));
	const [first, rest] = [letter.fields.filter(isFirst), letter.fields.filter((field) => !isFirst(field))];
	const editor = (field: DeskField) =>
		fieldEditor(field, {
			save: (value) =>
				void change(letter, say(words.did.set, { what: fieldName(field.key) }), {
					set: { [field.key]: value },
				}),
			focus: () => stage.point(placesOf(letter, field.key)),
			mayBeNone: letter.id === null && mayBeNone.has(field.key),
		});
	return h(
		'aside',
		{ class: 'rail', 'aria-label': words.letter.facts },
		h('h2', {}, words.letter.doubts),
		letter.refusal &&
			h(
				'div',
				{ class: 'doubt refusal' },
				...toldOf(letter.refusal.rule, letter.refusal.reason),
				proposalList(letter),
			),
		letter.doubts.length === 0 && !letter.refusal && h('p', { class: 'hint' }, words.letter.noDoubts),
		...letter.doubts
			.filter(({ rule }) => rule !== letter.refusal?.rule)
			.map((doubt) => doubtOf(stage, doubt)),
		...letter.reviewed.map(({ rule, date }) =>
			h(
				'p',
				{ class: 'hint' },
				`${wordsOf(rule).title}. ${say(words.letter.accepted, { date: date.split('-').reverse().join('.') })}.`,
			),
		),
		h('h2', {}, words.letter.facts),
		...first.map(editor),
		rest.length > 0 && h('details', {}, h('summary', {}, words.letter.more), ...rest.map(editor)),
	);
}

/** A doubt with what to do, and the buttons for it. */
function doubtOf(stage: LetterStage, { rule, line, settles }: DeskLetter['doubts'][number]): HTMLElement {
	const { letter } = stage;
	const accept = () =>
		void trying(() => ask('accept-doubts', { what: words.did.accept, doubts: [{ id: letter.id, rule }] }));
	const fix = () => {
		const [key] = settles;
		if (key) document.getElementById(`field-${key}`)?.focus();
		else document.getElementById('text')?.focus();
		if (line !== null) stage.point(lineOf(letter, line));
	};
	return h(
		'div',
		{ class: 'doubt', 'data-rule': rule },
		...toldOf(rule),
		letter.id !== null &&
			h(
				'p',
				{ class: 'buttons' },
				h('button', { type: 'button', class: 'small', on: { click: fix } }, words.letter.fix),
				h('button', { type: 'button', class: 'plain small', on: { click: accept } }, words.letter.accept),
			),
	);
}

function toldOf(rule: string, reason = ''): HTMLElement[] {
	const { title, what, todo, detail } = wordsOf(rule, reason);
	return [
		h('h3', {}, title),
		h('p', {}, what),
		h('p', { class: 'todo' }, todo),
		...(detail ? [h('p', { class: 'hint' }, detail)] : []),
	];
}

/** Where a requisite is in the text, by the path of its name or of what it is a part of. */
export function placesOf({ look }: DeskLetter, key: string): readonly Span[] {
	const places = look?.places ?? {};
	return places[key] ?? places[plural[key] ?? ''] ?? [];
}

/** A line of the text, from 1. */
export function lineOf({ look }: DeskLetter, line: number): Span[] {
	const lines = (look?.text ?? '').split('\n');
	const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
	return [{ start, end: start + (lines[line - 1]?.length ?? 0) }];
}
