import { inLanguage } from '#archive/config/in-language.ts';
import type { MirroredLetter } from '../data/mirrored-letter.ts';
import type { Mirror } from '../mirror.ts';
import { instant } from '../site/resource-lists.ts';
import { openZip } from '../zip/zip-writer.ts';
import { chapter, page } from './chapter.ts';
import { bookWords } from './words.ts';
import { escapeXml } from './xhtml.ts';

/** Letters of one body in one year. */
export interface BookLetters {
	readonly authority: string;
	/** Null for those that bear no date. */
	readonly year: string | null;
	readonly letters: readonly MirroredLetter[];
}

/** Writes a book: an EPUB 3 file with a letter a chapter, the oldest first. */
export function writeBook(mirror: Mirror, book: BookLetters, target: string): void {
	const letters = book.letters.toSorted(
		(a, b) =>
			(a.letter.date ?? '').localeCompare(b.letter.date ?? '') || (a.letter.id < b.letter.id ? -1 : 1),
	);
	const chapters = letters.map((source, at) => ({ file: `letters/${at + 1}.xhtml`, source }));
	const words = bookWords(mirror.config);
	const title = words.bookTitle(letters[0]?.authority?.name ?? book.authority, book.year);
	const zip = openZip(target, mirror.edition.date);
	try {
		// First, and stored: a reader knows an EPUB by its bytes (OCF 3.2, 4.3).
		zip.addBytes('mimetype', 'application/epub+zip', true);
		zip.addBytes('META-INF/container.xml', CONTAINER);
		zip.addBytes('EPUB/book.opf', packageOf(mirror, book, title, chapters));
		zip.addBytes('EPUB/contents.xhtml', contents(mirror, title, chapters));
		zip.addBytes('EPUB/book.css', STYLE);
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

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

const STYLE = `body { line-height: 1.45; }
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

function packageOf(
	{ config, edition, name }: Mirror,
	{ authority, year, letters }: BookLetters,
	title: string,
	chapters: readonly Chapter[],
): string {
	const creator = letters[0]?.authority?.name ?? authority;
	const { language } = bookWords(config);
	const modified = instant(edition.date ?? '1970-01-01');
	return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeXml(`${config.url}#${name}-${authority}-${year ?? 'undated'}`)}</dc:identifier>
<dc:title>${escapeXml(title)}</dc:title>
<dc:language>${language}</dc:language>
<dc:creator>${escapeXml(creator)}</dc:creator>
<dc:publisher>${escapeXml(inLanguage(config.publisher.name, language))}</dc:publisher>
<dc:source>${escapeXml(config.url)}</dc:source>
<meta property="dcterms:modified">${modified}</meta>
</metadata>
<manifest>
<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="book.css" media-type="text/css"/>
${chapters.map(({ file }, at) => `<item id="c${at + 1}" href="${file}" media-type="application/xhtml+xml"/>`).join('\n')}
</manifest>
<spine>
<itemref idref="contents"/>
${chapters.map((_, at) => `<itemref idref="c${at + 1}"/>`).join('\n')}
</spine>
</package>
`;
}

function contents({ config }: Mirror, title: string, chapters: readonly Chapter[]): string {
	const words = bookWords(config);
	const items = chapters.map(({ file, source: { letter } }) => {
		const label = `${words.numbered(letter.registrationIndex, letter.date)}. ${letter.title}`;
		return `<li><a href="${file}">${escapeXml(label)}</a></li>`;
	});
	const body = `<h1>${escapeXml(title)}</h1>
<p>${escapeXml(words.fromArchive(inLanguage(config.title, words.language)))}: <a href="${escapeXml(config.url)}">${escapeXml(config.url)}</a></p>
<nav epub:type="toc"><h2>${words.contents}</h2>
<ol>
${items.join('\n')}
</ol></nav>`;
	return page(title, words.language, body, '');
}
