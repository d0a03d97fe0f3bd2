import sharp from 'sharp';
import { readingRules } from '../reading-rules.ts';
import { darkMadeBlack } from './dark-made-black.ts';
import type { GreyPicture } from './ink-layers.ts';
import { isArch } from './is-arch.ts';
import type { Line } from './line-of-number.ts';
import { noughtOrLetter } from './nought-or-letter.ts';
import { piecesOfFigures } from './pieces-of-figures.ts';

/** An index with the letters that its ink tells. */
export interface LettersByInk {
	readonly index: string;
	/** Whether it told every round sign that stands alone, of one or more. */
	readonly isRoundTold: boolean;
	/** Whether it told every capital. */
	readonly isTold: boolean;
}

// «О» of «277-О», «0» of «2743/0/2-25»
const loneSign = /(?<![\p{L}\d])[\p{L}\d](?![\p{L}\d])/gu;
const aCapital = /\p{Lu}/u;

/** Reads by their ink alone the letters of an index that engines take for one another’s, or for figures. */
export async function lettersByInk(index: string, line: Line<GreyPicture>): Promise<LettersByInk> {
	const { inFigures = (text: string) => text, arch } = readingRules().recognition;
	const round = loneRounds(index, line);
	const arched = await withArches(round.index, line);
	const hasArch = arch !== undefined && arched.told.length > 0;
	const open = arched.told.reduceRight((rest, at) => rest.slice(0, at) + rest.slice(at + 1), arched.index);
	return {
		index: arched.index,
		isRoundTold: round.told,
		isTold: (round.told || hasArch) && !aCapital.test(round.told ? inFigures(open) : open),
	};
}

/** An index with its lone noughts and the letters that are as round as its ink has them, and whether that told each. */
function loneRounds(
	index: string,
	line: Line<GreyPicture>,
): { readonly index: string; readonly told: boolean } {
	const { likeNought, inFigures = (text: string) => text } = readingRules().recognition;
	if (!likeNought) return { index, told: false };
	let told = false;
	let isOpen = false;
	const read = index.replace(loneSign, (sign, place: number) => {
		if (inFigures(sign) !== '0') return sign;
		const is = noughtOrLetter(line, index, place);
		told ||= is !== null;
		isOpen ||= is === null;
		return is === null ? sign : is === 'letter' ? likeNought : '0';
	});
	return { index: isOpen ? index : read, told: told && !isOpen };
}

/** An index with the letter that is two legs under a bar wherever its ink is one, and the places of these. */
async function withArches(
	index: string,
	line: Line<GreyPicture>,
): Promise<{ readonly index: string; readonly told: readonly number[] }> {
	const { arch } = readingRules().recognition;
	if (!arch) return { index, told: [] };
	const { pixels, width, height } = line.picture;
	const picture = await darkMadeBlack(sharp(pixels, { raw: { width, height, channels: 1 } }), 0);
	const told: number[] = [];
	let read = index;
	for (let at = 0; at < read.length; at++) {
		for (const signs of arch.readAs) {
			signs.lastIndex = at;
			const [found] = signs.exec(read) ?? [];
			if (found === undefined) continue;
			const likely = read.slice(0, at) + arch.letter + read.slice(at + found.length);
			const piece = piecesOfFigures({ ...line, picture }, likely)?.[at];
			if (!piece || !isArch(picture, piece)) continue;
			read = likely;
			told.push(at);
			break;
		}
	}
	return { index: read, told };
}
