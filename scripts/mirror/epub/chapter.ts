import { letterPath } from '#archive/address/page-path.ts';
import { readNumberedText } from '#store/document/numbered-text.ts';
import type { MirroredLetter } from '../data/mirrored-letter.ts';
import { fileUrl } from '../site/mirror-list.ts';
import type { BookWords } from './words.ts';
import { escapeXml, toXhtml } from './xhtml.ts';

/** A letter as a chapter of a book: a whole XHTML file. Its paragraphs bear the ids that they have on its page. */
export function chapter({ letter, body, url }: MirroredLetter, words: BookWords): string {
	const address = fileUrl(url, letterPath(letter.id));
	const { inReplyTo, signatory, executor } = letter;
	const parts = [
		`<h1>${escapeXml(letter.title)}</h1>`,
		block('letterhead', [...letter.letterhead, ...letter.contactLines]),
		block('registration', [
			words.numbered(letter.registrationIndex, letter.date),
			inReplyTo && words.inReplyTo(inReplyTo.registrationIndex, inReplyTo.date),
		]),
		block('addressee', [letter.addressee, ...letter.addresseeDetails]),
		textOf(body.trim(), letter.paragraphs),
		letter.attachments.length > 0 ? block('attachments', [words.attachments, ...letter.attachments]) : '',
		block('signatory', [signatory?.post ?? null, signatory?.name ?? null]),
		block('executor', [executor?.name ?? null, executor?.phone ?? null, ...letter.marks]),
		`<p class="address">${words.original}: <a href="${escapeXml(address)}">${escapeXml(address)}</a></p>`,
	];
	return page(letter.title, letter.language, parts.filter((part) => part !== '').join('\n'));
}

/** A whole XHTML file of a book. */
export function page(title: string, language: string, body: string, folder = '../'): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="${folder}book.css"/></head>
<body>
${body}
</body>
</html>
`;
}

function block(name: string, lines: readonly (string | null)[]): string {
	const told = lines.filter((line) => line !== null && line !== '');
	if (told.length === 0) return '';
	return `<div class="${name}">${told.map((line) => `<p>${escapeXml(line ?? '')}</p>`).join('')}</div>`;
}

function textOf(markdown: string, paragraphs: readonly string[]): string {
	const { root, ids } = readNumberedText(markdown, paragraphs);
	for (const [unit, id] of ids) unit.properties['id'] = id;
	return toXhtml(root).trim();
}
