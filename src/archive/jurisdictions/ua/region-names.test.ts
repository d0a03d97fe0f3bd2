import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regionName } from './region-names.ts';
import { regionOf } from './regions.ts';

for (const [name, code, uk, en] of [
	['Житомирська обласна рада', 'UA-18', 'Житомирська область', 'Zhytomyr Oblast'],
	['Київська міська рада', 'UA-30', 'Київ', 'Kyiv'],
] as const) {
	test(`${name} is of ${uk}`, () => {
		assert.equal(regionOf(name), code);
		assert.equal(regionName(code, 'uk'), uk);
		assert.equal(regionName(code, 'en'), en);
	});
}

test('a code without a name is shown as it is', () => assert.equal(regionName('XX-1', 'uk'), 'XX-1'));
