/**
 * Alone on a line of a body's text, says that the mail program marked what follows as quoted mail. A noncharacter, which
 * no text holds; not in any output.
 */
export const quotedFromHere = '\uFDDC';
