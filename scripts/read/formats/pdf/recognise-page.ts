import type { Diagnosis } from '../../../diagnostics/diagnose.ts';
import { Refusal } from '../../../diagnostics/refusal.ts';
import type { Box } from '../../contract/box.ts';
import type { ReadContext } from '../../contract/format.ts';
import type { Recognition, Sighting } from '../../contract/reading.ts';
import type { Composed } from '../../shared/layout/compose.ts';
import { keepRepairs } from '../../shared/layout/keep-repairs.ts';
import type { LaidPage, LaidWord } from '../../shared/layout/laid-page.ts';
import { moveWords } from '../../shared/layout/move-words.ts';
import { laidPageOf } from '../../shared/layout/recognised-page.ts';
import { doubtsOf, meanConfidence } from '../../shared/ocr/confidence.ts';
import type { RecognisedWord } from '../../shared/ocr/recognise.ts';
import { recognisePicture } from '../../shared/ocr/recognise-picture.ts';
import { repairMisreadings } from '../../shared/ocr/repair-misreadings.ts';
import type { mupdf } from '../../shared/pdf/mupdf.ts';
import { readingRules } from '../../shared/reading-rules.ts';
import { isForeignLayer, isGibberish } from './is-readable.ts';
import type { PageContent } from './page-content.ts';
import { renderPage } from './render.ts';
import { spellsNothing } from './spells-nothing.ts';

/** The text of a document's pages, in order and corrected. */
export interface Recognised extends Composed {
	/** Null if no page was recognised, be it that stamps on them were. */
	readonly recognition: Recognition | null;
}

/** Points by which a word of the text layer is taken to reach. */
const margin = 2;

/** Recognises pages of one document and keeps count of how well it went. */
export class PageRecogniser {
	private readonly context: ReadContext;
	private readonly pages: number[] = [];
	private readonly notTaken: number[] = [];
	private engine = '';
	private readonly seen: RecognisedWord[] = [];

	constructor(context: ReadContext) {
		this.context = context;
	}

	/**
	 * Recognises a page's picture; words of a readable text layer (a stamp printed over a scan) stay as they are.
	 *
	 * @throws Refusal if neither its text layer nor what it shows spells anything
	 */
	async recognise(page: mupdf.Page, at: number, bounds: Box, content: PageContent): Promise<LaidPage> {
		if (await spellsNothing(page, bounds, content, this.context.ocr)) {
			throw new Refusal(
				'unreadable-text',
				`Page ${at + 1} of the PDF shows signs that are no words, and stores no others: a font in the file is broken or missing. What cannot be read cannot be masked. Get the file again, or print the letter to PDF where it is shown rightly, and ingest that.`,
			);
		}
		const picture = renderPage(page, bounds);
		const recognised = await recognisePicture(picture, this.context.ocr, at === 0 ? 'first' : 'later');
		this.pages.push(at);
		this.engine = recognised.engine;
		for (const { words } of recognised.lines) this.seen.push(...words);
		const laid = laidPageOf(recognised, picture);
		const isForeign = isForeignLayer(content.words);
		const typed = content.words.filter(({ confidence }) => !isForeign || confidence === undefined);
		const spellsNone = content.unreadable > 0 || isGibberish(typed.map(({ text }) => text));
		if (spellsNone || typed.length < content.words.length) this.notTaken.push(at + 1);
		return typed.length === 0 || spellsNone ? laid : withTyped(laid, typed);
	}

	/**
	 * Recognises the words that a font draws otherwise than the text layer says them; each is disputed. Null if the
	 * picture says what the text layer does: the font only looks odd.
	 */
	async recogniseOtherwise(
		page: mupdf.Page,
		at: number,
		bounds: Box,
		{ words, otherwise }: PageContent,
	): Promise<LaidPage | null> {
		const picture = renderPage(page, bounds);
		const recognised = await recognisePicture(picture, this.context.ocr, at === 0 ? 'first' : 'later');
		const laid = laidPageOf(recognised, picture);
		// Each by itself: an odd font and a lying one may be on one page.
		const lying = otherwise.filter((word) => {
			const drawn = laid.words.filter((one) => covers(word.shown ?? word.box, one.shown ?? one.box));
			return signsOf(drawn.map(({ text }) => text).join('')) !== signsOf(word.text);
		});
		if (lying.length === 0) return null;
		this.pages.push(at);
		this.engine = recognised.engine;
		const isDisputed = new Set(lying.map(placeOf));
		const read = withTyped(
			laid,
			words.filter((word) => !isDisputed.has(placeOf(word))),
		);
		const scale = picture.pixelsPerPoint;
		const isLying = ({ box: [x0, y0, x1, y1] }: RecognisedWord) =>
			lying.some((word) => covers(word.shown ?? word.box, [x0 / scale, y0 / scale, x1 / scale, y1 / scale]));
		for (const word of recognised.lines.flatMap((line) => line.words))
			this.seen.push(isLying(word) ? { ...word, disputed: true } : word);
		return read;
	}

	/** Corrects the misreadings that the context proves. */
	finish({ text, words }: Composed): Recognised {
		if (words.every(({ confidence }) => confidence === undefined)) return { text, words, recognition: null };
		const mended = keepRepairs(text, repairMisreadings(text), (start, end) =>
			words.every((word) => word.end <= start || word.start >= end || word.confidence !== undefined),
		);
		const { engine, pages } = this;
		const recognition = { engine, pages, confidence: meanConfidence(this.seen), repairs: mended.repairs };
		return {
			text: mended.text,
			words: moveWords(words, mended.repairs),
			recognition: pages.length > 0 ? recognition : null,
		};
	}

	warnings(sightings: readonly Sighting[]): Diagnosis[] {
		if (this.pages.length === 0) return [];
		return [...doubtsOf(this.seen, sightings), ...layerNotTaken(this.notTaken)];
	}
}

function layerNotTaken(pages: readonly number[]): Diagnosis[] {
	if (pages.length === 0) return [];
	return [
		{
			ruleId: 'layer-not-taken',
			reason: `The PDF stores words for page ${pages.join(', ')} that are not what the page shows: a scanner recognised them in another language, or their font has no table of characters. They were left out, and what the page shows was recognised instead.`,
		},
	];
}

/** A recognised page whose words give way to those of its text layer. */
function withTyped(laid: LaidPage, typed: readonly LaidWord[]): LaidPage {
	const places = typed.map(({ box, shown }) => shown ?? box);
	const seen = laid.words.filter((word) => !places.some((place) => covers(place, word.shown ?? word.box)));
	return { ...laid, words: [...seen, ...typed] };
}

/** Letters and figures of a number, in one alphabet, as far as they look alike. */
function signsOf(text: string): string {
	return readingRules()
		.recognition.inOwnLetters(text.toUpperCase())
		.replace(/[^\p{L}\d]+/gu, '');
}

function placeOf({ box }: LaidWord): string {
	return box.join(' ');
}

function covers(place: Box, [x0, y0, x1, y1]: Box): boolean {
	const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
	return x > place[0] - margin && x < place[2] + margin && y > place[1] - margin && y < place[3] + margin;
}
