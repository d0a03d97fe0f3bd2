import { mupdf } from '../../../shared/pdf/mupdf.ts';
import { readingRules } from '../../../shared/reading-rules.ts';
import { looksLikeAnother } from './looks-like-another.ts';

/** A digit or a capital according to the font. */
export interface SignOfFont {
	readonly sign: string;
	readonly font: KnownFont;
}

/** A font of the document, with the glyphs that it draws for figures and capitals. */
interface KnownFont {
	readonly font: mupdf.Font;
	/** By what the text layer says about them. */
	readonly glyphs: Map<string, Map<number, 'unseen' | 'itself' | 'another'>>;
}

/**
 * Tells about a document’s fonts whether they draw the figures and capitals that the text layer says: a table of characters
 * (ToUnicode) may lie and mislead whoever searches, reads aloud or makes an address from it. Each glyph is checked once,
 * and only on request.
 */
export class GlyphsSaid {
	/**
	 * By their place in the engine. Each is held until `release`: the engine gives the place of a font that it has let go to
	 * another, be it of the same name, which would be judged by what the first one drew.
	 */
	private readonly fonts = new Map<number, KnownFont>();
	private readonly signs = new Map(
		[...readingRules().recognition.signsOfIndexes].map((sign) => [sign.codePointAt(0), sign]),
	);

	/** Records which glyphs words are drawn with. Called for all words of a page before any is checked. */
	note(text: mupdf.Text): void {
		text.walk({
			showGlyph: (font, _matrix, glyph, code) => {
				const sign = this.signs.get(code);
				if (sign === undefined) return;
				const { glyphs } = this.knownOf(font);
				const drawn = glyphs.get(sign);
				if (!drawn) glyphs.set(sign, new Map([[glyph, 'unseen']]));
				else if (!drawn.has(glyph)) drawn.set(glyph, 'unseen');
			},
		});
	}

	/** What stands for a sign of a font in `isAnother`; null for signs that are not looked at. */
	signOf(font: mupdf.Font, sign: string): SignOfFont | null {
		return this.signs.has(sign.codePointAt(0)) ? { sign, font: this.knownOf(font) } : null;
	}

	/** Whether a character is drawn as another one. */
	isAnother({ sign, font: { font, glyphs } }: SignOfFont): boolean {
		const drawn = glyphs.get(sign);
		for (const [glyph, seen] of drawn ?? []) {
			if (seen === 'unseen') drawn?.set(glyph, looksLikeAnother(font, glyph, sign) ? 'another' : 'itself');
			if (drawn?.get(glyph) === 'another') return true;
		}
		return false;
	}

	/** Releases the document’s fonts. */
	release(): void {
		for (const { font } of this.fonts.values()) font.destroy();
		this.fonts.clear();
	}

	private knownOf(font: mupdf.Font): KnownFont {
		const { pointer } = font;
		const before = this.fonts.get(pointer);
		if (before) return before;
		const known: KnownFont = { font: new mupdf.Font(pointer), glyphs: new Map() };
		this.fonts.set(pointer, known);
		return known;
	}
}
