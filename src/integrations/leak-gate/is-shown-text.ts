/** Whether a file contains what search results show of a letter. Its name is a digest, which tells a person nothing. */
export function isShownText(file: string): boolean {
	return /\.pf_fragment(?:\.js)?$/.test(file);
}
