/** Stands, while a document is read, where a picture stands that may hold words; no text keeps it. */
export const pictureSign = '\uFDD0';
