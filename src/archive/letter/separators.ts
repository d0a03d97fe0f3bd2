/** Parts the cells of a table's row in a letter's text (ASCII unit separator). */
export const cellSeparator = '\u001F';

/** Alone on a line, says that what follows is mail that the letter quotes (ASCII file separator). */
export const quoteSeparator = '\u001C';

/**
 * Stands in a letter's text for words that its body hid from whoever reads the page: under a black box, in the paper's
 * colour, outside the sheet (ASCII group separator). The words themselves are never in the text.
 */
export const hiddenWords = '\u001D';
