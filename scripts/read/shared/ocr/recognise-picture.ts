import type { Box } from '../../contract/box.ts';
import type { EngineChoice } from '../../contract/engine-choice.ts';
import { cropToInk } from './crop-to-ink.ts';
import { closeEmbedded, recogniseEmbedded } from './embedded-engine.ts';
import { type GreyPicture, type InkLayers, inkLayers, type RawPicture, unpacked } from './ink-layers.ts';
import { lieOfPage } from './lie-of-page.ts';
import { lightness } from './lightness.ts';
import { mergeLayers } from './merge-layers.ts';
import { portableGreymap } from './portable-greymap.ts';
import type { PictureOf, RecognisedPage, Turned } from './recognise.ts';
import { secondLook } from './second-look.ts';
import { readsBetterUpsideDown, standingOf, turnedOver } from './standing-of.ts';
import { findSystemEngine, recogniseWithSystem } from './system-engine.ts';
import { turnPicture } from './turn-picture.ts';
import { turnedBack } from './turned-box.ts';
import { withEvenLight } from './with-even-light.ts';
import { withFullContrast } from './with-full-contrast.ts';
import { withoutNoise } from './without-noise.ts';

type Recognise = (picture: Uint8Array, as?: PictureOf) => Promise<RecognisedPage>;

/** Degrees by which stamps are pressed askew. */
const mostPressed = 10;

/**
 * Recognises the text of a picture: one page, in colour where it has any, at about 200 dpi, turned upright where it is on
 * its side, on its head or askew. `auto` takes the
 * machine's tesseract where it is installed with Ukrainian and English (about twice as fast), else the embedded engine.
 *
 * What is printed and what was stamped over it in colour are read apart; lines of stamps are marked. Numbers in
 * doubt are looked at again. Words in the round seal and other noise stay, with their low confidence; only marks that
 * are no text are left out.
 *
 * @param page whether the letter begins on it: above the text of others stands no letterhead
 * @throws Error if the picture cannot be read or the engine fails; the next call starts afresh.
 */
export async function recognisePicture(
	picture: Uint8Array | RawPicture,
	engine: EngineChoice,
	page: 'first' | 'later' = 'first',
): Promise<RecognisedPage> {
	const recognise = await engineOf(engine);
	const shown = picture instanceof Uint8Array ? await unpacked(picture) : picture;
	const raw = withFullContrast(withEvenLight(shown));
	const given = inkLayers(raw);
	const lie = lieOfPage(given.print);
	const straight = lie === 0 ? given : inkLayers(await turnPicture(raw, lie));
	const told = await standingOf(straight.print, recognise);
	if (told === 'upside down') return readTurned(raw, turnedOver(straight), lie + 180, recognise, page);
	const read = await readTurned(raw, straight, lie, recognise, page);
	if (told === 'upright' || !(await readsBetterUpsideDown(read, straight.print, recognise))) return read;
	return readTurned(raw, turnedOver(straight), lie + 180, recognise, page);
}

/** Reads a picture by its layers, which were turned. */
async function readTurned(
	raw: RawPicture,
	{ print, colour }: InkLayers,
	degrees: number,
	recognise: Recognise,
	page: 'first' | 'later',
): Promise<RecognisedPage> {
	const read = await recognise(portableGreymap(print), 'page');
	const readLine = (line: GreyPicture) => recognise(portableGreymap(line), 'line');
	const printed = await secondLook(withoutNoise(read, 'print', colour), print, readLine);
	const from = [raw.width, raw.height] as const;
	const turned = degrees === 0 ? {} : { turned: { degrees, from, to: [print.width, print.height] as const } };
	if (!colour) return { ...printed, ...turned };
	const stamps = cropToInk(colour);
	const stamped = withoutNoise(stamps.moved(await readStamps(stamps.picture, recognise)), 'colour');
	const seen = await secondLook(stamped, colour, readLine, 'dates');
	return { ...mergeLayers(printed, seen, print.height, page === 'first'), ...turned };
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

/** The engine that a choice means on this machine. */
export async function engineOf(engine: EngineChoice): Promise<Recognise> {
	const system = engine === 'system' || (engine === 'auto' && (await findSystemEngine()) !== null);
	return system ? recogniseWithSystem : recogniseEmbedded;
}

/** Frees what recognition holds in memory. The process ends without it too. */
export async function closeRecognition(): Promise<void> {
	await closeEmbedded();
}
