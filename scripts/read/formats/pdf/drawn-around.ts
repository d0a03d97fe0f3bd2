import type { Box } from '../../contract/box.ts';
import type { LaidPage } from '../../shared/layout/laid-page.ts';
import type { PageContent, PictureOnPage } from './page-content.ts';
import type { Drawn } from './render.ts';

/** What to draw of a page where a number stands in a box: a stamp's picture by itself; and the picture that shows it. */
export function drawnAround(
	[x0, y0, x1, y1]: Box,
	page: (LaidPage & Pick<PageContent, 'pictures'>) | undefined,
): { readonly drawn: Drawn; readonly of: PictureOnPage | null } {
	if (!page) return { drawn: 'all', of: null };
	const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
	const of = page.pictures.find(({ box }) => x > box[0] && x < box[2] && y > box[1] && y < box[3]) ?? null;
	if (page.recognised) return { drawn: 'all', of };
	return { drawn: of ? 'pictures' : 'untyped', of };
}
