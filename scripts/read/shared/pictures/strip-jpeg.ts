const start = 0xd8;
const endMarker = 0xd9;
const scan = 0xda;
const pictureEnd = Uint8Array.of(0xff, endMarker);
const comment = 0xfe;
const jfif = 0xe0;
const adobe = 0xee;

const latin1 = new TextDecoder('latin1');

/** Marker, length, name, version, units, densities, size of the thumbnail. */
const jfifLength = 18;

/** A JPEG that cannot be followed to its end, so that nobody can say what else it holds. */
export class UnreadableJpeg extends Error {}

/**
 * A JPEG with its picture alone: EXIF (author, place, time, thumbnail), XMP, IPTC, comments, the colour profile,
 * whose description and copyright are anybody's words, and whatever follows the picture's end are gone. Kept are JFIF's and
 * Adobe's segments, which say how to show it.
 *
 * @throws UnreadableJpeg if the file is cut off or no JPEG.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array {
	if (bytes[0] !== 0xff || bytes[1] !== start) throw new UnreadableJpeg('no JPEG');
	const kept: Uint8Array[] = [bytes.subarray(0, 2)];
	let scanned = false;
	let at = 2;
	for (;;) {
		while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
		const marker = bytes[at + 1];
		// Some scanners forget the end; viewers show such pictures.
		if (marker === endMarker || (scanned && at + 1 >= bytes.length)) return concat([...kept, pictureEnd]);
		if (bytes[at] !== 0xff || marker === undefined) throw new UnreadableJpeg('cut off');
		if (isAlone(marker)) {
			at += 2;
			continue;
		}
		const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
		let end = at + 2 + length;
		if (length < 2 || end > bytes.length) throw new UnreadableJpeg('cut off');
		const segment = bytes.subarray(at, end);
		if (marker === scan) {
			end = scanEnd(bytes, end);
			scanned = true;
		}
		if (isPicture(marker, segment)) kept.push(withoutThumbnail(marker, bytes.subarray(at, end)));
		at = end;
	}
}

/** Markers that have no length: TEM and the restarts. */
function isAlone(marker: number): boolean {
	return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}

function isPicture(marker: number, segment: Uint8Array): boolean {
	if (marker === comment) return false;
	if (marker < 0xe0 || marker > 0xef) return true;
	const says = (name: string) => latin1.decode(segment.subarray(4, 4 + name.length)) === name;
	if (marker === jfif) return says('JFIF\0') && segment.length >= jfifLength;
	return marker === adobe && says('Adobe');
}

function withoutThumbnail(marker: number, segment: Uint8Array): Uint8Array {
	if (marker !== jfif) return segment;
	const header = segment.slice(0, jfifLength);
	header.set([0, jfifLength - 2], 2);
	header.set([0, 0], 16);
	return header;
}

/** Where the coded picture ends: at a marker that is neither a stuffed zero nor a restart. */
function scanEnd(bytes: Uint8Array, from: number): number {
	for (let at = from; at + 1 < bytes.length; at += 1) {
		if (bytes[at] !== 0xff) continue;
		const next = bytes[at + 1] ?? 0;
		if (next !== 0 && next !== 0xff && !isAlone(next)) return at;
	}
	return bytes.length;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
