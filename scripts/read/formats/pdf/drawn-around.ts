import type { Box } from '../../contract/box.ts';
import type { LaidPage } from '../../shared/layout/laid-page.ts';
import type { PageContent } from './page-content.ts';
import type { Drawn } from './render.ts';

/** What to draw of a page where a number stands in a box: a stamp's picture by itself. */
export function drawnAround(
	[x0, y0, x1, y1]: Box,
	page: (LaidPage & Pick<PageContent, 'pictures'>) | undefined,
): Drawn {
	if (!page || page.recognised) return 'all';
	const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
	const isPictured = page.pictures.some((box) => x > box[0] && x < box[2] && y > box[1] && y < box[3]);
	return isPictured ? 'pictures' : 'untyped';
}
