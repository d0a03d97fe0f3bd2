import { mupdf } from '../../../shared/pdf/mupdf.ts';
import { readingRules } from '../../../shared/reading-rules.ts';
import { release } from '../hidden/release.ts';
import { looksLikeAnother } from './looks-like-another.ts';

/**
 * Tells of a document’s fonts whether they draw the figures and capitals that the text layer says: a table of characters
 * (ToUnicode) may lie, and who searches, reads aloud or makes an address by it is led astray. Each glyph is looked at once.
 */
export class GlyphsSaid {
	private readonly judged = new Map<string, boolean>();
	private readonly asked = new Set<string>();

	/** What stands for a sign of a font in `isAnother`; null for signs that are not looked at. */
	keyOf(font: mupdf.Font, sign: string): string | null {
		return readingRules().recognition.signsOfIndexes.includes(sign) ? keyOf(font, sign) : null;
	}

	/** Asks for signs of the page that is being read. */
	ask(keys: readonly string[]): void {
		for (const key of keys) if (!this.judged.has(key)) this.asked.add(key);
	}

	/** Looks at what was asked for, and is on the page. */
	look(page: mupdf.Page): void {
		if (this.asked.size === 0) return;
		const device = new mupdf.Device({
			fillText: (text: mupdf.Text, _ctm: mupdf.Matrix, space: mupdf.ColorSpace) => {
				this.judge(text);
				release(text, space);
			},
		});
		page.run(device, mupdf.Matrix.identity);
		device.close();
		device.destroy();
		for (const key of this.asked) if (!this.judged.has(key)) this.judged.set(key, false);
		this.asked.clear();
	}

	/** Whether a sign is drawn as another one. */
	isAnother(key: string): boolean {
		return this.judged.get(key) ?? false;
	}

	private judge(text: mupdf.Text): void {
		const seen = new Set<string>();
		text.walk({
			showGlyph: (font, _matrix, glyph, code) => {
				const sign = code > 0 ? String.fromCodePoint(code) : '';
				const key = keyOf(font, sign);
				const ofGlyph = `${key} ${glyph}`;
				if (this.asked.has(key) && !seen.has(ofGlyph) && !this.isAnother(key)) {
					seen.add(ofGlyph);
					if (!this.judged.has(ofGlyph)) this.judged.set(ofGlyph, looksLikeAnother(font, glyph, sign));
					this.judged.set(key, this.judged.get(ofGlyph) ?? false);
				}
				font.destroy();
			},
		});
	}
}

/** With the font's name, for the engine may give the place of one that it has let go to another. */
function keyOf(font: mupdf.Font, sign: string): string {
	return `${font.pointer} ${font.getName()} ${sign}`;
}
