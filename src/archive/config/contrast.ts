/** Example: `#1b4b8f` */
const channels = /[0-9a-f]{2}/giu;

/**
 * Contrast of two colours, from 1 to 21 (WCAG 2.2, “contrast ratio” and “relative luminance”).
 *
 * @param one as `#rrggbb`
 * @example
 * contrast('#ffffff', '#000000') // 21
 */
export function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = (colour.match(channels) ?? []).map((hex) => {
		const share = Number.parseInt(hex, 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
