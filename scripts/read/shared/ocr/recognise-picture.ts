import type { Box } from '../../contract/box.ts';
import type { EngineChoice } from '../../contract/engine-choice.ts';
import { cropToInk } from './crop-to-ink.ts';
import { closeEmbedded, recogniseEmbedded } from './embedded-engine.ts';
import { type GreyPicture, type InkLayers, inkLayers, type RawPicture, unpacked } from './ink-layers.ts';
import { lieOfPage } from './lie-of-page.ts';
import { lightness } from './lightness.ts';
import { mergeLayers } from './merge-layers.ts';
import { portableGreymap } from './portable-greymap.ts';
import type { PictureOf, RecognisedPage, RecognisedWord, Turned } from './recognise.ts';
import { secondLook } from './second-look.ts';
import { findSystemEngine, recogniseWithSystem } from './system-engine.ts';
import { turnPicture } from './turn-picture.ts';
import { turnedBack } from './turned-box.ts';
import { withoutNoise } from './without-noise.ts';

type Recognise = (picture: Uint8Array, as?: PictureOf) => Promise<RecognisedPage>;

/** Confidence. */
const sure = 75;
/** Shares of letters: print that stands on its feet reads surely by nine tenths, on its head by a tenth. */
const legibleEnough = 0.6;
const muchBetter = 0.25;
/** Degrees by which stamps are pressed askew. */
const mostPressed = 10;
/** Letters that tell a text from what happens to look like a word. */
const leastLetters = 60;

/**
 * Recognises the text of a picture: one page, in colour where it has any, at about 200 dpi, turned upright where it lies on
 * its side, on its head or askew. `auto` takes the
 * machine's tesseract where it is installed with Ukrainian and English (about twice as fast), else the embedded engine.
 *
 * What is printed and what was stamped over it in colour are read apart; lines of stamps are marked. Numbers in
 * doubt are looked at again. Words in the round seal and other noise stay, with their low confidence; only marks that
 * are no text are left out.
 *
 * @param page whether the letter begins on it: above the text of others stands no letterhead
 * @throws Error where the picture cannot be read or the engine fails; the next call starts afresh.
 */
export async function recognisePicture(
	picture: Uint8Array | RawPicture,
	engine: EngineChoice,
	page: 'first' | 'later' = 'first',
): Promise<RecognisedPage> {
	const recognise = await engineOf(engine);
	const raw = picture instanceof Uint8Array ? await unpacked(picture) : picture;
	const given = inkLayers(raw);
	const lie = lieOfPage(given.print);
	const read = await readTurned(raw, lie === 0 ? given : null, lie, recognise, page);
	if (!(await standsOnItsHead(read, given.print, lie, recognise))) return read;
	return readTurned(raw, null, lie + 180, recognise, page);
}

/** Reads a picture that is turned first; its layers where they are known. */
async function readTurned(
	raw: RawPicture,
	known: InkLayers | null,
	degrees: number,
	recognise: Recognise,
	page: 'first' | 'later',
): Promise<RecognisedPage> {
	const { print, colour } = known ?? inkLayers(await turnPicture(raw, degrees));
	const read = await recognise(portableGreymap(print), 'page');
	const printed = await secondLook(withoutNoise(read, 'print', colour), print, (line) =>
		recognise(portableGreymap(line), 'line'),
	);
	const from = [raw.width, raw.height] as const;
	const turned = degrees === 0 ? {} : { turned: { degrees, from, to: [print.width, print.height] as const } };
	if (!colour) return { ...printed, ...turned };
	const stamps = cropToInk(colour);
	const stamped = stamps.moved(await readStamps(stamps.picture, recognise));
	return {
		...mergeLayers(printed, withoutNoise(stamped, 'colour'), print.height, page === 'first'),
		...turned,
	};
}

/** Reads stamps on empty ground: a hand presses them askew. */
async function readStamps(stamps: GreyPicture, recognise: Recognise): Promise<RecognisedPage> {
	const lie = lieOfPage(stamps);
	if (lie === 0 || Math.abs(lie) > mostPressed) return recognise(portableGreymap(stamps), 'stamps');
	const straight = lightness(await turnPicture({ ...stamps, channels: 1 }, lie));
	const { engine, lines } = await recognise(portableGreymap(straight), 'stamps');
	const turned: Turned = {
		degrees: lie,
		from: [stamps.width, stamps.height],
		to: [straight.width, straight.height],
	};
	const back = <T extends { readonly box: Box }>(one: T): T => ({ ...one, box: turnedBack(one.box, turned) });
	return { engine, lines: lines.map((line) => ({ ...back(line), words: line.words.map(back) })) };
}

/** Whether a page that reads badly would read much better upside down: a band of it is tried. */
async function standsOnItsHead(
	read: RecognisedPage,
	print: GreyPicture,
	lie: number,
	recognise: Recognise,
): Promise<boolean> {
	if (legibleShare(read) > legibleEnough) return false;
	const upset = await turnPicture({ ...print, channels: 1 }, lie + 180);
	const tried = await recognise(portableGreymap(bandOf(upset)), 'page');
	return legible(tried) > leastLetters && legibleShare(tried) > legibleShare(read) + muchBetter;
}

/** The middle of a page, across. */
function bandOf({ pixels, width, height }: RawPicture): GreyPicture {
	const [top, bottom] = [Math.floor(height * 0.35), Math.ceil(height * 0.65)];
	return { pixels: Uint8Array.from(pixels).slice(top * width, bottom * width), width, height: bottom - top };
}

/** Letters in words that were read surely. */
function legible({ lines }: RecognisedPage): number {
	return lettersOf(lines.flatMap(({ words }) => words.filter(({ confidence }) => confidence >= sure)));
}

function legibleShare(page: RecognisedPage): number {
	return legible(page) / Math.max(1, lettersOf(page.lines.flatMap(({ words }) => words)));
}

function lettersOf(words: readonly RecognisedWord[]): number {
	return words.reduce((sum, { text }) => sum + text.length, 0);
}

/** The engine that a choice means on this machine. */
export async function engineOf(engine: EngineChoice): Promise<Recognise> {
	const system = engine === 'system' || (engine === 'auto' && (await findSystemEngine()) !== null);
	return system ? recogniseWithSystem : recogniseEmbedded;
}

/** Frees what recognition holds in memory. The process ends without it too. */
export async function closeRecognition(): Promise<void> {
	await closeEmbedded();
}
