import { zipSync } from 'fflate';
import sharp from 'sharp';
import type { CopyOutcome, CopyRequest } from '../../../contract/copy-outcome.ts';
import type { DocumentReading } from '../../../contract/reading.ts';
import { Withheld } from '../../../contract/withheld.ts';
import { comparedSigns } from '../../copy/compared-signs.ts';
import { isRedacted } from '../../copy/is-redacted.ts';
import { unreadWords } from '../../copy/unread-words.ts';
import { recognisePicture } from '../../ocr/recognise-picture.ts';
import { stripJpeg } from '../../pictures/strip-jpeg.ts';
import { stripPng } from '../../pictures/strip-png.ts';
import { openZip, type Zip } from '../zip.ts';
import { picturePlaces } from './picture-places.ts';

/** What to do with a part of a document: keep it as these bytes, or leave it out (null). */
export type KeepPart = (name: string, bytes: () => Uint8Array) => Uint8Array | null;

/** What a format says about its documents' parts. */
export interface OfficeKind {
	/** Of a copy, with the dot. */
	readonly extension: string;
	readonly mediaType: string;
	/** What becomes of the parts of one document, whose pictures are at these places in the copy. */
	readonly keep: (source: Zip, pictures: ReadonlyMap<string, string>) => KeepPart;
	/** Parts that are made of the names of those that were kept. */
	readonly added: (names: readonly string[]) => Readonly<Record<string, Uint8Array>>;
	readonly read: (bytes: Uint8Array) => DocumentReading;
}

/** The earliest time that a ZIP can hold: the same parts give the same bytes. */
const noTime = new Date(1980, 0, 1);

/**
 * A Word or OpenDocument text of which nothing was masked, packed anew from the parts that show something. The copy is
 * read again and must say what the source says. The same source gives the same bytes.
 *
 * @throws Withheld if something was masked, it holds more than it shows, or the copy reads differently.
 */
export async function copyOffice(request: CopyRequest, kind: OfficeKind): Promise<CopyOutcome> {
	if (isRedacted(request)) throw new Withheld('masked', 'office documents have no places to cover');
	const source = openZip(request.bytes);
	const pictures = picturePlaces(source.names);
	const keep = kind.keep(source, pictures);
	const kept: Record<string, Uint8Array> = {};
	for (const name of [...source.names].sort(mimetypeFirst)) {
		const bytes = () => source.part(name) ?? new Uint8Array();
		const place = pictures.get(name);
		const part = place ? await picture(place, bytes(), request.text) : keep(name, bytes);
		if (part) kept[place ?? name] = part;
	}
	const bytes = packed({ ...kept, ...kind.added(Object.keys(kept)) });
	if (comparedSigns(kind.read(bytes).text) !== comparedSigns(request.text))
		throw new Withheld('copy-check', 'the copy reads differently');
	const { extension, mediaType } = kind;
	return { copy: { kind: 'whole', extension, mediaType, bytes, images: [] } };
}

/** OpenDocument wants its `mimetype` before all else, unpacked. */
function mimetypeFirst(a: string, b: string): number {
	if (a === 'mimetype' || b === 'mimetype') return a === b ? 0 : a === 'mimetype' ? -1 : 1;
	return a < b ? -1 : 1;
}

/** A picture without metadata; one that shows words which the letter's text does not have is refused. */
async function picture(place: string, bytes: Uint8Array, text: string): Promise<Uint8Array> {
	const isPng = bytes[0] === 0x89;
	if (!isPng && bytes[0] !== 0xff) throw new Withheld('metadata', `a picture of another kind: ${place}`);
	let stripped: Uint8Array;
	let png: Uint8Array;
	try {
		stripped = isPng ? stripPng(bytes) : stripJpeg(bytes);
		png = await sharp(stripped).flatten({ background: '#fff' }).greyscale().png().toBuffer();
	} catch {
		throw new Withheld('metadata', 'a broken picture');
	}
	const { lines } = await recognisePicture(png, 'auto');
	if (unreadWords(lines, comparedSigns(text)) > 0)
		throw new Withheld('doubt', 'a picture shows words never read');
	return stripped;
}

function packed(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
	return zipSync(
		Object.fromEntries(
			Object.entries(parts).map(([name, bytes]) => [
				name,
				[bytes, { mtime: noTime, level: name === 'mimetype' ? 0 : 9, os: 0 }],
			]),
		),
	);
}
