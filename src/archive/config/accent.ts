import { z } from 'astro/zod';
import { contrast } from './contrast.ts';

/** Example: `#1b4b8f` */
const hex = /^#[0-9a-f]{6}$/iu;
/** Paper of each theme, as src/styles/base.css has it: a test compares them. */
export const papers = { light: '#fbfaf6', dark: '#14171c' } as const;
/** What words need on their ground (WCAG 2.2, 1.4.3). */
const least = 4.5;

/** The colour of links, buttons and focus in each theme: no colour is legible on both papers. */
export const accentSchema = z.strictObject(
	{ light: accentOn('light'), dark: accentOn('dark') },
	{ error: () => "a colour a theme, such as { light: '#1b4b8f', dark: '#93b7f2' }" },
);

function accentOn(theme: keyof typeof papers) {
	return z
		.string('a colour, such as #1b4b8f')
		.regex(hex, 'a colour, such as #1b4b8f')
		.superRefine((colour, context) => {
			if (!hex.test(colour)) return;
			const ratio = contrast(colour, papers[theme]);
			if (ratio >= least) return;
			const better = theme === 'light' ? 'darker' : 'lighter';
			// Rounded down: what falls short must not look as if it did not.
			const told = Math.floor(ratio * 10) / 10;
			context.addIssue(
				`a ${better} colour: its contrast with the paper ${papers[theme]} is ${told}, and words need ${least} (WCAG 2.2, 1.4.3)`,
			);
		});
}
