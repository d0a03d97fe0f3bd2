import type { EngineChoice } from '../../contract/engine-choice.ts';
import type { LaidWord } from '../../shared/layout/laid-page.ts';
import type { RawPicture } from '../../shared/ocr/ink-layers.ts';
import { lightness } from '../../shared/ocr/lightness.ts';
import { portableGreymap } from '../../shared/ocr/portable-greymap.ts';
import type { RecognisedPage } from '../../shared/ocr/recognise.ts';
import { engineOf } from '../../shared/ocr/recognise-picture.ts';
import { repairMisreadings } from '../../shared/ocr/repair-misreadings.ts';
import { withWhitePaper } from '../../shared/ocr/with-white-paper.ts';
import { withoutCode } from '../../shared/ocr/without-code.ts';
import { withoutFrame } from '../../shared/ocr/without-frame.ts';
import { withoutNoise } from '../../shared/ocr/without-noise.ts';
import { withoutRules } from '../../shared/ocr/without-rules.ts';
import { readingRules } from '../../shared/reading-rules.ts';

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
