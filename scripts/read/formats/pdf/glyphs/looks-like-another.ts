import { mupdf } from '../../../shared/pdf/mupdf.ts';
import { readingRules } from '../../../shared/reading-rules.ts';
import { type GlyphPicture, glyphPicture, likenessOf } from './glyph-picture.ts';

/** Typefaces that come with the engine: all of them have every character. */
const faces = [
	'Helvetica',
	'Helvetica-Bold',
	'Helvetica-Oblique',
	'Helvetica-BoldOblique',
	'Courier',
	'Times-Roman',
	'Times-Bold',
	'Times-Italic',
	'Times-BoldItalic',
];
/** By how much a glyph is more like another sign before that is told: slanted figures differ from upright ones by less. */
const plainly = 0.1;
/** Likeness of two signs in one face from which on a face may draw them alike: «П» and «Н». */
const muchAlike = 0.9;

interface KnownSign {
	readonly sign: string;
	/** In each face that has it. */
	readonly pictures: readonly GlyphPicture[];
	/** Whether the engine drew it in all of them. */
	readonly isWhole: boolean;
}

/** Pictures of the characters of an alphabet, drawn once per process, and again if the engine could not draw all of them. */
const drawn = new Map<string, readonly KnownSign[]>();

/**
 * Whether a glyph is plainly not the character that its file says it is, but another digit or capital of the country’s
 * indexes: «4» drawn where the text layer says «3».
 *
 * @returns false if the sign is none of these, or looks like itself, or could not be drawn in every face to be compared
 */
export function looksLikeAnother(font: mupdf.Font, glyph: number, said: string): boolean {
	const signs = knownSigns(readingRules().recognition.signsOfIndexes);
	const itself = signs.find(({ sign }) => sign === said);
	if (!itself?.isWhole) return false;
	const picture = glyphPicture(font, glyph);
	if (picture === null || picture === 'not drawn') return false;
	const own = likeness(picture, itself);
	if (own > muchAlike) return false;
	const other = signs.find((one) => likeness(picture, one) > own + plainly && !areAlike(itself, one));
	return other !== undefined && isConfirmed(font, glyph, itself, other);
}

/**
 * Whether everything compared gives the same result when drawn again: a number is not taken from a picture because of one
 * drawing. If not, earlier drawings are no longer trusted.
 */
function isConfirmed(font: mupdf.Font, glyph: number, itself: KnownSign, other: KnownSign): boolean {
	const picture = glyphPicture(font, glyph);
	const [said, shown] = drawSigns(itself.sign + other.sign);
	if (picture === null || picture === 'not drawn' || !said?.isWhole || !shown) return false;
	if (likeness(picture, shown) > likeness(picture, said) + plainly) return true;
	drawn.clear();
	return false;
}

function knownSigns(alphabet: string): readonly KnownSign[] {
	const before = drawn.get(alphabet);
	if (before) return before;
	const signs = drawSigns(alphabet);
	if (signs.every(({ isWhole }) => isWhole)) drawn.set(alphabet, signs);
	return signs;
}

function drawSigns(signs: string): KnownSign[] {
	const fonts = faces.map((face) => new mupdf.Font(face));
	const known = [...signs].map((sign) => {
		const all = fonts.map((font) => {
			const glyph = font.encodeCharacter(sign);
			return glyph > 0 ? glyphPicture(font, glyph) : null;
		});
		const pictures = all.filter((one) => one !== null && one !== 'not drawn');
		return { sign, pictures, isWhole: !all.includes('not drawn') };
	});
	for (const font of fonts) font.destroy();
	return known;
}

function likeness(picture: GlyphPicture, { pictures }: KnownSign): number {
	return pictures.reduce((best, one) => Math.max(best, likenessOf(picture, one)), -1);
}

function areAlike(a: KnownSign, b: KnownSign): boolean {
	return a.sign !== b.sign && a.pictures.some((picture) => likeness(picture, b) > muchAlike);
}
