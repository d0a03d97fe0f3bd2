import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedCopy } from './named-copy.ts';

const hash = 'ab'.repeat(32);
const file = (copy: string, body = 'Лист.') =>
	`---\nid: "1"\nsource:\n  format: "pdf"\n${copy}  withheld: null\n---\n\n${body}\n`;
const named = `  copy:\n    kind: "whole"\n    sha256: "${hash}"\n    images:\n      - width: 1\n        sha256: "${'cd'.repeat(32)}"\n`;

test('the copy that the front matter names', () => {
	assert.equal(namedCopy(file(named)), hash);
	assert.equal(namedCopy(file(named.replaceAll('"', ''))), hash);
});

test('no copy, or one that the letter’s words name', () => {
	assert.equal(namedCopy(file('  copy: null\n')), null);
	assert.equal(namedCopy(file('  copy: null\n', named)), null);
	assert.equal(namedCopy('# Лист\n'), null);
});
