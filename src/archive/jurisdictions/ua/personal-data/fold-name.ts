/** A name's letters with one kind of apostrophe and of blank, length unchanged. */
export function foldName(text: string): string {
	return text.replace(/['ʼ‘′`]/gu, '’').replace(/\u00a0/gu, ' ');
}
