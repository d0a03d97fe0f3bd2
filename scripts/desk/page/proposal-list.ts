import type { DeskLetter } from '../contract/desk-letter.ts';
import type { LookedProposal } from '../contract/looked-letter.ts';
import { change } from './change.ts';
import { fieldName } from './field-name.ts';
import { h } from './h.ts';
import { sourcePage } from './source-page.ts';
import { say, words } from './words.ts';

/** Keys that take a proposal: their number on the page, behind those of the views. */
const keys = ['5', '6', '7', '8', '9'];
/** Points around the place that are shown with it. */
const margin = 12;
/** Pixels of a picture of a place. */
const mostHeight = 96;
const width = 300;

/** What was read in pictures and not believed: each value with the picture of its place; one key takes one. */
export function proposalList(letter: DeskLetter): HTMLElement | null {
	const proposals = letter.id === null ? (letter.look?.proposals ?? []) : [];
	if (proposals.length === 0) return null;
	return h(
		'ul',
		{ class: 'proposals', 'aria-label': words.letter.proposals },
		...proposals.map((proposal, at) => proposalOf(letter, proposal, keys[at])),
	);
}

function proposalOf(letter: DeskLetter, proposal: LookedProposal, key: string | undefined): HTMLElement {
	const { value, confidence } = proposal;
	const name = fieldName(proposal.key);
	const take = () =>
		void change(letter, say(words.did.set, { what: name }), { set: { [proposal.key]: value } });
	return h(
		'li',
		{},
		pictureOf(letter, proposal),
		h(
			'button',
			{
				type: 'button',
				class: 'plain small',
				'data-key': key ?? false,
				'aria-keyshortcuts': key ?? false,
				on: { click: take },
			},
			`${name}: ${value} `,
			key !== undefined && h('kbd', {}, key),
		),
		h('span', { class: 'hint' }, say(words.letter.sure, { n: Math.round(confidence) })),
	);
}

/** The place on the page, as large as it fits. */
function pictureOf(letter: DeskLetter, { page, box: [x0, y0, x1, y1] }: LookedProposal): HTMLElement | null {
	const size = letter.pages[page];
	if (!size) return null;
	const [left, top] = [Math.max(0, x0 - margin), Math.max(0, y0 - margin)];
	const [wide, high] = [x1 + margin - left, y1 + margin - top];
	const scale = Math.min(width / wide, mostHeight / high);
	const image = h('img', { src: sourcePage(letter, page), alt: '', draggable: 'false' });
	image.style.width = `${size[0] * scale}px`;
	image.style.transform = `translate(${-left * scale}px, ${-top * scale}px)`;
	const place = h('span', { class: 'place' }, image);
	Object.assign(place.style, { width: `${wide * scale}px`, height: `${high * scale}px` });
	return place;
}
