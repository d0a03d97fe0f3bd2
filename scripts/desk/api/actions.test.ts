import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { readAuthorities } from '#store/authorities/read-authorities.ts';
import { readLetter } from '#store/letters/read-letter.ts';
import type { ReleasePlan } from '../contract/release-plan.ts';
import { inventedDesk } from '../testing/invented-desk.ts';

const letter = (number: number) => `НЕБУВАЛА СЕЛИЩНА РАДА
вул. Зразкова, 1, смт Небувале, 00000, тел. (0412) 00-00-00

0${number}.02.2031 № ${number}/03-12

Про садки № ${number}

Розглянувши звернення, повідомляємо: садків у селищі ${number}2.

Селищний голова                    О.О. Зразковий
`;

const here = inventedDesk({ '1.txt': letter(1), '2.txt': letter(2) });
after(here.close);
const ids = async () => (await here.rows()).map(({ id }) => id ?? '').sort();
const plan = () => here.ask<ReleasePlan>('plan-release');

test('from two letters of one blank form to a release, a correction and a withdrawal', async (context) => {
	await here.ask('take-sources');
	const before = await ids();
	assert.equal(before.length, 2);

	await context.test('the same value for the same doubt of the same body, as one step', async () => {
		const set = { addressee: 'Закладам освіти' };
		const done = await here.ask('change-letters', { ids: before, what: 'код', set });
		assert.deepEqual(done, { changed: 2, refused: [] });
		for (const id of await ids()) {
			const { review, reviewed } = readLetter(here.content, id)?.letter ?? {};
			assert.ok(!review?.includes('missing-addressee'));
			assert.deepEqual(
				reviewed?.map(({ rule, was }) => [rule, was]),
				[['missing-addressee', null]],
			);
		}
	});

	await context.test(
		'the code of a body given to its letters moves them, and undo brings them back',
		async () => {
			const set = { edrpou: '45000000' };
			await here.ask('change-letters', { ids: before, what: 'код', set });
			for (const id of await ids()) assert.match(id, /^45000000\//);
			const bodies = () => readAuthorities(here.content).map(({ id }) => id);
			assert.deepEqual(bodies(), ['45000000']);
			await here.ask('undo');
			assert.deepEqual(await ids(), before);
			assert.deepEqual(bodies(), [before[0]?.split('/')[0]]);
		},
	);

	await context.test('a body without a code is given it once, and keeps its addresses', async () => {
		const id = before[0]?.split('/')[0] ?? '';
		const code = () => readAuthorities(here.content).find((body) => body.id === id)?.edrpou;
		assert.equal(code(), null);
		await here.ask('change-body', { id, what: 'орган', set: { edrpou: '45000000' } });
		assert.deepEqual([code(), await ids()], ['45000000', before]);
		await here.ask('undo');
		assert.equal(code(), null);
		await here.ask('change-letters', { ids: before, what: 'код', set: { edrpou: '45000000' } });
	});

	await context.test(
		'a body’s settings are given once; a genitive is proposed until somebody has',
		async () => {
			const name = 'Небувала селищна рада';
			await here.ask('change-body', { id: '45000000', what: 'орган', set: { name } });
			const proposed = async () =>
				(await here.ask<{ genitives: unknown }>('list-bodies', { language: 'uk' })).genitives;
			assert.deepEqual(await proposed(), { 45000000: 'Небувалої селищної ради' });
			const set = { nameGenitive: 'Небувалої селищної ради', region: 'UA-18' };
			await here.ask('change-body', { id: '45000000', what: 'орган', set });
			const body = readAuthorities(here.content).find(({ id }) => id === '45000000');
			assert.deepEqual([body?.nameGenitive, body?.region], ['Небувалої селищної ради', 'UA-18']);
			assert.deepEqual(await proposed(), {});
		},
	);

	await context.test('what is left is accepted; the release says first what it will hold', async () => {
		const doubts = (await here.rows()).flatMap(({ id, doubts }) => doubts.map((rule) => ({ id, rule })));
		if (doubts.length > 0) await here.ask('accept-doubts', { what: 'сумніви', doubts });
		const { published, faults, edited } = await plan();
		assert.deepEqual([published.map(({ id }) => id).sort(), faults, edited], [await ids(), [], []]);
		await here.ask('release', { withDoubts: false });
		assert.deepEqual(
			(await here.rows()).map(({ state }) => state),
			['released', 'released'],
		);
		assert.equal(here.desk.undo.next(), null);
	});

	await context.test('a changed letter is told word by word, and becomes its next version', async () => {
		const [id = ''] = await ids();
		await here.change(id, { set: { title: 'Про дитячі садки № 1' } });
		const [edited] = (await plan()).edited;
		assert.deepEqual(
			edited?.changes.map(({ requisite, parts }) => [
				requisite,
				parts.find(({ kind }) => kind === 'added')?.text.trim(),
			]),
			[['title', 'дитячі']],
		);
		await here.ask('correct-letter', { id, type: 'clarification', reason: 'Уточнено назву.' });
		assert.deepEqual((await plan()).edited, []);
		assert.equal((await plan()).corrected.length, 1);
	});

	await context.test('a letter is withdrawn, and only its tombstone stays', async () => {
		const [, id = ''] = await ids();
		await here.ask('withdraw-letter', { id, category: 'error', reason: 'Опубліковано помилково.' });
		assert.deepEqual((await here.rows()).map(({ state }) => state).sort(), [
			'released',
			'waiting',
			'withdrawn',
		]);
		assert.equal(readLetter(here.content, id), null);
	});
});
