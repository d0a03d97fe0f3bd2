import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ReaderOptions } from 'zxing-wasm/reader';
import type { Box } from '../../../contract/box.ts';
import type { RawPicture } from '../ink-layers.ts';

/** Codes with error correction, which are read either correctly or not at all; bar codes would only give a number. */
const options: ReaderOptions = {
	formats: ['QRCode', 'DataMatrix', 'Aztec', 'PDF417'],
	tryHarder: true,
	maxNumberOfSymbols: 4,
	textMode: 'Plain',
};
const opaque = 255;

/** A two-dimensional code in a picture. */
export interface Code {
	readonly text: string;
	/** Around it, in pixels. */
	readonly box: Box;
}

/** Finds the two-dimensional codes in a picture. Nothing that they name is fetched. */
export async function findCodes(picture: RawPicture): Promise<Code[]> {
	started ??= start();
	const { readBarcodes } = await started;
	const found = await readBarcodes(inFourChannels(picture), options);
	return found
		.filter(({ isValid }) => isValid)
		.map(({ text, position: { topLeft, topRight, bottomRight, bottomLeft } }) => {
			const corners = [topLeft, topRight, bottomRight, bottomLeft];
			const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
			return { text, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] };
		});
}

type Library = typeof import('zxing-wasm/reader');

let started: Promise<Library> | null = null;

/** Loaded when a picture is asked for codes; its program comes from npm's package, not from the web, where it would look. */
async function start(): Promise<Library> {
	const library = await import('zxing-wasm/reader');
	const program = await readFile(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')));
	await library.prepareZXingModule({
		overrides: { wasmBinary: Uint8Array.from(program).buffer },
		fireImmediately: true,
	});
	return library;
}

function inFourChannels({ pixels, width, height, channels }: RawPicture): ImageData {
	const data = new Uint8ClampedArray(width * height * 4).fill(opaque);
	for (let at = 0; at < width * height; at++) {
		for (let channel = 0; channel < 3; channel++) {
			data[at * 4 + channel] = pixels[at * channels + (channels === 1 ? 0 : channel)] ?? opaque;
		}
	}
	return { data, width, height, colorSpace: 'srgb' };
}
