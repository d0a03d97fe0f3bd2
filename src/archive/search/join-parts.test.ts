import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinParts, type OpenablePart } from './join-parts.ts';

test('of a year that is chosen, only parts that have its letters are opened', async () => {
	const opened: string[] = [];
	const part = (name: string, years: readonly string[] | undefined): OpenablePart => ({
		years,
		open: async () => {
			opened.push(name);
			return { search: async () => ({ results: [], filters: { year: { '2031': 1 } } }) };
		},
		expect: () => undefined,
		hasAll: async () => true,
		best: async () => [],
		days: async () => [],
	});
	const parts = [part('third', ['2031']), part('second', ['2030', '2031']), part('first', ['', '2030'])];
	const search = (pagefind: ReturnType<typeof joinParts>, filters: Readonly<Record<string, string>>) =>
		pagefind.search('a', { filters, sort: {} });
	assert.deepEqual((await search(joinParts(parts), { year: '2031' })).filters, { year: { '2031': 2 } });
	assert.deepEqual(opened.splice(0), ['third', 'second']);
	assert.deepEqual(await search(joinParts(parts), { year: '2029' }), { results: [], filters: {} });
	assert.deepEqual(opened.splice(0), []);
	await search(joinParts([part('all', undefined)]), { year: '2029' });
	assert.deepEqual(opened.splice(0), ['all']);
});
