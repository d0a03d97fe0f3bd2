/** Media types of the files that an archive publishes, by ending. */
const types: ReadonlyMap<string, string> = new Map(
	Object.entries({
		'.bib': 'application/x-bibtex',
		'.css': 'text/css',
		'.csv': 'text/csv',
		'.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		'.epub': 'application/epub+zip',
		'.html': 'text/html',
		'.ico': 'image/x-icon',
		'.jpg': 'image/jpeg',
		'.js': 'text/javascript',
		'.json': 'application/json',
		'.jsonl': 'application/jsonl',
		'.md': 'text/markdown',
		'.odt': 'application/vnd.oasis.opendocument.text',
		'.parquet': 'application/vnd.apache.parquet',
		'.pdf': 'application/pdf',
		'.png': 'image/png',
		'.ris': 'application/x-research-info-systems',
		'.rtf': 'application/rtf',
		'.sqlite': 'application/vnd.sqlite3',
		'.svg': 'image/svg+xml',
		'.txt': 'text/plain',
		'.wasm': 'application/wasm',
		'.webmanifest': 'application/manifest+json',
		'.webp': 'image/webp',
		'.woff2': 'font/woff2',
		'.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		'.xml': 'application/xml',
		'.zip': 'application/zip',
	}),
);

/**
 * Media type by a name’s ending, with its dot; that of plain bytes where it is not known.
 *
 * @example
 * mediaTypeOf('.md') // 'text/markdown'
 */
export function mediaTypeOf(extension: string): string {
	return types.get(extension.toLowerCase()) ?? 'application/octet-stream';
}
