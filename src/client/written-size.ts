const megabyte = 1_000_000;
const gigabyte = 1_000_000_000;

/**
 * A size as people write it (a kilobyte is 1000 bytes).
 *
 * @example
 * writtenSize(12_345_678, 'uk') // '12,3 МБ'
 */
export function writtenSize(bytes: number, language: string): string {
	const isSmall = bytes < megabyte;
	const isLarge = bytes >= gigabyte;
	const format = new Intl.NumberFormat(language, {
		style: 'unit',
		unit: isSmall ? 'kilobyte' : isLarge ? 'gigabyte' : 'megabyte',
		maximumFractionDigits: isSmall ? 0 : 1,
	});
	return format.format(isSmall ? Math.max(1, bytes / 1000) : bytes / (isLarge ? gigabyte : megabyte));
}
