import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkitten';

const styles = readFileSync(new URL('fonts.css', import.meta.url), 'utf8');
/** Example: `@font-face { font-family: 'Noto stand-in'; size-adjust: 98.5%; }` */
const standIn = /@font-face \{\s*font-family: '[^']+ stand-in';[^}]*\}/g;
/** Tenths of a percent that rounding may take away. */
const rounding = 1;

test('a face that stands in is as high and as deep as the site’s own', () => {
	const file = import.meta.resolve(
		'@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2',
	);
	const font = create(readFileSync(fileURLToPath(file)));
	assert(!font.isCollection);
	const { ascent, descent, lineGap, unitsPerEm } = font;
	const own = [ascent, -descent, lineGap].map((size) => Math.round((1000 * size) / unitsPerEm));
	const faces = styles.match(standIn) ?? [];
	assert(faces.length > 0);
	for (const face of faces) {
		const size = percentOf(face, 'size-adjust') / 100;
		const seen = ['ascent-override', 'descent-override', 'line-gap-override'].map(
			(name) => percentOf(face, name) * size * 10,
		);
		for (const [at, one] of seen.entries())
			assert(Math.abs(one - (own[at] ?? 0)) <= rounding, `${face} has ${seen}, and the site’s font ${own}`);
	}
});

/** Example: 98.5 of `size-adjust: 98.5%;`. */
function percentOf(face: string, name: string): number {
	const said = new RegExp(`${name}: ([\\d.]+)%;`).exec(face)?.[1];
	assert(said, `${face} has no ${name}.`);
	return Number(said);
}
