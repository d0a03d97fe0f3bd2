import type { Look } from '../../../contract/reading.ts';
import type { mupdf } from '../../../shared/pdf/mupdf.ts';

// «TimesNewRomanPS-BoldMT», «Arial,Bold», «OpenSans-Semibold»
const boldName = /bold|black|heavy|demi/iu;
// «TimesNewRomanPS-ItalicMT», «Helvetica-Oblique»
const italicName = /ital|obliq/iu;

/** Tells about the fonts of one page how they set words off, by their names too: many fonts say it nowhere else. */
export class FontLooks {
	/** By the place of a font in the engine, which is its own as long as the page is read. */
	private readonly known = new Map<number, Look | null>();

	of(font: mupdf.Font): Look | null {
		const { pointer } = font;
		const known = this.known.get(pointer);
		if (known !== undefined) return known;
		const name = font.getName();
		const strong = font.isBold() || boldName.test(name);
		const em = font.isItalic() || italicName.test(name);
		const look = strong && em ? 'strong-em' : strong ? 'strong' : em ? 'em' : null;
		this.known.set(pointer, look);
		return look;
	}
}
