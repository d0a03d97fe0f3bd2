import type { Format } from '../../contract/format.ts';

/** Web pages, saved from a site or written by an office program. */
export const html: Format = {
	name: 'html',
	extensions: ['.html', '.htm', '.xhtml'],
	mediaTypes: ['text/html', 'application/xhtml+xml'],
	reconstructible: true,
	recognises: (bytes) => opening.test(beginning(bytes)),
	read: async (bytes) => (await import('./read.ts')).readHtml(bytes),
};

// ﻿<!-- saved from url=… --><!DOCTYPE html>, <html lang="uk">, <?xml version="1.0"?><html
const opening = /^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta)[\s>]/iu;
const noise = /[\0\u00EF\u00BB\u00BF\u00FE\u00FF]/gu;

/** The first characters in any encoding that has ASCII, with or without UTF-16's zeros. */
function beginning(bytes: Uint8Array): string {
	return String.fromCharCode(...bytes.subarray(0, 1024)).replace(noise, '');
}
