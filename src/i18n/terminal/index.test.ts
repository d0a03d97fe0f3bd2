import assert from 'node:assert/strict';
import { test } from 'node:test';
import { terminalWords } from './index.ts';

const { en, uk } = terminalWords;

/** Names of the placeholders of a text, forms of what is counted left out: «{n|лист|листи|листів}» is n. */
function placeholders(text: string): string[] {
	return [...text.matchAll(/\{([a-z]+\d?)(?:\|[^}]*)?\}/g)].map(([, name = '']) => name).sort();
}

test('both languages have the same keys', () => {
	assert.deepEqual(Object.keys(uk.help), Object.keys(en.help));
	assert.deepEqual(Object.keys(uk.messages), Object.keys(en.messages));
});

test('Ukrainian says no value that English does not have', () => {
	const english: Readonly<Record<string, string>> = en.messages;
	for (const [key, said] of Object.entries(uk.messages)) {
		const known = placeholders(english[key] ?? '');
		for (const name of placeholders(said)) assert.ok(known.includes(name), `${key}: {${name}}`);
	}
});

test('Ukrainian names every option of a command', () => {
	const options = (lines: readonly string[]) =>
		new Set(lines.flatMap((line) => /^ {2}(--[a-z-]+)/.exec(line)?.[1] ?? []));
	for (const [name, lines] of Object.entries(en.help))
		assert.deepEqual(options(uk.help[name as keyof typeof uk.help]), options(lines), name);
});

test('what is counted has three forms', () => {
	for (const said of Object.values(uk.messages))
		for (const [, forms = ''] of said.matchAll(/\{n\d?\|([^}]*)\}/g))
			assert.equal(forms.split('|').length, 3, said);
});

test('Ukrainian is written as an editor writes it', () => {
	for (const [key, said] of Object.entries(uk.messages))
		assert.doesNotMatch(said, /\p{L}['"]\p{L}|\s-\s/u, key);
	for (const lines of Object.values(uk.help))
		for (const line of lines) {
			assert.ok(line.length <= 125, line);
			assert.doesNotMatch(line, /\p{L}'\p{L}|\p{L} - \p{L}/u);
		}
});
