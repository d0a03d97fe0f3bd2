import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import type { DeskLetter } from '../contract/desk-letter.ts';
import type { Desk } from '../desk.ts';
import { inventedDesk } from '../testing/invented-desk.ts';
import { actions } from './index.ts';
import { pictures } from './pictures.ts';

const source = readFileSync('scripts/read/formats/pdf/fixtures/village-council/source.pdf');
const here = inventedDesk({ 'лист.pdf': source, 'лист.txt': 'НЕБУВАЛА СЕЛИЩНА РАДА\n' });
after(here.close);
/** A desk whose readers never answer, as they do while a scan is recognised. */
const reading: Desk = {
	...here.desk,
	workers: () => {
		throw new Error('a glance reads no source');
	},
};
const glance = async (name: object) => (await actions['glance-at-letter']?.(reading, name)) as DeskLetter;

test('a source that nobody has read shows its pages at once', async () => {
	const { id, state, look, pages, source: place } = await glance({ file: 'лист.pdf' });
	assert.deepEqual([id, state, look, place], [null, 'waiting', null, { file: 'лист.pdf', inside: [] }]);
	assert.ok(pages.length > 0);
	const page = await pictures['/api/source-page']?.(reading, new URLSearchParams({ file: 'лист.pdf' }));
	assert.equal(Buffer.from(page ?? []).toString('latin1', 8, 12), 'WEBP');
});

test('a letter shows what the archive has of it beside its pages, and a source without pages waits', async () => {
	await here.ask('take-sources');
	const [row] = (await here.rows()).filter(({ id }) => id !== null);
	assert.ok(row?.id);
	const letter = await glance({ id: row.id });
	const whole = await here.look(row.id);
	assert.deepEqual([letter.isGlance, whole.isGlance], [true, false]);
	assert.ok(letter.paragraphs.length > 0);
	for (const key of ['id', 'state', 'body', 'paragraphs', 'pages', 'source', 'copy'] as const)
		assert.deepEqual(letter[key], whole[key], key);
	const text = await glance({ file: 'лист.txt' });
	assert.deepEqual([text.pages, text.source], [[], null]);
});
