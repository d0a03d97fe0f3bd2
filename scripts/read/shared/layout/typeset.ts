import type { LaidPage, LaidWord } from './laid-page.ts';

/** A line to set on a page for a test: words from `x` on, letters standing at `y`. */
export interface TestLine {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly size?: number;
	/** Width of a blank; a letter is half as wide as the type is high. */
	readonly blank?: number;
}

/** Sets lines on an A4 page as words of a type whose letters are all of one width: invented pages for tests. */
export function typeset(lines: readonly TestLine[]): LaidPage {
	return { width: 595, height: 842, rules: [], recognised: false, words: lines.flatMap(wordsOf) };
}

function wordsOf({ x, y, text, size = 12, blank = size / 4 }: TestLine): LaidWord[] {
	let from = x;
	return text.split(' ').map((word) => {
		const to = from + (word.length * size) / 2;
		const box = [from, y - size * 0.8, to, y + size * 0.2] as const;
		from = to + blank;
		return { text: word, box, shown: null, baseline: y, size, turned: false };
	});
}
