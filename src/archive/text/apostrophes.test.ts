import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { apostrophes, withOneApostrophe } from './apostrophes.ts';

test('every sign that stands for an apostrophe is one, and places stay', () => {
	for (const sign of apostrophes) {
		assert.equal(withOneApostrophe(`об${sign}єкт`), 'об’єкт');
		assert.equal(withOneApostrophe(`об${sign}єкт`, "'").length, 6);
	}
});

/** Example: `['’ʼ]`: a class of a pattern with apostrophes of its own. */
const ownClass = /\[[^\]\n]*ʼ[^\]\n]*\]/u;

/** Lists of other things in which an apostrophe stands, or a list that what is stored depends on. */
const otherLists = [
	// What one list of names writes; a command's own file imports no room.
	'scripts/make-given-names/command.ts',
	// Which apostrophes names may hold is a part of these finders.
	'src/archive/jurisdictions/ua/personal-data/',
	'src/archive/jurisdictions/ua/reading/repairs/',
	// Signs that say nothing of a language.
	'src/archive/jurisdictions/ua/reading/likeness-to-ukrainian.ts',
	// Letters on a keyboard's keys.
	'src/archive/jurisdictions/ua/search/keyboard-layout.ts',
	// Fingerprints are stored: with other signs, known letters would be taken for new ones.
	'scripts/ingest/steps/fingerprint.ts',
];

test('no other list of apostrophes stands in the source', () => {
	const own = globSync('{src,scripts}/**/*.{ts,astro}')
		.filter((file) => !file.endsWith('.test.ts') && !file.includes('/fixtures/'))
		.filter((file) => ownClass.test(readFileSync(file, 'utf8')));
	assert.deepEqual(
		own.filter((file) => !otherLists.some((list) => file.startsWith(list))),
		[],
	);
});
