import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readLetter } from '#store/letters/read-letter.ts';
import { runHere } from '../../cli/testing/run-here.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { ingestHere } from '../../ingest/testing/ingest-here.ts';
import { inventedDesk } from '../testing/invented-desk.ts';

const here = inventedDesk({
	'лист.txt': `ВИГАДАНА МІСЬКА РАДА
вул. Зразкова, 1, м. Вигадане, 00000, тел. (0412) 00-00-00, e-mail: office@rada.example

01.02.2031 № 25/З-71

Про клумби

На клумбі Щебетун крокус. Клумб у місті сім.

Секретар ради                    О.О. Зразковий
`,
});
after(here.close);

const missing = 'missing-addressee';

test('a letter goes from the inbox through every change and back', async (context) => {
	await here.ask('take-sources');
	const [row] = await here.rows();
	assert.ok(row?.id);
	assert.deepEqual([row.state, row.file, row.doubts.includes(missing)], ['draft', 'лист.txt', true]);
	const first = row.id;
	const asTaken = here.everything();

	await context.test('it is shown as it is, with its requisites in their places', async () => {
		const { look, fields } = await here.look(first);
		const [place] = look?.places['registrationIndex'] ?? [];
		assert.equal(look?.text.slice(place?.start, place?.end), '25/З-71');
		assert.equal(fields.find(({ key }) => key === 'date')?.value, '2031-02-01');
		assert.deepEqual(
			look?.marks.filter(({ by }) => by === 'left').map(({ start, end }) => look.text.slice(start, end)),
			['О.О. Зразковий'],
		);
	});

	await context.test('words are masked everywhere; undo brings everything back to the byte', async () => {
		await here.change(first, { mask: [{ words: 'Щебетун крокус', kind: 'person-name' }] });
		assert.doesNotMatch(here.text(), /Щебетун|крокус/);
		assert.match(readFileSync(join(here.inbox, 'лист.txt.yml'), 'utf8'), /words: "Щебетун крокус"/);
		const { look } = await here.look(first);
		assert.ok(look?.marks.some(({ by }) => by === 'hand'));
		await here.ask('undo');
		assert.deepEqual(here.everything(), asTaken);
		assert.ok(!existsSync(join(here.inbox, 'лист.txt.yml')));
	});

	await context.test(
		'what is masked by hand can be unmasked, and what a rule masks opened and closed',
		async () => {
			const item = { words: 'Щебетун крокус', kind: 'person-name' };
			await here.change(first, { mask: [item] });
			await here.change(first, { unmask: [item] });
			assert.match(here.text(), /Щебетун крокус/);
			assert.equal(readLetter(here.content, first)?.letter.mask, undefined);
		},
	);

	await context.test('words that are not there change nothing', async () => {
		const before = here.everything();
		const change = here.change(first, { mask: [{ words: 'Небувала Жоржина', kind: 'person-name' }] });
		await assert.rejects(change, (error) => error instanceof Refusal && error.ruleId === 'words-not-found');
		assert.deepEqual(here.everything(), before);
		await assert.rejects(here.change(first, { set: { date: 'колись' } }), Refusal);
		await assert.rejects(here.change(first, { set: { outcome: 'maybe' } }), Refusal);
		assert.deepEqual(here.everything(), before);
	});

	await context.test('a draft follows its number, twice, with undo', async () => {
		const { id } = await here.change(first, {
			set: { registrationIndex: '25/З-17', title: 'Про сім клумб' },
		});
		assert.match(id, /2031\/25-z-17$/);
		assert.equal(readLetter(here.content, first), null);
		assert.equal(readLetter(here.content, id)?.letter.title, 'Про сім клумб');
		const { id: again } = await here.change(id, { set: { registrationIndex: '26/З-17' } });
		assert.match(again, /2031\/26-z-17$/);
		assert.deepEqual(
			(await here.rows()).map((one) => [one.id, one.file, one.title]),
			[[again, 'лист.txt', 'Про сім клумб']],
		);
		assert.partialDeepStrictEqual(await here.ask('undo'), { gone: [again], back: [id] });
		assert.ok(readLetter(here.content, id));
	});

	await context.test(
		'what is accepted is written with its day and not asked again, after --force too',
		async () => {
			const [now] = await here.rows();
			const id = now?.id ?? '';
			await here.ask('accept-doubts', { what: 'сумнів', doubts: [{ id, rule: missing }] });
			const accepted = () => {
				const { review, reviewed } = readLetter(here.content, id)?.letter ?? {};
				return [review?.includes(missing), reviewed?.map(({ rule, was }) => [rule, was])];
			};
			assert.deepEqual(accepted(), [false, [[missing, null]]]);
			const { code, stderr } = await runHere(ingestHere, [
				'--force',
				'--jobs',
				'1',
				'--content',
				here.content,
				here.inbox,
			]);
			assert.equal(code, 0, stderr);
			assert.deepEqual(accepted(), [false, [[missing, null]]]);
			assert.equal(readLetter(here.content, id)?.letter.title, 'Про сім клумб');
		},
	);
});
