import type { RootContent } from 'hast';
import { letterPath } from '#archive/address/page-path.ts';
import { xmlDocument } from '#archive/text/xml-document.ts';
import { type Child, element, fragment, onLines } from '#archive/text/xml-element.ts';
import { readNumberedText } from '#store/document/numbered-text.ts';
import type { MirroredLetter } from '../data/mirrored-letter.ts';
import { fileUrl } from '../site/mirror-list.ts';
import type { BookWords } from './words.ts';
import { toXhtml } from './xhtml.ts';

/** A letter as a chapter of a book: a whole XHTML file. Its paragraphs have the ids that they have on its page. */
export function chapter({ letter, body, url }: MirroredLetter, words: BookWords): string {
	const address = fileUrl(url, letterPath(letter.id));
	const { inReplyTo, signatory, executor } = letter;
	const parts = [
		element('h1', {}, [letter.title]),
		block('letterhead', [...letter.letterhead, ...letter.contactLines]),
		block('registration', [
			words.numbered(letter.registrationIndex, letter.date),
			inReplyTo && words.inReplyTo(inReplyTo.registrationIndex, inReplyTo.date),
		]),
		block('addressee', [letter.addressee, ...letter.addresseeDetails]),
		textOf(body.trim(), letter.paragraphs),
		letter.attachments.length > 0 && block('attachments', [words.attachments, ...letter.attachments]),
		block('signatory', [signatory?.post ?? null, signatory?.name ?? null]),
		block('executor', [executor?.name ?? null, executor?.phone ?? null, ...letter.marks]),
		element('p', { class: 'address' }, [words.original, ': ', element('a', { href: address }, [address])]),
	];
	return page(letter.title, letter.language, parts);
}

/** A whole XHTML file of a book: what its body holds, a line each. */
export function page(title: string, language: string, body: readonly Child[], folder = '../'): string {
	const style = { rel: 'stylesheet', type: 'text/css', href: `${folder}book.css` };
	const html = {
		xmlns: 'http://www.w3.org/1999/xhtml',
		'xmlns:epub': 'http://www.idpf.org/2007/ops',
		lang: language,
		'xml:lang': language,
	};
	const parts = [
		element('head', {}, [element('title', {}, [title]), element('link', style)]),
		element('body', {}, onLines(body)),
	];
	return xmlDocument(element('html', html, onLines(parts)), { doctype: 'html' });
}

function block(name: string, lines: readonly (string | null)[]): Child {
	const told = lines.filter((line) => line !== null && line !== '');
	if (told.length === 0) return null;
	return element(
		'div',
		{ class: name },
		told.map((line) => element('p', {}, [line])),
	);
}

function textOf(markdown: string, paragraphs: readonly string[]): Child {
	const { root, ids } = readNumberedText(markdown, paragraphs);
	for (const [unit, id] of ids) unit.properties['id'] = id;
	const isBlank = (node: RootContent) => node.type === 'text' && node.value.trim() === '';
	const [first, last] = [
		root.children.findIndex((node) => !isBlank(node)),
		root.children.findLastIndex((node) => !isBlank(node)),
	];
	return first === -1 ? null : fragment(root.children.slice(first, last + 1).map(toXhtml));
}
