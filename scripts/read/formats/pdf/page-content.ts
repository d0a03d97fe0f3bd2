import type { Box } from '../../contract/box.ts';
import type { LaidPage, LaidWord } from '../../shared/layout/laid-page.ts';

/** A picture on a page of a PDF. */
export interface PictureOnPage {
	/** In points. */
	readonly box: Box;
	/** How many of its own dots a point of the page shows, across and down. */
	readonly dotsPerPoint: readonly [number, number];
}

/** The content of a page of a PDF. */
export interface PageContent extends LaidPage {
	/** Characters of the text layer that stand for nothing that can be read: private use, unknown. */
	readonly unreadable: number;
	/** Words with a digit or capital drawn differently from what the text layer says; they are among `words`. */
	readonly otherwise: readonly LaidWord[];
	/** The page's pictures, as the page is shown. */
	readonly pictures: readonly PictureOnPage[];
	/** Boxes of drawings other than ruled lines, as the page is shown. */
	readonly drawings: readonly Box[];
	/** Words that are outside the sheet, where nobody sees them. */
	readonly outside: number;
	/** Whether somebody marked words to be redacted and never applied it. */
	readonly hasUnappliedRedactions: boolean;
}
