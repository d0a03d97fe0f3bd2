import type { Box } from '../../contract/box.ts';
import type { Look } from '../../contract/reading.ts';
import type { LaidWord } from '../../shared/layout/laid-page.ts';
import type { PageContent } from './page-content.ts';
import type { Type } from './raised-number.ts';
import { commonestHeading, type Heading, turnBox, turnPoint } from './turn.ts';

/** A word as a page shows it. */
interface Word extends Type {
	readonly box: Box;
	readonly heading: Heading;
	readonly isLayer: boolean;
	/** Whether one of its characters is drawn differently from what the text layer says. */
	readonly isAnother: boolean;
	readonly look: Look | null;
}

/** Confidence assumed for an unknown recogniser: its date and number are read again. */
const layerConfidence = 70;

/** A page’s content, rotated so that its lines run from left to right. */
export function pageContentOf(
	{ words, rules }: { readonly words: readonly Word[]; readonly rules: readonly Box[] },
	{ width, height }: { readonly width: number; readonly height: number },
	rest: Pick<PageContent, 'unreadable' | 'pictures' | 'drawings' | 'outside' | 'hasUnappliedRedactions'>,
): PageContent {
	const heading = commonestHeading(words);
	// Words up a margin are placed as if the page were rotated for them, so that they are read as lines.
	const laid = (word: Word): LaidWord => ({
		text: word.text,
		box: turnBox(word.box, word.heading, width, height),
		baseline: turnPoint(word.origin, word.heading, width, height)[1],
		size: word.size,
		shown: word.heading === 'right' ? null : word.box,
		turned: word.heading !== heading,
		...(word.isLayer ? { confidence: layerConfidence } : word.look && { look: word.look }),
	});
	const lies = heading === 'up' || heading === 'down';
	return {
		...rest,
		width: lies ? height : width,
		height: lies ? width : height,
		words: words.map(laid),
		rules: rules.map((box) => turnBox(box, heading, width, height)),
		recognised: false,
		otherwise: words.filter(({ isAnother }) => isAnother).map(laid),
	};
}
