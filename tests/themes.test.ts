import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Example: `	--paper: light-dark(#fbfaf6, #14171c);` */
const colourOfThemes = /^\s*--[a-z-]+: light-dark\(#[0-9a-f]{6}, #[0-9a-f]{6}\);$/;
/** Examples: `light-dark(`, `@media (prefers-color-scheme: dark)`, `matchMedia('(prefers-color-scheme…` */
const asksForTheme = /light-dark\(|prefers-color-scheme/;

/** Writes the publisher's own accent, a colour of each theme whose contrast is checked. */
const writesAccent = 'src/integrations/accent-colour.ts';

// Browser tests ask the dark theme for what colours can break, and the light one for all the rest.
test('the themes differ in colours, and in nothing else', () => {
	const files = globSync('{src,scripts}/**/*.{css,astro,ts}').filter((file) => !file.includes('.test.'));
	const asking = files.flatMap((file) =>
		readFileSync(file, 'utf8')
			.split('\n')
			.filter((line) => asksForTheme.test(line))
			.map((line) => ({ file, line })),
	);
	assert.ok(asking.length > 0);
	assert.deepEqual(
		asking.filter(({ file, line }) => file !== writesAccent && !colourOfThemes.test(line)),
		[],
	);
});
