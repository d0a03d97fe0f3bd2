import { redactionKinds } from '#archive/letter/redaction.ts';
import type { LookedMark } from '../contract/looked-letter.ts';
import { change } from './change.ts';
import { fieldName } from './field-name.ts';
import { fill, h } from './h.ts';
import { keyButton } from './key-button.ts';
import type { LetterStage, Picked } from './letter-stage.ts';
import { markWords } from './letter-text.ts';
import { say, site, words } from './words.ts';

/** Characters of what is picked that the bar repeats. */
const longest = 60;

/** What can be done with the selection: mask it, unmask it, change its mark, use it as a requisite. */
export function selectionBar(stage: LetterStage): HTMLElement {
	const bar = h('div', { class: 'selection', role: 'group', 'aria-label': words.letter.selected });
	const show = () => {
		const picked = stage.picked();
		fill(bar, picked ? actionsOn(stage, picked) : h('p', { class: 'hint' }, words.letter.select));
	};
	stage.onChange(show);
	show();
	return bar;
}

function actionsOn(stage: LetterStage, picked: Picked): HTMLElement[] {
	const { letter } = stage;
	const said = picked.span
		? (letter.look?.text ?? '').slice(picked.span.start, picked.span.end).replaceAll(/\s+/g, ' ')
		: null;
	const mark = markAt(stage, picked);
	const kind = kindChoice(mark?.kind ?? 'person-name');
	const doing = (what: string, asked: () => Parameters<typeof change>[2]) => () =>
		void change(letter, what, asked());
	const box = picked.box && { page: picked.box.page + 1, box: picked.box.box };
	return [
		h(
			'p',
			{ class: 'said' },
			said ? `«${shortened(said)}»` : say(words.letter.boxSelected, { n: (picked.box?.page ?? 0) + 1 }),
			mark && h('span', { class: 'hint' }, ` ${markWords(mark)}`),
		),
		h(
			'p',
			{ class: 'buttons' },
			said !== null &&
				mark?.by !== 'rule' &&
				mark?.by !== 'hand' &&
				keyButton(
					words.letter.mask,
					'm',
					doing(words.did.mask, () =>
						mark?.by === 'opened' ? flipOf(stage, mark) : { mask: [{ words: said, kind: kind.value }] },
					),
				),
			box &&
				keyButton(
					words.letter.maskBox,
					'b',
					doing(words.did.box, () => ({ mask: [{ ...box, kind: kind.value }] })),
				),
			(mark?.by === 'rule' || mark?.by === 'hand') &&
				keyButton(
					words.letter.open,
					'm',
					doing(words.did.open, () => flipOf(stage, mark)),
				),
			(box || !mark) && kind,
			said !== null && asRequisite(stage, said),
		),
	];
}

/** The kinds of personal data, one of them chosen. */
function kindChoice(chosen: string): HTMLSelectElement {
	return h(
		'select',
		{ 'aria-label': words.letter.kind },
		...redactionKinds.map((one) =>
			h('option', { value: one, selected: one === chosen }, site.words.redaction[one]),
		),
	);
}

/** What is picked as the value of a requisite. */
function asRequisite({ letter }: LetterStage, said: string): HTMLElement {
	const select = h(
		'select',
		{ 'aria-label': words.letter.as, 'data-key': 'r', id: 'as-requisite' },
		h('option', { value: '' }, words.letter.requisite),
		...letter.fields
			.filter(({ form }) => form !== 'choice')
			.map(({ key }) => h('option', { value: key }, fieldName(key))),
	);
	select.addEventListener('change', () => {
		if (select.value === '') return;
		void change(letter, say(words.did.set, { what: fieldName(select.value) }), {
			set: { [select.value]: said },
		});
	});
	return select;
}

/** The mark that is picked, be it a part of it. */
function markAt({ letter }: LetterStage, { span }: Picked): LookedMark | undefined {
	return span ? letter.look?.marks.find((mark) => mark.start < span.end && span.start < mark.end) : undefined;
}

/** The toggle of a mark: one made by a rule is unmasked, one made by a person is removed, an unmasked one is masked again, a name left visible is masked. */
function flipOf({ letter }: LetterStage, mark: LookedMark): Parameters<typeof change>[2] {
	const said = (letter.look?.text ?? '').slice(mark.start, mark.end).replaceAll(/\s+/g, ' ');
	const item = { words: said, kind: mark.kind };
	const isSaid = (one: object) => 'words' in one && String(one.words).toLowerCase() === said.toLowerCase();
	if (mark.by === 'opened')
		return { unkeep: letter.byHand.keep.filter((one) => isSaid(one) || said.includes(one.words)) };
	if (mark.by === 'left') return { mask: [item] };
	if (mark.by === 'rule') return { keep: [item] };
	const words_ = letter.byHand.mask.filter(
		(one) => 'words' in one && (isSaid(one) || said.includes(one.words)),
	);
	return {
		unmask: mark.boxed
			? letter.byHand.mask.filter((one) => 'box' in one && coversIt(letter, mark, one))
			: words_,
	};
}

function coversIt(
	{ look }: LetterStage['letter'],
	mark: LookedMark,
	{ page, box }: { page: number; box: readonly number[] },
): boolean {
	const [left = 0, top = 0, right = 0, bottom = 0] = box;
	return (look?.words ?? []).some(
		([start, end, on, x0, y0, x1, y1]) =>
			on === page - 1 &&
			start < mark.end &&
			mark.start < end &&
			x0 < right &&
			left < x1 &&
			y0 < bottom &&
			top < y1,
	);
}

function shortened(text: string): string {
	return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
