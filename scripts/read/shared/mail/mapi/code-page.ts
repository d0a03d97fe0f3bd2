const names: ReadonlyMap<number, string> = new Map([
	[866, 'ibm866'],
	[1200, 'utf-16le'],
	[10007, 'x-mac-cyrillic'],
	[10017, 'x-mac-ukrainian'],
	[20866, 'koi8-r'],
	[21866, 'koi8-u'],
	[28595, 'iso-8859-5'],
	[65001, 'utf-8'],
]);

/**
 * The charset of a Windows code page, or null if it is not a code page of text.
 *
 * @example
 * charsetOfCodePage(1251) // 'windows-1251'
 */
export function charsetOfCodePage(codePage: number): string | null {
	const named = names.get(codePage);
	if (named !== undefined) return named;
	return codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : null;
}
