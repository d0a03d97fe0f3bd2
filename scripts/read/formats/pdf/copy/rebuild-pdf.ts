import { Withheld } from '../../../contract/withheld.ts';
import { mupdf } from '../../../shared/pdf/mupdf.ts';
import { stripJpeg, UnreadableJpeg } from '../../../shared/pictures/strip-jpeg.ts';
import { stripJpeg2000 } from '../../../shared/pictures/strip-jpeg-2000.ts';
import { cleanContent } from './clean-content.ts';
import { UnreadableContent } from './content-operations.ts';

/** Annotations that draw words on the page; the others (notes, links, attached files, sound) show an icon at most. */
const drawn = new Set([
	'Widget',
	'FreeText',
	'Stamp',
	'Ink',
	'Highlight',
	'Underline',
	'Squiggly',
	'StrikeOut',
	'Watermark',
	'Line',
	'Square',
	'Circle',
	'Polygon',
	'PolyLine',
	'Caret',
]);

/** Flags of annotations that no screen shows (ISO 32000-1, 12.5.3): hidden, and never shown. */
const unseen = 2 | 32;

/**
 * Keys that describe the document and draw nothing: metadata, edits, structure, layers, attached and external
 * files, other versions of a picture, a camera's measurements.
 */
const told = [
	'Metadata',
	'PieceInfo',
	'LastModified',
	'SourceModified',
	'StructParent',
	'StructParents',
	'Properties',
	'OutputIntents',
	'OC',
	'AF',
	'OPI',
	'Alternates',
	'Measure',
	'PtData',
	'Ref',
	'ID',
	'Thumb',
	'AA',
	'Annots',
];

const deviceSpaces: ReadonlyMap<number, string> = new Map([
	[1, 'DeviceGray'],
	[3, 'DeviceRGB'],
	[4, 'DeviceCMYK'],
]);

const maxDepth = 200;

const tiling = 1;

/**
 * A new PDF with the pages of another and nothing else: what is drawn on them, with the fonts and pictures it
 * needs. Everything else in a document (author, dates, XMP, outline, structure tree, forms, scripts, attached files,
 * comments, earlier revisions, links) is not removed but simply never copied, so that unknown kinds are left
 * behind too. What annotations and form fields show becomes part of their page.
 *
 * @param source is changed: its annotations are drawn into the pages.
 * @throws Withheld if the file has hidden layers, or streams that cannot be followed.
 */
export function rebuildPdf(source: mupdf.PDFDocument): mupdf.PDFDocument {
	refuseHiddenLayers(source);
	dropUndrawnAnnotations(source);
	source.bake(true, true);
	const copy = new mupdf.PDFDocument();
	const map = copy.newGraftMap();
	const pages = source.countPages();
	for (let page = 0; page < pages; page += 1) map.graftPage(-1, source, page);
	map.destroy();
	try {
		for (let page = 0; page < pages; page += 1) cleanPage(copy, copy.findPage(page));
		const seen = new Set<number>();
		for (let page = 0; page < pages; page += 1) cleanObject(copy.findPage(page), seen);
	} catch (error) {
		copy.destroy();
		if (error instanceof UnreadableContent || error instanceof UnreadableJpeg) {
			throw new Withheld('metadata', error.message);
		}
		throw error;
	}
	return copy;
}

/** What cannot be seen was not redacted, and without its layers a file would show it. */
function refuseHiddenLayers(source: mupdf.PDFDocument): void {
	for (let layer = 0; layer < source.countLayers(); layer += 1) {
		if (!source.isLayerVisible(layer)) throw new Withheld('metadata', 'a layer is hidden');
	}
}

/** Example: a membership dictionary whose policy is `AllOff`: shown where its layers are not (ISO 32000-1, 8.11.2.2). */
function refuseRuledLayer(layer: mupdf.PDFObject): void {
	if (!layer.isDictionary() || nameOf(layer.get('Type')) !== 'OCMD') return;
	const shownWhenOff = nameOf(layer.get('P')).endsWith('Off') || layer.get('VE').isArray();
	if (shownWhenOff) throw new Withheld('metadata', 'a layer is shown by a rule');
}

function dropUndrawnAnnotations(source: mupdf.PDFDocument): void {
	for (let number = 0; number < source.countPages(); number += 1) {
		const page = source.findPage(number);
		const kept = source.newArray();
		page.get('Annots').forEach((annotation) => {
			const flags = annotation.isDictionary() ? annotation.get('F').asNumber() : unseen;
			if (drawn.has(nameOf(annotation.get('Subtype'))) && (flags & unseen) === 0) kept.push(annotation);
		});
		page.put('Annots', kept);
	}
}

/** A page's content as one stream, cleaned: a word may begin in one of its streams and end in the next. */
function cleanPage(copy: mupdf.PDFDocument, page: mupdf.PDFObject): void {
	const contents = page.get('Contents');
	const parts: string[] = [];
	if (contents.isArray()) contents.forEach((stream) => void parts.push(textOf(stream)));
	else if (contents.isStream()) parts.push(textOf(contents));
	page.put('Contents', copy.addStream(Buffer.from(cleanContent(parts.join('\n')), 'latin1'), {}));
}

/** Cleans an object, and every object that it leads to. */
function cleanObject(object: mupdf.PDFObject, seen: Set<number>, depth = 0): void {
	if (object.isIndirect()) {
		if (seen.has(object.asIndirect())) return;
		seen.add(object.asIndirect());
	}
	if (depth > maxDepth) throw new UnreadableContent('nested too deep');
	if (object.isArray()) {
		object.forEach((value, at) => void object.put(at, withoutProfile(value)));
		object.forEach((value) => void cleanObject(value, seen, depth + 1));
	}
	if (!object.isDictionary()) return;
	refuseRuledLayer(object.get('OC'));
	object.get('Properties').forEach(refuseRuledLayer);
	for (const key of told) object.delete(key);
	object.forEach((value, key) => {
		const plain = withoutProfile(value);
		if (plain !== value) object.put(key, plain);
	});
	if (object.isStream()) cleanStream(object);
	const glyphs = nameOf(object.get('Subtype')) === 'Type3' ? object.get('CharProcs') : mupdf.PDFObject.Null;
	if (glyphs.isDictionary()) glyphs.forEach(cleanContentStream);
	object.forEach((value, key) => {
		if (key !== 'Parent') cleanObject(value, seen, depth + 1);
	});
}

/**
 * A colour space without its profile (ICC.1, 9.2: description, copyright and more are anybody's words): the device's own
 * space of as many inks.
 */
function withoutProfile(value: mupdf.PDFObject): mupdf.PDFObject {
	if (!value.isArray() || nameOf(value.get(0)) !== 'ICCBased') return value;
	const device = deviceSpaces.get(value.get(1).get('N').asNumber());
	if (!device) throw new Withheld('metadata', 'a colour profile of another kind');
	return value._doc.newName(device);
}

function cleanStream(stream: mupdf.PDFObject): void {
	// Data that are in another file.
	for (const key of ['F', 'FFilter', 'FDecodeParms']) stream.delete(key);
	const kind = nameOf(stream.get('Subtype'));
	if (kind === 'Image') cleanImage(stream);
	else if (kind === 'Form' || stream.get('PatternType').valueOf() === tiling) cleanContentStream(stream);
}

function cleanContentStream(stream: mupdf.PDFObject): void {
	if (stream.isStream()) stream.writeStream(Buffer.from(cleanContent(textOf(stream)), 'latin1'));
}

/** Takes the metadata out of a photograph; other filters keep nothing but pixels. */
function cleanImage(image: mupdf.PDFObject): void {
	const filters = namesOf(image.get('Filter'));
	const last = filters.at(-1);
	if (last !== 'DCTDecode' && last !== 'JPXDecode') return;
	const parameters = image.get('DecodeParms');
	const own = parameters.isArray() ? parameters.get(filters.length - 1) : parameters;
	const kept = own.isDictionary() ? own : null;
	let photograph: Uint8Array;
	if (filters.length === 1) {
		photograph = bytesOf(image.readRawStream());
	} else {
		// Read through the outer filters only.
		image.put('Filter', filters.slice(0, -1));
		image.delete('DecodeParms');
		photograph = bytesOf(image.readStream());
	}
	image.writeRawStream(last === 'DCTDecode' ? stripJpeg(photograph) : stripJpeg2000(photograph));
	image.put('Filter', image._doc.newName(last));
	image.delete('DecodeParms');
	if (kept) image.put('DecodeParms', kept);
}

function nameOf(object: mupdf.PDFObject): string {
	return object.isName() ? object.asName() : '';
}

function namesOf(object: mupdf.PDFObject): string[] {
	if (object.isName()) return [object.asName()];
	const names: string[] = [];
	if (object.isArray()) object.forEach((name) => void names.push(nameOf(name)));
	return names;
}

function textOf(stream: mupdf.PDFObject): string {
	return stream.isStream() ? Buffer.from(bytesOf(stream.readStream())).toString('latin1') : '';
}

function bytesOf(buffer: { asUint8Array(): Uint8Array; destroy(): void }): Uint8Array {
	const bytes = buffer.asUint8Array().slice();
	buffer.destroy();
	return bytes;
}
