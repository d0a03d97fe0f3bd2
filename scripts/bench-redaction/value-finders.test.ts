import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueFinders } from '#archive/jurisdictions/ua/personal-data/value-finders.ts';
import { emptyAnatomy } from '#archive/letter/empty-anatomy.ts';
import { allSituations } from './all-situations.ts';

const nobody = { emails: new Set<string>(), phones: new Set<string>(), emailDomains: [] };

test('a finder is not kept from what it would find', () => {
	const finders = [...valueFinders.byForm, ...valueFinders.byWords];
	let found = 0;
	for (const { text } of allSituations())
		for (const { find, needs } of finders) {
			const spans = find(text.text, emptyAnatomy, nobody);
			found += spans.length;
			assert.ok(spans.length === 0 || needs.test(text.text), `${needs} is not in «${text.text}»`);
		}
	assert.ok(found > 300);
});
