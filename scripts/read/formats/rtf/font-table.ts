import { type RtfFont, textInFont, unicodeInFont } from './fonts.ts';
import type { RtfGroup } from './group.ts';

const macRoman = 10000;
const dosLatin = 437;
const mostSkipped = 100;

/** The fonts and the code page of a file, as its words give them: what its bytes mean. */
export class FontTable {
	readonly #fonts = new Map<number, RtfFont>();
	#codePage: number | null = null;
	#default: number | null = null;

	/** Takes a word that tells of fonts or encodings; false where it is none. */
	take(group: RtfGroup, name: string, value: number | null): boolean {
		if (name === 'ansicpg') this.#codePage = value;
		else if (name === 'mac') this.#codePage = macRoman;
		else if (name === 'pc') this.#codePage = dosLatin;
		else if (name === 'deff') this.#default = value;
		else if (name === 'uc') group.skip = Math.min(Math.max(0, value ?? 1), mostSkipped);
		else if (name === 'f') {
			group.font = value ?? 0;
			if (group.sink === 'fonts') this.#fonts.set(group.font, { name: '', charset: null, codePage: null });
		} else if (group.sink === 'fonts') {
			const font = this.#fonts.get(group.font ?? -1);
			if (font && name === 'fcharset') font.charset = value;
			else if (font && name === 'cpg') font.codePage = value;
		} else return false;
		return true;
	}

	/** Takes a piece of the name of the font that the table is at. */
	nameFont(group: RtfGroup, text: string): void {
		const font = this.#fonts.get(group.font ?? -1);
		if (font) font.name += text.replace(';', '');
	}

	/** What bytes mean in a group. */
	text(group: RtfGroup, bytes: Uint8Array): string {
		return textInFont(bytes, group.sink === 'fonts' ? null : this.#of(group), this.#codePage);
	}

	/** The character of `\u` in a group. */
	unicode(group: RtfGroup, value: number): string {
		return unicodeInFont(value, this.#of(group));
	}

	#of({ font }: RtfGroup): RtfFont | null {
		return this.#fonts.get(font ?? this.#default ?? -1) ?? null;
	}
}
