import { levelOf } from '../../diagnostics/level-of.ts';
import type { EditedLetter, ReleasePlan } from '../contract/release-plan.ts';
import { ask } from './ask.ts';
import { confirmed } from './confirmed.ts';
import { h } from './h.ts';
import { addressOf } from './place.ts';
import { refusalOf } from './refusal-of.ts';
import { tell, trying } from './status.ts';
import { counted, say, site, words } from './words.ts';
import { wordsOf } from './words-of.ts';

/** What a release would contain, what prevents it, and the button that closes it. */
export async function releaseView(): Promise<HTMLElement> {
	const plan = await ask<ReleasePlan>('plan-release');
	const { published, corrected, withdrawn, edited, faults, last } = plan;
	return h(
		'div',
		{ class: 'letters release' },
		h('h1', {}, words.views.release),
		h('p', { class: 'lead' }, words.release.lead),
		h(
			'p',
			{ class: 'hint' },
			last
				? say(words.release.last, { number: last.number, date: last.date.split('-').reverse().join('.') })
				: words.release.noLast,
		),
		faults.length > 0 &&
			section(
				words.release.faults,
				faults.map(({ rule, subject }) =>
					h(
						'li',
						{ class: 'row untaken' },
						h('span', { class: 'what' }, subject),
						h('span', { class: 'why' }, h('strong', {}, `${wordsOf(rule).title}. `), wordsOf(rule).todo),
					),
				),
			),
		edited.length > 0 &&
			h(
				'section',
				{ class: 'register' },
				h('h2', {}, words.release.edited, ' ', h('span', { class: 'count' }, String(edited.length))),
				...edited.map((one) => editedOf(one, plan)),
			),
		section(
			words.release.new,
			published.map(({ id, title, doubts }) =>
				h(
					'li',
					{ class: 'row new' },
					h('span', { class: 'what' }, h('a', { href: addressOf({ id, file: null }) }, title)),
					h('span', { class: 'doubts' }, doubts.length > 0 && counted('doubts', doubts.length)),
				),
			),
		),
		published.length === 0 && h('p', { class: 'hint' }, words.release.nothing),
		corrected.length > 0 && section(words.release.corrected, corrected.map(recordLine)),
		withdrawn.length > 0 && section(words.release.withdrawn, withdrawn.map(recordLine)),
		...closing(plan),
	);
}

function section(title: string, items: readonly HTMLElement[]): HTMLElement {
	return h(
		'section',
		{ class: 'register' },
		h('h2', {}, title, ' ', h('span', { class: 'count' }, String(items.length))),
		h('ul', {}, ...items),
	);
}

function recordLine({ letter, reason }: { letter: string; reason: string }): HTMLElement {
	return h(
		'li',
		{ class: 'row untaken' },
		h('span', { class: 'what' }, letter),
		h('span', { class: 'why' }, reason),
	);
}

/** The button that closes the release; it tells the person once more how much becomes permanent. */
function closing({ published, corrected, withdrawn, edited, faults }: ReleasePlan): (HTMLElement | false)[] {
	const isNew = published.length + corrected.length + withdrawn.length > 0;
	if (!isNew) return [];
	const doubtful = published.filter(({ doubts }) => doubts.length > 0).length;
	const withDoubts = h('input', { type: 'checkbox', id: 'with-doubts' });
	const letters = counted('letters', published.length);
	const grave = published.filter(({ doubts }) => doubts.some((rule) => levelOf(rule) === 'settle')).length;
	const go = async () => {
		if (grave > 0) return tell(say(words.release.settle, { letters: counted('letters', grave) }));
		if (doubtful > 0 && !withDoubts.checked) return tell(words.release.blocked);
		if (!(await confirmed(say(words.release.sure, { letters }), say(words.release.go, { letters })))) return;
		tell(words.working);
		// Once is enough: the view is shown anew when it is done.
		close.disabled = true;
		if (await trying(() => ask('release', { withDoubts: withDoubts.checked }))) tell(words.release.done);
		else close.disabled = false;
	};
	const isBarred = faults.length > 0 || edited.length > 0;
	const close = h(
		'button',
		{ type: 'button', disabled: isBarred, id: 'release', on: { click: () => void go() } },
		published.length > 0 ? say(words.release.go, { letters }) : words.release.goEmpty,
	);
	return [
		doubtful > 0 &&
			h(
				'p',
				{ class: 'check' },
				withDoubts,
				' ',
				h('label', { for: 'with-doubts' }, say(words.release.doubtful, { n: doubtful })),
			),
		h('p', {}, close),
	];
}

/** A published letter that was changed: its changes word by word, and what makes them its next version. */
function editedOf(
	{ id, title, version, changes, refusal }: EditedLetter,
	{ correctionTypes }: ReleasePlan,
): HTMLElement {
	const types: Readonly<Record<string, string>> = site.words.versions.types;
	const type = h(
		'select',
		{ id: `${id}-type` },
		...correctionTypes.map((one) => h('option', { value: one }, types[one] ?? one)),
	);
	const reason = h('textarea', { id: `${id}-reason`, rows: 2 });
	const issue = async () => {
		if (reason.value.trim() === '') {
			reason.focus();
			return tell(words.release.needReason);
		}
		if (
			!(await confirmed(
				say(words.release.issueSure, { n: version }),
				say(words.release.issue, { n: version }),
			))
		)
			return;
		if (await trying(() => ask('correct-letter', { id, type: type.value, reason: reason.value })))
			tell(say(words.release.issued, { n: version }));
	};
	return h(
		'article',
		{ class: 'edited' },
		h(
			'h3',
			{},
			h('a', { href: addressOf({ id, file: null }) }, title),
			' ',
			h('span', { class: 'hint' }, say(words.release.version, { n: version })),
		),
		refusal !== null && h('p', { class: 'why' }, refusal),
		refusal === null && changesOf(changes),
		refusal === null &&
			h(
				'div',
				{ class: 'fields' },
				h('div', { class: 'field' }, h('label', { for: type.id }, words.release.type), type),
				h('div', { class: 'field wide' }, h('label', { for: reason.id }, words.release.reason), reason),
				h(
					'p',
					{},
					h(
						'button',
						{ type: 'button', on: { click: () => void issue() } },
						say(words.release.issue, { n: version }),
					),
				),
			),
	);
}

function changesOf(changes: EditedLetter['changes']): HTMLElement {
	return h(
		'ul',
		{ class: 'changes', 'aria-label': words.release.changes },
		changes.length === 0 && h('li', {}, words.release.noChanges),
		...changes.map(changeLine),
	);
}

function changeLine({ paragraph, requisite, parts }: EditedLetter['changes'][number]): HTMLElement {
	const labels: Readonly<Record<string, string>> = site.words.requisites;
	const name = requisite ? (labels[requisite] ?? requisite) : (paragraph ?? '');
	return h(
		'li',
		{},
		h('span', { class: 'where' }, name),
		h(
			'span',
			{},
			...parts.map(({ kind, text }) =>
				kind === 'same' ? text : h(kind === 'removed' ? 'del' : 'ins', {}, text),
			),
		),
	);
}

/** Withdraws a letter, once a person has said why and been told what goes. */
export async function withdraw(id: string): Promise<void> {
	const { withdrawalCategories } = await ask<ReleasePlan>('plan-release');
	const names: Readonly<Record<string, string>> = site.words.versions.categories;
	const category = h(
		'select',
		{ id: 'category' },
		...withdrawalCategories.map((one) => h('option', { value: one }, names[one] ?? one)),
	);
	const reason = h('textarea', { id: 'reason', rows: 3 });
	const fields = h(
		'div',
		{ class: 'fields' },
		h('div', { class: 'field' }, h('label', { for: 'category' }, words.release.category), category),
		h('div', { class: 'field wide' }, h('label', { for: 'reason' }, words.release.withdrawReason), reason),
	);
	const attempt = async () => {
		if (reason.value.trim() === '') {
			reason.focus();
			return words.release.needReason;
		}
		return refusalOf(() => ask('withdraw-letter', { id, category: category.value, reason: reason.value }));
	};
	const filled = { fields: [fields], attempt };
	if (!(await confirmed(words.release.withdrawWhat, words.letter.withdraw, filled))) return;
	location.hash = '#letters';
	tell(words.release.withdrawDone);
}
