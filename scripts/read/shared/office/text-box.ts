import type { OfficeBlock } from './blocks.ts';

/** A text box that hangs on a paragraph. */
export interface TextBox {
	/** Points from what the anchor refers to; null for one that is in the line. */
	readonly place: { readonly top: number; readonly left: number } | null;
	readonly blocks: readonly OfficeBlock[];
}

/** Points: boxes whose tops differ by less stand side by side. */
const bandHeight = 36;

/**
 * Text boxes in the order in which a person reads them: upper ones first, of those at about one height the left one.
 * Boxes without a place stay where they are in the file, first.
 */
export function inReadingOrder(boxes: readonly TextBox[]): TextBox[] {
	const band = ({ place }: TextBox) =>
		place ? Math.round(place.top / bandHeight) : Number.NEGATIVE_INFINITY;
	const left = ({ place }: TextBox) => place?.left ?? 0;
	return [...boxes].sort((a, b) => (band(a) === band(b) ? left(a) - left(b) : band(a) < band(b) ? -1 : 1));
}
