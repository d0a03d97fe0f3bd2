import type { EngineChoice } from '../../contract/engine-choice.ts';
import { cropToInk } from './crop-to-ink.ts';
import { closeEmbedded, recogniseEmbedded } from './embedded-engine.ts';
import { inkLayers, type RawPicture } from './ink-layers.ts';
import { mergeLayers } from './merge-layers.ts';
import { portableGreymap } from './portable-greymap.ts';
import type { PictureOf, RecognisedPage } from './recognise.ts';
import { secondLook } from './second-look.ts';
import { findSystemEngine, recogniseWithSystem } from './system-engine.ts';
import { withoutNoise } from './without-noise.ts';

/**
 * Recognises the text of a picture: one page, upright, in colour where it has any, at about 200 dpi. `auto` takes the
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
	const { print, colour } = await inkLayers(picture);
	const read = await recognise(portableGreymap(print), 'page');
	const printed = await secondLook(withoutNoise(read, 'print', colour), print, (line) =>
		recognise(portableGreymap(line), 'line'),
	);
	if (!colour) return printed;
	const stamps = cropToInk(colour);
	const stamped = stamps.moved(await recognise(portableGreymap(stamps.picture), 'stamps'));
	return mergeLayers(printed, withoutNoise(stamped, 'colour'), print.height, page === 'first');
}

/** The engine that a choice means on this machine. */
export async function engineOf(
	engine: EngineChoice,
): Promise<(picture: Uint8Array, as?: PictureOf) => Promise<RecognisedPage>> {
	const system = engine === 'system' || (engine === 'auto' && (await findSystemEngine()) !== null);
	return system ? recogniseWithSystem : recogniseEmbedded;
}

/** Frees what recognition holds in memory. The process ends without it too. */
export async function closeRecognition(): Promise<void> {
	await closeEmbedded();
}
