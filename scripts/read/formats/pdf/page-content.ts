import type { Box } from '../../contract/box.ts';
import type { LaidPage, LaidWord } from '../../shared/layout/laid-page.ts';

/** The content of a page of a PDF. */
export interface PageContent extends LaidPage {
	/** Characters of the text layer that stand for nothing that can be read: private use, unknown. */
	readonly unreadable: number;
	/** Words with a digit or capital drawn differently from what the text layer says; they are among `words`. */
	readonly otherwise: readonly LaidWord[];
	/** Boxes of the page's pictures, as the page is shown. */
	readonly pictures: readonly Box[];
	/** Boxes of drawings other than ruled lines, as the page is shown. */
	readonly drawings: readonly Box[];
	/** Words that are outside the sheet, where nobody sees them. */
	readonly outside: number;
	/** Whether somebody marked words to be redacted and never applied it. */
	readonly hasUnappliedRedactions: boolean;
}
