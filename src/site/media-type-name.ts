const names: Readonly<Record<string, string>> = {
	'application/pdf': 'PDF',
	'application/msword': 'DOC',
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
	'application/vnd.oasis.opendocument.text': 'ODT',
	'application/rtf': 'RTF',
	'text/rtf': 'RTF',
	'application/vnd.ms-excel': 'XLS',
	'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
	'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
	'application/zip': 'ZIP',
	'application/pkcs7-signature': 'P7S',
	'application/pkcs7-mime': 'P7M',
	'application/vnd.etsi.asic-e+zip': 'ASiC-E',
	'message/rfc822': 'EML',
	'text/plain': 'TXT',
	'text/html': 'HTML',
	'text/csv': 'CSV',
	'image/jpeg': 'JPEG',
	'image/png': 'PNG',
	'image/tiff': 'TIFF',
	'image/gif': 'GIF',
	'image/webp': 'WebP',
};

/**
 * The common name of a kind of file, or null if it has none.
 *
 * @example
 * mediaTypeName('application/pdf') // 'PDF'
 */
export function mediaTypeName(mediaType: string): string | null {
	return names[mediaType] ?? null;
}
