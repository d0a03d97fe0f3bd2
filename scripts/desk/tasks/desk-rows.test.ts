import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runHere } from '../../cli/testing/run-here.ts';
import { ingestHere } from '../../ingest/testing/ingest-here.ts';
import { inventedDesk } from '../testing/invented-desk.ts';

const letter = `НЕБУВАЛА СЕЛИЩНА РАДА
вул. Зразкова, 1, смт Небувале, 00000, тел. (0412) 00-00-00

01.02.2031 № 1/03-12

Закладам освіти

Про садки

Розглянувши звернення, повідомляємо: садків у селищі дванадцять.

Селищний голова                    О.О. Зразковий
`;

const here = inventedDesk({ 'лист.txt': letter, 'порожній.txt': '   ' });
after(here.close);

test('the register remembers what a source has become', async (context) => {
	await context.test('a source that was refused at the command line is told with its reason', async () => {
		assert.deepEqual(
			(await here.rows()).map(({ state }) => state),
			['waiting', 'waiting'],
		);
		const args = ['--jobs', '1', '--content', here.content, here.inbox];
		assert.equal((await runHere(ingestHere, args)).code, 1);
		const rows = await here.rows();
		assert.deepEqual(
			rows.map(({ state, file, refusal }) => [state, file, refusal?.rule]),
			[
				['refused', 'порожній.txt', 'empty-file'],
				['draft', 'лист.txt', undefined],
			],
		);
		assert.match(rows[0]?.refusal?.reason ?? '', /\.$/);
	});

	await context.test(
		'of a draft whose source is gone the text is there, and nothing of the source',
		async () => {
			rmSync(join(here.inbox, 'лист.txt'));
			const draft = (await here.rows()).find(({ state }) => state === 'draft');
			assert.equal(draft?.file, null);
			const { look, source, refusal, paragraphs } = await here.look(draft?.id ?? '');
			assert.deepEqual([look, source, refusal], [null, null, null]);
			assert.match(paragraphs.join('\n'), /садків у селищі дванадцять/);
		},
	);
});
