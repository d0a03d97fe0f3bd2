/** Example: the end of `pagefind/index/uk_1a2b3c4.pf_index.js`. */
const wordIndex = /\.pf_(?:index|meta|edits)(?:\.js)?$/;

/** Whether a file holds words as Pagefind writes them: its indexes, the list that names their first and last words, edits of these. */
export function isWordIndex(file: string): boolean {
	return wordIndex.test(file);
}
