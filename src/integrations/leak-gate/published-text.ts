import { extname } from 'node:path';
import { editedIndex } from './edited-index.ts';
import { type FileText, fileText, skippedTypes } from './file-text.ts';
import { isCheckedCopy } from './is-checked-copy.ts';
import { isMadeOfFiles } from './is-made-of-files.ts';
import { isMadeOfLines } from './is-made-of-lines.ts';

/** Example: `letters/12345678/2018/25-k.txt`. */
const source = /^letters\/.+\.txt$/;

/** The text of a published file, or why there is none to look at. Copies and images pass by the checksum in their letter's front matter, tables by the lines that they are made of, a ZIP by its files. */
export function publishedText(dir: string, file: string, bytes: Uint8Array): FileText {
	const content = editedIndex(dir, file, bytes) ?? fileText(file, bytes);
	const isPicture = content === 'skipped' && file.startsWith('letters/') && skippedTypes.has(extname(file));
	if (content !== 'unreadable' && !isPicture && !isPlainSource(file)) return content;
	const isMade = isMadeOfLines(dir, file, bytes) || isMadeOfFiles(dir, file, bytes);
	const isChecked = isMade || isCheckedCopy(dir, file, bytes);
	if (isPlainSource(file)) return isChecked ? content : 'unreadable';
	return isChecked ? 'skipped' : 'unreadable';
}

/** Whether a file is the copy of a letter’s source in plain text. */
export function isPlainSource(file: string): boolean {
	return source.test(file);
}
