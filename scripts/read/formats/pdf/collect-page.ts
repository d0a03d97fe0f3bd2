import type { Box } from '../../contract/box.ts';
import { mupdf } from '../../shared/pdf/mupdf.ts';
import { withoutRegistry } from '../../shared/pdf/without-registry.ts';
import { dotsPerPoint } from './dots-per-point.ts';
import type { GlyphsSaid } from './glyphs/glyphs-said.ts';
import { lettersSeen } from './hidden/letters-seen.ts';
import { unappliedRedactions } from './hidden/unapplied-redactions.ts';
import { FontLooks } from './looks/font-looks.ts';
import { PageCollector } from './page-collector.ts';
import type { PageContent } from './page-content.ts';

type Walker = Parameters<mupdf.StructuredText['walk']>[0];

/** Reads the words, ruled lines and pictures of a page; anything outside the page is left out. */
export function collectPage(page: mupdf.Page, bounds: Box, glyphs: GlyphsSaid): PageContent {
	const seen = lettersSeen(page, bounds, (words) => glyphs.note(words));
	const collector = new PageCollector(bounds, seen, unappliedRedactions(page));
	const looks = new FontLooks();
	const text = page.toStructuredText('preserve-whitespace,preserve-images,vectors,clip=no');
	try {
		const walker: Walker = {
			beginLine: (_box, _mode, [x, y]) => collector.beginLine(x ?? 1, y ?? 0),
			onChar: (char, origin, font, size, quad) => {
				// The walker creates a font object for every character, which would stay until garbage collection.
				const said = { sign: glyphs.signOf(font, char), look: looks.of(font) };
				font.destroy();
				collector.addChar(char, origin, size, quad, said);
			},
			endLine: () => collector.endWord(),
			onImageBlock: (box, matrix, image) => {
				const dots = dotsPerPoint(matrix, [image.getWidth(), image.getHeight()]);
				image.destroy();
				collector.addPicture(box, dots);
			},
			onVector: (box, { isStroked }) => collector.addVector(box, isStroked === true),
		};
		withoutRegistry(mupdf.Font, () => text.walk(walker));
	} finally {
		text.destroy();
	}
	return collector.content((sign) => glyphs.isAnother(sign));
}
