import type { OfficeBlock } from '../../shared/office/blocks.ts';

/** What an RTF file holds. */
export interface RtfContent {
	readonly body: readonly OfficeBlock[];
	/** Headers and footers by the word that begins them, as they come. */
	readonly pages: readonly { readonly kind: string; readonly blocks: readonly OfficeBlock[] }[];
	/** Whether the first page has a header and a footer of its own. */
	readonly titlePage: boolean;
	readonly notes: readonly OfficeBlock[];
	/** Whether there are tracked changes. */
	readonly changes: boolean;
}
