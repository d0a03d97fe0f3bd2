/** Marks, while a document is read, the place of a picture that may contain words; it never remains in a text. */
export const pictureSign = '\uFDD0';
