import type { Box } from '../../contract/box.ts';
import { colourAround, type GreyPicture, inkLayers, type RawPicture } from './ink-layers.ts';
import { isDateWritten } from './is-date-written.ts';
import { lightness } from './lightness.ts';
import type { Line } from './line-of-number.ts';
import { withWhitePaper } from './with-white-paper.ts';
import { withoutCutInk } from './without-cut-ink.ts';
import { withoutNumberSign } from './without-number-sign.ts';
import { withoutRules } from './without-rules.ts';

const white = 255;
const ink = 128;

/** A line of a number in one ink. */
export interface View extends Line<GreyPicture> {
	/** Whether «№» was found before the number, and left out. */
	readonly isUnsigned: boolean;
	/** Whether strokes of the number may be gone: it may bear a number out, and says nothing against one. */
	readonly mayLack: boolean;
}

/**
 * Ways of showing a number's line: in the ink that it is written in; without «№» before it, which no date has; with all
 * ink, where parting colours may have torn the strokes, as it does those of thin print in JPEG: of a stamp that was read by
 * itself this comes first; without the rules of a form below it; and without what the edges of the line cut.
 */
export function viewsOfNumber(said: string, line: Line): View[] {
	const { picture, isParted } = inkOf(line.picture);
	const whole = isParted ? [lightness(line.picture)] : [];
	const [first = picture, ...others] = line.isAlone ? [...whole, picture] : [picture, ...whole];
	const unsigned = isDateWritten(said) ? first : withoutNumberSign(first, line.box);
	const plain = withWhitePaper(lightness(line.picture));
	const [unruled, uncut] = [withoutRules(plain), withoutCutInk(plain)];
	const cleared = [unruled, uncut].filter((one) => isOther(one, plain));
	const shown = [first, ...(unsigned === first ? [] : [unsigned]), ...others, ...cleared];
	return shown.map((one) => ({
		...line,
		picture: one,
		isUnsigned: one === unsigned && one !== first,
		mayLack: one === uncut,
	}));
}

function isOther(picture: GreyPicture, { pixels }: GreyPicture): boolean {
	return picture.pixels.some((value, at) => value !== pixels[at]);
}

/** The ink that the number is written in: print, or what was stamped in colour; and whether other ink was left out. */
function inkOf(part: RawPicture): { readonly picture: GreyPicture; readonly isParted: boolean } {
	const { print, colour } = inkLayers(part);
	if (!colour) return { picture: print, isParted: false };
	const whole: Box = [0, 0, print.width, print.height];
	const isStamped = colourAround(colour, whole) > colourAround(darkOf(print), whole);
	return { picture: isStamped ? colour : print, isParted: true };
}

/** What counts as ink in print: paper is never quite white. */
function darkOf(picture: GreyPicture): GreyPicture {
	return { ...picture, pixels: picture.pixels.map((value) => (value < ink ? value : white)) };
}
