import { formatOf } from '../formats/index.ts';

/**
 * The text that a published copy of a source has of itself: its pictures were looked at when it was made.
 *
 * @param name of the file, by which text that could be anything is told
 * @returns null where it is a picture
 * @throws Refusal where it cannot be read
 */
export async function textOfCopy(name: string, bytes: Uint8Array): Promise<string | null> {
	const format = formatOf(name, bytes)?.format;
	if (!format || format.mediaTypes.some((type) => type.startsWith('image/'))) return null;
	if (format.textLayer) return await format.textLayer(bytes);
	const reading = await format.read(bytes, { name, ocr: 'embedded' });
	return reading.kind === 'document' ? reading.text : null;
}
