import { formatOf } from '../formats/index.ts';

/**
 * The text in a published copy of a source, without its pictures, which were checked when the copy was made.
 *
 * @param name of the file, which decides the format if the content could be anything
 * @returns null for a picture
 * @throws Refusal if it cannot be read
 */
export async function textOfCopy(name: string, bytes: Uint8Array): Promise<string | null> {
	const format = formatOf(name, bytes)?.format;
	if (!format || format.mediaTypes.some((type) => type.startsWith('image/'))) return null;
	if (format.textLayer) return await format.textLayer(bytes);
	const reading = await format.read(bytes, { name, ocr: 'embedded' });
	return reading.kind === 'document' ? reading.text : null;
}
