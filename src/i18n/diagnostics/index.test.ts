import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gateRules } from '#store/gate/content-rules.ts';
import { rules } from '../../../scripts/diagnostics/rules.ts';
import { diagnosticWords } from './index.ts';

/** Example: `'missing-date':` in the table of a country’s doubts. */
const doubt = /\bdoubt\('([a-z-]+)'/g;

const doubts = globSync('src/archive/jurisdictions/*/requisites/**/*.ts').flatMap((file) =>
	[...readFileSync(file, 'utf8').matchAll(doubt)].map(([, rule = '']) => rule),
);
const all = [...new Set([...Object.keys(rules), ...Object.keys(gateRules), ...doubts])].sort();

for (const [language, words] of Object.entries(diagnosticWords)) {
	test(`${language} has words for every rule, and for no other`, () => {
		assert.ok(all.length > 70, `${all.length} rules`);
		assert.deepEqual(Object.keys(words).sort(), all);
	});

	test(`${language} says of each what happened and what to do, in whole sentences`, () => {
		for (const [rule, { title, what, todo }] of Object.entries(words)) {
			assert.ok(title.length > 3 && title.length < 60 && !title.endsWith('.'), `${rule}: ${title}`);
			for (const text of [what, todo]) assert.match(text, /^\p{Lu}.+[.?]$/su, rule);
		}
	});
}

test('Ukrainian is written as an editor writes it', () => {
	for (const [rule, said] of Object.entries(diagnosticWords.uk))
		for (const text of Object.values(said)) assert.doesNotMatch(text, /['"]|\s-\s/u, rule);
});

test('docs/uk/doubts.md says of every rule what the desk says', () => {
	const page = readFileSync('docs/uk/doubts.md', 'utf8');
	for (const [rule, { title, what, todo }] of Object.entries(diagnosticWords.uk))
		assert.ok(
			page.includes(
				`### ${title}\n\n\`${rule}\` · [докладно, англійською](../diagnostics/${rule}.md)\n\n${what}\n\n${todo}\n`,
			),
			rule,
		);
	assert.equal(page.match(/^### /gmu)?.length, all.length);
});
