// «відповідь.pdf», «Лист.DOCX», «лист.pdf.p7s»; not «image001.png», which is a mail's logo as often as a scan
const letterFile = /\.(?:pdf|docx?|odt|rtf|xlsx?|zip|rar|7z|p7[sm]|asice|asics|sce|tiff?|eml|msg)$/iu;

/** Whether a file's ending is one of those that letters come in, so that what the mail itself says is only its cover. */
export function isLetterFile(name: string): boolean {
	return letterFile.test(name);
}
