import { closeEmbedded, recogniseEmbedded } from './embedded-engine.ts';
import type { RecognisedPage } from './recognise.ts';
import { findSystemEngine, recogniseWithSystem } from './system-engine.ts';
import { withoutNoise } from './without-noise.ts';

/**
 * Recognises the text of a picture: a PNG of one page, upright, best at 200 dpi. `auto` takes the machine's tesseract
 * where it is installed with Ukrainian and English (about twice as fast), else the embedded engine.
 *
 * Words in the round seal and other noise stay, with their low confidence; only marks that are no text are left out.
 *
 * @throws Error where the engine fails; the next call starts afresh.
 */
export async function recognisePicture(
	png: Uint8Array,
	engine: 'auto' | 'embedded' | 'system',
): Promise<RecognisedPage> {
	const system = engine === 'system' || (engine === 'auto' && (await findSystemEngine()) !== null);
	return withoutNoise(await (system ? recogniseWithSystem(png) : recogniseEmbedded(png)));
}

/** Frees what recognition holds in memory. The process ends without it too. */
export async function closeRecognition(): Promise<void> {
	await closeEmbedded();
}
