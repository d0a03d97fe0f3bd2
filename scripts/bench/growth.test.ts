import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growthExponent } from './growth.ts';
import { growthPicture } from './growth-picture.ts';
import { growthTable } from './growth-table.ts';
import type { Measurement } from './measure.ts';

/** A measurement whose pages grow straight and whose index grows square. */
function measurement(letters: number): Measurement {
	const step = (step: 'pages' | 'search index', cpuSeconds: number) => ({
		...{ step, wallSeconds: cpuSeconds },
		programs: [{ name: 'node', cpuSeconds, peakMemory: 500 }],
	});
	return {
		...{ letters, seed: 1, mirrors: [], peers: [] },
		steps: [step('pages', letters / 100), step('search index', (letters / 1000) ** 2)],
		parts: [{ part: 'seal', wallSeconds: 1, cpuSeconds: letters / 1000, peakMemory: 100 }],
		size: {
			...{ bytes: letters * 50_000, files: letters * 6, letterPage: 1, letterPageGzipped: 1 },
			...{ searchBytes: 1, searchFiles: 1 },
		},
	};
}

const sizes = [1000, 3000, 10_000].map(measurement);

test('an exponent tells linear from square growth', () => {
	const of = (power: number) => [10, 20, 70].map((size) => [size, 5 * size ** power] as const);
	assert.equal(growthExponent(of(1))?.toFixed(6), '1.000000');
	assert.equal(growthExponent(of(2))?.toFixed(6), '2.000000');
	assert.equal(growthExponent([[10, 1]]), null);
	assert.equal(
		growthExponent([
			[10, 1],
			[10, 2],
		]),
		null,
	);
});

test('the table of growth has a column a size and leaves out what was not measured', () => {
	assert.deepEqual(growthTable(sizes.slice(0, 1)), []);
	assert.equal(
		growthTable(sizes)[0],
		`growth              1,000   3,000  10,000  exponent
pages, CPU s         10.0    30.0   100.0      1.00
index, CPU s          1.0     9.0   100.0      2.00
peak memory, MB       500     500     500      0.00
site, MB             50.0   150.0   500.0      1.00
files               6,000  18,000  60,000      1.00
build: seal, CPU s    1.0     3.0    10.0      1.00`,
	);
});

test('the picture has a line for each quantity that was measured, with its exponent', () => {
	const picture = growthPicture(sizes);
	assert.match(picture, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]+>\n<title>/);
	assert.equal(picture.match(/stroke-width="2"/g)?.length, 3);
	assert.match(picture, /pages, CPU s \(\^1\.00\)/);
	assert.match(picture, /index, CPU s \(\^2\.00\)/);
	// Pages and index end in one place.
	const names = [...picture.matchAll(/y="([\d.]+)" fill="#[^4]/g)]
		.map(([, y]) => Number(y))
		.sort((a, b) => a - b);
	assert.equal(names.length, 3);
	assert.ok(names.every((y, place) => place === 0 || y - (names[place - 1] ?? 0) >= 14.9));
	assert.doesNotMatch(picture, /NaN|Infinity|undefined/);
	assert.doesNotMatch(growthPicture(sizes.slice(0, 1)), /NaN|Infinity|undefined/);
});
