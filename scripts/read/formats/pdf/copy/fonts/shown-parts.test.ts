import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UnreadableContent } from '../content-operations.ts';
import { shownParts } from './shown-parts.ts';

const parts = (operand: string) =>
	shownParts(operand).map((part) => (typeof part === 'string' ? part : Buffer.from(part).toString('latin1')));

for (const [operand, expected] of [
	['(a(b)c)', ['a(b)c']],
	['(a\\)b\\\\)', ['a)b\\']],
	['(\\101\\60\\0535)', ['A0+5']],
	['(a\\\nb\r\nc)', ['ab\nc']],
	['(\\n\\q)', ['\nq']],
	['<41 4>', ['A@']],
	['[(a)-12.5<42> 3(c)]', ['a', '-12.5', 'B', '3', 'c']],
	['[]', []],
] as const) {
	test(`reads ${JSON.stringify(operand)}`, () => assert.deepEqual(parts(operand), expected));
}

for (const operand of ['/Name', '(a', '[(a) /N]']) {
	test(`refuses ${operand}`, () => assert.throws(() => shownParts(operand), UnreadableContent));
}
