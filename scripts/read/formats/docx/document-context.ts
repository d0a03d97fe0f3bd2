import type { Colour } from '../../shared/colour/colour.ts';
import type { OfficeBlock } from '../../shared/office/blocks.ts';
import type { XmlElement } from '../../shared/xml/xml.ts';
import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';

/** State shared by the parts of a document while they are read. */
export interface DocumentContext {
	readonly styles: Styles;
	readonly numbering: Numbering;
	/** The text of a note, by kind and id, or null if the document does not have it. */
	note(kind: 'footnote' | 'endnote', id: string): XmlElement | null;
	/** Background colours, the sheet first and the innermost cell or text box last; null if unknown. */
	readonly grounds: (Colour | null)[];
	/** Notes in the order of their references; each goes below the text with its number. */
	readonly notes: OfficeBlock[];
	readonly found: {
		/** Whether there are tracked changes. */
		changes: boolean;
		/** A part in another format, embedded in the document. */
		unread: boolean;
		/** Notes so far. */
		notes: number;
	};
	/** Whether headers and footers are being read, whose pictures are logos. */
	readonly isPageWords: boolean;
	/** Ids of pictures that may contain words, each with its width in points, in the order of their placeholders in the text. */
	readonly pictures: { readonly id: string; readonly width: number }[];
	/** Ids of files embedded in the document as objects. */
	readonly objects: string[];
}
