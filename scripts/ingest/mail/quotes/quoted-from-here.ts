/** Alone on a line of a body's text, says that the mail program marked what follows as quoted mail. Not in any output. */
export const quotedFromHere = '\u001E';
