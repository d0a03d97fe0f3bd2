import { inLanguage } from '#archive/config/in-language.ts';
import { xmlDocument } from '#archive/text/xml-document.ts';
import { type Child, element, onLines } from '#archive/text/xml-element.ts';
import type { MirroredLetter } from '../data/mirrored-letter.ts';
import type { Mirror } from '../mirror.ts';
import { instant } from '../site/resource-lists.ts';
import { openZipWriter } from '../zip/zip-writer.ts';
import { chapter, page } from './chapter.ts';
import { bookWords } from './words.ts';

/** Letters of one body in one year. */
export interface BookLetters {
	readonly authority: string;
	/** Null for those that have no date. */
	readonly year: string | null;
	readonly letters: readonly MirroredLetter[];
}

const container = xmlDocument(
	element(
		'container',
		{ version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
		onLines([
			element('rootfiles', {}, [
				element('rootfile', { 'full-path': 'EPUB/book.opf', 'media-type': 'application/oebps-package+xml' }),
			]),
		]),
	),
);

const style = `body { line-height: 1.45; }
h1 { font-size: 1.3em; line-height: 1.25; }
.letterhead { text-align: center; font-size: .9em; }
.addressee { margin-left: 45%; }
.letterhead p, .registration p, .addressee p, .signatory p, .executor p, .attachments p { margin: .15em 0; }
.letterhead, .registration, .addressee, .signatory, .executor, .attachments { margin: 1em 0; }
.signatory { font-weight: bold; }
.executor, .address { font-size: .85em; }
.address { border-top: 1px solid; padding-top: .5em; overflow-wrap: break-word; }
table { border-collapse: collapse; }
td, th { border: 1px solid; padding: .2em .4em; vertical-align: top; }
`;

const xhtml = 'application/xhtml+xml';

/** Writes a book: an EPUB 3 file with one chapter per letter, the oldest first. */
export function writeBook(mirror: Mirror, book: BookLetters, target: string): void {
	const letters = book.letters.toSorted(
		(a, b) =>
			(a.letter.date ?? '').localeCompare(b.letter.date ?? '') || (a.letter.id < b.letter.id ? -1 : 1),
	);
	const chapters = letters.map((source, at) => ({ file: `letters/${at + 1}.xhtml`, source }));
	const words = bookWords(mirror.config);
	const title = words.bookTitle(letters[0]?.authority?.name ?? book.authority, book.year);
	const zip = openZipWriter(target, mirror.edition.date);
	try {
		// First, and stored: a reader knows an EPUB by its bytes (OCF 3.2, 4.3).
		zip.addBytes('mimetype', 'application/epub+zip', true);
		zip.addBytes('META-INF/container.xml', container);
		zip.addBytes('EPUB/book.opf', packageOf(mirror, book, title, chapters));
		zip.addBytes('EPUB/contents.xhtml', contents(mirror, title, chapters));
		zip.addBytes('EPUB/book.css', style);
		for (const { file, source } of chapters) zip.addBytes(`EPUB/${file}`, chapter(source, words));
		zip.close();
	} catch (error) {
		zip.abandon();
		throw error;
	}
}

interface Chapter {
	readonly file: string;
	readonly source: MirroredLetter;
}

function packageOf(
	mirror: Mirror,
	{ authority, year, letters }: BookLetters,
	title: string,
	chapters: readonly Chapter[],
): string {
	const { config, edition, name } = mirror;
	const { language } = bookWords(config);
	const metadata = [
		element('dc:identifier', { id: 'id' }, [`${config.url}#${name}-${authority}-${year ?? 'undated'}`]),
		element('dc:title', {}, [title]),
		element('dc:language', {}, [language]),
		element('dc:creator', {}, [letters[0]?.authority?.name ?? authority]),
		element('dc:publisher', {}, [inLanguage(config.publisher.name, language)]),
		element('dc:source', {}, [config.url]),
		element('meta', { property: 'dcterms:modified' }, [instant(edition.date ?? '1970-01-01')]),
	];
	const items = [
		item('contents', 'contents.xhtml', xhtml, 'nav'),
		item('style', 'book.css', 'text/css'),
		...chapters.map(({ file }, at) => item(`c${at + 1}`, file, xhtml)),
	];
	const order = ['contents', ...chapters.map((_, at) => `c${at + 1}`)];
	return xmlDocument(
		element(
			'package',
			{
				xmlns: 'http://www.idpf.org/2007/opf',
				version: '3.0',
				'unique-identifier': 'id',
				'xml:lang': language,
			},
			onLines([
				element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, onLines(metadata)),
				element('manifest', {}, onLines(items)),
				element('spine', {}, onLines(order.map((idref) => element('itemref', { idref })))),
			]),
		),
	);
}

function item(id: string, href: string, mediaType: string, properties?: string): Child {
	return element('item', { id, href, 'media-type': mediaType, properties });
}

function contents({ config }: Mirror, title: string, chapters: readonly Chapter[]): string {
	const words = bookWords(config);
	const items = chapters.map(({ file, source: { letter } }) => {
		const label = `${words.numbered(letter.registrationIndex, letter.date)}. ${letter.title}`;
		return element('li', {}, [element('a', { href: file }, [label])]);
	});
	const archive = words.fromArchive(inLanguage(config.title, words.language));
	const body = [
		element('h1', {}, [title]),
		element('p', {}, [archive, ': ', element('a', { href: config.url }, [config.url])]),
		element('nav', { 'epub:type': 'toc' }, [
			element('h2', {}, [words.contents]),
			'\n',
			element('ol', {}, onLines(items)),
		]),
	];
	return page(title, words.language, body, '');
}
