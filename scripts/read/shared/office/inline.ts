import type { TextBox } from './text-box.ts';

/** What is in a paragraph. */
export interface OfficeInline {
	/** As `OfficeParagraph.text`, without the list's number. */
	readonly text: string;
	/** Text boxes that hang on the paragraph, in no order. */
	readonly boxes: readonly TextBox[];
	/** Whether a field for the page's number was dropped. */
	readonly pageNumber: boolean;
}
