import type { OfficeBlock } from '../../shared/office/blocks.ts';
import type { OdfLists } from './lists.ts';
import type { Look } from './look.ts';
import type { OdfStyles } from './styles.ts';

/** What the parts of one document share while they are read. */
export interface OdtContext {
	readonly styles: OdfStyles;
	readonly lists: OdfLists;
	/** How words without a style look: on the sheet, and inside cells and shapes with a colour of their own. */
	readonly looks: Look[];
	/** Notes in the order in which the text refers to them. */
	readonly notes: OfficeBlock[];
	readonly found: {
		/** Insertions or deletions that nobody accepted. */
		changes: boolean;
		/** Notes so far. */
		notes: number;
	};
}
