import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Outcome } from '../letter/outcome.ts';
import { type Request, requestSchema } from '../letter/request.ts';
import { answersSideBySide } from './answers-side-by-side.ts';
import type { ThreadLetter } from './link-threads.ts';

const letter = (
	authority: string,
	is: Outcome,
	inReplyTo: ThreadLetter['inReplyTo'] = null,
	index = '1',
): ThreadLetter => ({
	...{
		id: `${authority}/2031/${index}`,
		authority,
		date: '2031-02-03',
		registrationIndex: index,
		request: null,
	},
	inReplyTo,
	outcome: { is, ground: null, forwardedTo: null, derived: true },
	told: { limit: null, named: [], acts: [] },
});
const request = (number: number, title: string | null, authority: string | null = null): Request =>
	requestSchema.parse({
		...{ id: `requests.example/${number}`, host: 'requests.example', number, slug: null, title, authority },
		...{ bodyName: null, state: null, law: null, createdAt: '2031-02-01', updatedAt: null, messages: [] },
	});
const thread = (...letters: ThreadLetter[]) => ({ letters, gaps: [], requests: [] });
const said = (asked: Parameters<typeof answersSideBySide>[0], letters: readonly ThreadLetter[]) =>
	Object.fromEntries(
		[...answersSideBySide(asked, letters)].map(([id, rows]) => [
			id.replace(/.*\//, ''),
			rows.map((row) => `${row.authority} ${row.letter?.outcome?.is ?? '-'}`).join(', '),
		]),
	);

it('requests of one title stand side by side, whatever its quotation marks and apostrophes', () => {
	const [one, two] = [letter('rada', 'given'), letter('misto', 'refused')];
	const rows = 'rada given, misto refused, selo -';
	assert.deepEqual(
		said(
			[
				{ request: request(1, 'Кошторис «Зеленого» об’єкта'), thread: thread(one) },
				{ request: request(2, 'кошторис "зеленого" об\'єкта'), thread: thread(two) },
				{ request: request(3, 'Кошторис зеленого об’єкта', 'selo'), thread: thread() },
				{ request: request(4, 'Кошторис іншого об’єкта'), thread: thread(letter('oblast', 'given')) },
			],
			[one, two],
		),
		{ 1: rows, 2: rows, 3: rows },
	);
});

it('what ended the matter counts, not what came before or after', () => {
	const letters = [
		letter('rada', 'extended', null, '1'),
		letter('rada', 'given', null, '2'),
		letter('rada', 'not-a-reply', null, '3'),
	];
	const other = letter('misto', 'clarification');
	assert.equal(
		said(
			[
				{ request: request(1, 'Кошторис об’єкта'), thread: thread(...letters) },
				{ request: request(2, 'Кошторис об’єкта'), thread: thread(other) },
			],
			[],
		)[1],
		'rada given, misto clarification',
	);
});

it('letters of other bodies that answer the same number of the same day belong beside', () => {
	const same = { registrationIndex: '61/М-33', date: '2031-02-01' };
	const own = letter('rada', 'given', same);
	const asked = [{ request: request(1, null), thread: thread(own) }];
	assert.deepEqual(
		said(asked, [own, letter('misto', 'refused', { ...same, registrationIndex: '61/ м-33' })]),
		{
			1: 'rada given, misto refused',
		},
	);
	assert.deepEqual(said(asked, [own, letter('misto', 'refused', { ...same, date: '2031-02-02' })]), {});
});

it('neither a short title nor a short number makes two requests one', () => {
	const short = { registrationIndex: '12-з', date: '2031-02-01' };
	const [one, two] = [letter('rada', 'given', short), letter('misto', 'given', short)];
	assert.deepEqual(
		said(
			[
				{ request: request(1, 'Запит'), thread: thread(one) },
				{ request: request(2, 'Запит'), thread: thread(two) },
			],
			[one, two],
		),
		{},
	);
});
