import type { Colour } from '../../shared/colour/colour.ts';
import type { OfficeBlock } from '../../shared/office/blocks.ts';
import type { XmlElement } from '../../shared/xml/xml.ts';
import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';

/** What the parts of one document share while they are read. */
export interface DocumentContext {
	readonly styles: Styles;
	readonly numbering: Numbering;
	/** The text of a note, by kind and id, or null where the document has none. */
	note(kind: 'footnote' | 'endnote', id: string): XmlElement | null;
	/** Colours of what words stand on, the sheet first and the innermost cell or text box last; null where it is not known. */
	readonly grounds: (Colour | null)[];
	/** Notes in the order in which the text refers to them; each stands under the text with its number. */
	readonly notes: OfficeBlock[];
	readonly found: {
		/** Insertions or deletions that nobody accepted. */
		changes: boolean;
		/** A part in another format, put into the document. */
		unread: boolean;
		/** Notes so far. */
		notes: number;
	};
	/** Whether headers and footers are being read: their pictures are logos. */
	readonly isPageWords: boolean;
	/** Ids of pictures that may hold words, each with its width in points, as their signs stand in the text. */
	readonly pictures: { readonly id: string; readonly width: number }[];
	/** Ids of files that stand in the document as objects. */
	readonly objects: string[];
}
