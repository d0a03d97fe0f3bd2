import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageSources } from './testing/page-sources.ts';

const page = `---
const count: number = 'two';
---
<p>{count}, {nothing}</p>

<script>
	const said: string = 2;
	console.log(said);
</script>
`;

test('what is found in the TypeScript of a page, or of its script, is told of its place in the page', () => {
	const sources = pageSources('src/views/page.astro', page);
	assert.deepEqual(
		sources.map(([file]) => file),
		['src/views/page.astro.tsx', 'src/views/page.astro.script-1.ts'],
	);
	const places = ['count: number', 'nothing', 'said: string'].map((words) => {
		const [, source] = sources.find(([, { code }]) => code.includes(words)) ?? assert.fail(words);
		const before = source.code.slice(0, source.code.indexOf(words)).split('\n');
		return source.placeOf(before.length, (before.at(-1) ?? '').length + 1);
	});
	assert.deepEqual(
		places,
		['(2,7)', '(4,14)', '(7,8)'].map((place) => `src/views/page.astro${place}`),
	);
});

test('a page that Astro cannot read is a fault, with its place', () => {
	const [[, { faults }] = assert.fail()] = pageSources('src/views/page.astro', '<p>{count</p>\n');
	assert.match(faults.join(), /^src\/views\/page\.astro\(1,4\): error: /);
});
