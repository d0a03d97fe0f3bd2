/** Red, green and blue, 0–255. */
export type Colour = readonly [red: number, green: number, blue: number];

export const white: Colour = [255, 255, 255];
export const black: Colour = [0, 0, 0];

/** Contrast: black on navy, at 1.31, cannot be read; #DCDCDC and darker grey on white can. */
const leastContrast = 1.35;
const leastAlpha = 0.1;

// «#ffffff», «FFFFFF», «#ffffff80»
const hexadecimal = /^#?([0-9a-f]{6})([0-9a-f]{2})?$/u;
// «#fff», «#fff8»
const shortHexadecimal = /^#([0-9a-f]{3})([0-9a-f])?$/u;
// «rgb(255, 255, 255)», «rgba(0 0 0 / 0.5)»
const functional = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*(?:[,/]\s*([\d.]+)\s*)?\)$/u;
// «hsl(0, 0%, 100%)», «hsla(0deg 0% 100% / 0.5)»
const byHue = /^hsla?\(\s*(-?[\d.]+)(?:deg)?[\s,]+([\d.]+)%[\s,]+([\d.]+)%\s*(?:[,/]\s*([\d.]+)\s*)?\)$/u;

/** Names of style sheets, and of Word's markers. */
const names: ReadonlyMap<string, Colour> = new Map<string, Colour>([
	['white', white],
	['black', black],
	['snow', [255, 250, 250]],
	['ivory', [255, 255, 240]],
	['whitesmoke', [245, 245, 245]],
	['ghostwhite', [248, 248, 255]],
	['red', [255, 0, 0]],
	['green', [0, 128, 0]],
	['blue', [0, 0, 255]],
	['yellow', [255, 255, 0]],
	['cyan', [0, 255, 255]],
	['magenta', [255, 0, 255]],
	['navy', [0, 0, 128]],
	['gray', [128, 128, 128]],
	['grey', [128, 128, 128]],
	['silver', [192, 192, 192]],
	['lightgray', [192, 192, 192]],
	['darkgray', [128, 128, 128]],
	['darkblue', [0, 0, 128]],
	['darkred', [128, 0, 0]],
	['darkgreen', [0, 100, 0]],
	['darkcyan', [0, 128, 128]],
	['darkmagenta', [128, 0, 128]],
	['darkyellow', [128, 128, 0]],
]);

/**
 * A colour as office documents and style sheets write it; null if it is not a colour, or one that shows what is under it.
 *
 * @example
 * colourOf('#FFF') // [255, 255, 255]
 * colourOf('hsl(0, 0%, 100%)') // [255, 255, 255]
 * colourOf('rgba(0, 0, 0, 0)') // null
 */
export function colourOf(written: string): Colour | null {
	const text = written.trim().toLowerCase();
	const named = names.get(text);
	if (named) return named;
	const parts = partsOf(text);
	return parts === null || parts.alpha < leastAlpha ? null : parts.colour;
}

/**
 * Whether text in this colour is invisible.
 *
 * @example
 * isClear('rgba(0, 0, 0, 0)') // true
 */
export function isClear(written: string): boolean {
	const text = written.trim().toLowerCase();
	return text === 'transparent' || (partsOf(text)?.alpha ?? 1) < leastAlpha;
}

/** A colour written in numbers, and how much it covers, 0–1. */
function partsOf(text: string): { colour: Colour; alpha: number } | null {
	const [, long, cover] = hexadecimal.exec(text) ?? [];
	const byte = (digits: string) => Number.parseInt(digits, 16);
	if (long) {
		const [red, green, blue] = [0, 2, 4].map((at) => byte(long.slice(at, at + 2)));
		return { colour: [red ?? 0, green ?? 0, blue ?? 0], alpha: cover ? byte(cover) / 255 : 1 };
	}
	const [, short, shortCover] = shortHexadecimal.exec(text) ?? [];
	if (short) {
		const [red, green, blue] = [...short].map((digit) => byte(digit + digit));
		return { colour: [red ?? 0, green ?? 0, blue ?? 0], alpha: shortCover ? byte(shortCover) / 15 : 1 };
	}
	const [, hue, saturation, lightness, hueAlpha] = byHue.exec(text) ?? [];
	if (hue !== undefined) {
		const colour = ofHue(Number(hue), Number(saturation) / 100, Number(lightness) / 100);
		return { colour, alpha: Number(hueAlpha ?? 1) };
	}
	const [, red, green, blue, alpha] = functional.exec(text) ?? [];
	if (red === undefined) return null;
	return { colour: [Number(red), Number(green), Number(blue)], alpha: Number(alpha ?? 1) };
}

/** CSS Color 4, 7.1. */
function ofHue(hue: number, saturation: number, lightness: number): Colour {
	const part = (offset: number) => {
		const turn = (((offset + hue / 30) % 12) + 12) % 12;
		const reach = saturation * Math.min(lightness, 1 - lightness);
		return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1))));
	};
	return [part(0), part(8), part(4)];
}

/**
 * Whether letters of one colour on another cannot be read: the contrast (WCAG 2.2) is too low for the eye.
 *
 * @example
 * drowns([255, 255, 255], [254, 254, 254]) // true
 */
export function drowns(letters: Colour, ground: Colour): boolean {
	const [lighter = 0, darker = 0] = [lightOf(letters), lightOf(ground)].sort((a, b) => b - a);
	return (lighter + 0.05) / (darker + 0.05) < leastContrast;
}

/** Relative luminance (WCAG 2.2), 0–1. */
function lightOf(colour: Colour): number {
	const [red, green, blue] = colour.map((part) => {
		const share = part / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
