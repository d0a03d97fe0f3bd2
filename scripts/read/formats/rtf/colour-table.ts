import { black, type Colour, drowns, white } from '../../shared/colour/colour.ts';
import type { RtfGroup } from './group.ts';

const parts = ['red', 'green', 'blue'];
/** Half points. */
const smallest = 4;
/** Horizontal scaling in per cent below which letters become a mere line. */
const narrowest = 15;

/** The colours of a file, and what they make unreadable. */
export class ColourTable {
	/** By number; null for the reader's own colour. */
	readonly #colours: (Colour | null)[] = [];
	#next: [number, number, number] | null = null;

	/** Takes a word inside the table. */
	take(name: string, value: number): void {
		const at = parts.indexOf(name);
		if (at === -1) return;
		this.#next ??= [0, 0, 0];
		this.#next[at] = value;
	}

	/** Takes text inside the table: a semicolon ends each colour. */
	takeText(text: string): void {
		for (const sign of text) {
			if (sign !== ';') continue;
			this.#colours.push(this.#next);
			this.#next = null;
		}
	}

	/**
	 * Whether a group's words cannot be seen: they have the colour of their background, or are smaller than two points.
	 *
	 * @param inShadedRow whether they are in a row whose cells have colours, which are not followed
	 */
	hides({ letters, marker, shade, halfPoints, width }: RtfGroup, inShadedRow: boolean): boolean {
		if (halfPoints < smallest || width < narrowest) return true;
		const marked = this.#colours[marker] ?? null;
		const shaded = this.#colours[shade] ?? null;
		const under = marked ?? shaded ?? (inShadedRow ? null : white);
		const written = this.#colours[letters] ?? null;
		if (under === null) return false;
		// As in Word: letters without a colour contrast with a shading, but not with a highlight.
		return written === null ? marked !== null && drowns(black, marked) : drowns(written, under);
	}
}
