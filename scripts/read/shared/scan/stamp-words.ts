import type { EngineChoice } from '../../contract/engine-choice.ts';
import type { LaidWord } from '../layout/laid-page.ts';
import type { RawPicture } from '../ocr/ink-layers.ts';
import { lightness } from '../ocr/lightness.ts';
import { portableGreymap } from '../ocr/portable-greymap.ts';
import type { RecognisedPage } from '../ocr/recognise.ts';
import { engineOf } from '../ocr/recognise-picture.ts';
import { repairMisreadings } from '../ocr/repair-misreadings.ts';
import { withWhitePaper } from '../ocr/with-white-paper.ts';
import { withoutCode } from '../ocr/without-code.ts';
import { withoutFrame } from '../ocr/without-frame.ts';
import { withoutNoise } from '../ocr/without-noise.ts';
import { withoutRules } from '../ocr/without-rules.ts';
import { readingRules } from '../reading-rules.ts';

/** Recognises the picture of a stamp, without frame, rules and code. */
export async function recogniseStamp(picture: RawPicture, ocr: EngineChoice): Promise<RecognisedPage> {
	const recognise = await engineOf(ocr);
	const grey = portableGreymap(withoutCode(withoutRules(withoutFrame(withWhitePaper(lightness(picture))))));
	return withoutNoise(await recognise(grey, 'stamps'), 'print');
}

/** The words of a picture's lines that are a stamp's. */
export function stampIn(
	words: readonly LaidWord[],
	linesOfStamp: (said: readonly string[]) => readonly number[] = readingRules().recognition.stampInPicture,
): LaidWord[] {
	const lines = linesOf(words);
	// A line's misreadings may be proved by the line beside it. No repair joins lines.
	const read = lines.map((line) => line.map(({ text }) => text).join(' ')).join('\n');
	const said = repairMisreadings(read).text.split('\n');
	return linesOfStamp(said).flatMap((at) => lines[at] ?? []);
}

function linesOf(words: readonly LaidWord[]): LaidWord[][] {
	const lines = Map.groupBy(words, ({ baseline }) => baseline);
	return [...lines].sort(([a], [b]) => a - b).map(([, line]) => line.sort((a, b) => a.box[0] - b.box[0]));
}
