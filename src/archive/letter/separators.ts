/** Parts the cells of a table's row in a letter's text (ASCII unit separator). */
export const cellSeparator = '\u001F';

/** Alone on a line, says that what follows is mail that the letter quotes (ASCII file separator). */
export const quoteSeparator = '\u001C';
