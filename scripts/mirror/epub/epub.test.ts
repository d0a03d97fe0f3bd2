import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import type { Root } from 'hast';
import { SaxesParser } from 'saxes';
import { testConfig as config } from '../../testing/test-config.ts';
import { filesUnder } from '../../verify/files-under.ts';
import { makePackages } from '../make-packages.ts';
import { openMirror } from '../mirror.ts';
import { epubPackage } from '../packages/epub-package.ts';
import { makeLetters } from '../testing/make-letters.ts';
import { type MadeFiles, madeFiles, makeSite, workFolder } from '../testing/make-site.ts';
import { outsideTool } from '../testing/outside-tool.ts';
import { toXhtml } from './xhtml.ts';

/** Debian’s `epubcheck` is this file itself, which only runs where the kernel knows Java. */
const debianEpubcheck = '/usr/share/java/epubcheck.jar';

/** Java compiles for a long run unless told otherwise, and this one is short. */
const shortRun = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

const root = workFolder('epub');
const letters = withHardCase(await makeLetters(root, 10));
const site = await makeSite(join(root, 'site'), { ...madeFiles, ...letters });
const [first, second] = [await make('first'), await make('second')];
const books = filesUnder(first);

function readBook(book: string): [string, string][] {
	const files = Object.entries(unzipSync(readFileSync(join(first, book))));
	return files.map(([name, bytes]) => [name, Buffer.from(bytes).toString()]);
}

/** One of the letters gets what books stumble over: a table, lists, quoted mail, signs of XML. */
function withHardCase(given: MadeFiles): MadeFiles {
	const [name = ''] = Object.keys(given).filter((file) => file.endsWith('.md'));
	const text = String(Buffer.from(given[name] ?? ''));
	const end = text.indexOf('\n---\n', 4) + 5;
	const head = text
		.slice(0, end)
		.replace(/paragraphs:\n(?: {2}- .+\n)+/, 'paragraphs:\n  - "p1"\n  - "p9"\n  - "p3"\n  - "p4"\n');
	const body = `\nПерший & другий <b>третій</b> [x](https://a.example/?a=1&b=2).\n\n| А | Б |\n|---|---|\n| 1 < 2 | "так" |\n\n3) три\n4) чотири\n\n> Цитата.\n`;
	return { ...given, [name]: head + body };
}

async function make(out: string): Promise<string> {
	const options = { out: join(root, out), packages: [epubPackage], key: null, begin: () => () => {} };
	const [made] = await makePackages(openMirror(site, join(root, 'content'), config), options);
	return made?.path ?? '';
}

test('there is a book for each body and year, with all its letters', () => {
	const pages = Object.keys(letters).filter((name) => name.endsWith('.md'));
	const expected = Map.groupBy(pages, (name) => name.split('/').slice(1, 3).join('-'));
	assert.equal(books.length, expected.size);
	for (const [name, own] of expected) {
		const file = books.find((book) => book.endsWith(`-${name}.epub`)) ?? '';
		const inside = Object.keys(unzipSync(readFileSync(join(first, file))));
		assert.equal(inside.filter((entry) => entry.startsWith('EPUB/letters/')).length, own.length);
		assert.equal(inside[0], 'mimetype');
	}
});

test('two runs are the same to the byte', () => {
	assert.deepEqual(filesUnder(second), books);
	for (const book of books)
		assert.ok(readFileSync(join(first, book)).equals(readFileSync(join(second, book))), book);
});

test('paragraphs keep the ids of the page, and every file is well-formed', () => {
	const all = books.flatMap(readBook);
	for (const [name, text] of all) {
		if (/\.(?:xhtml|opf|xml)$/.test(name))
			new SaxesParser({ xmlns: true, fileName: name }).write(text).close();
	}
	const hard = all.find(([, text]) => text.includes('Перший &#38;'))?.[1] ?? '';
	assert.match(hard, /<p id="p1">Перший &#38; другий/);
	assert.match(hard, /<table id="p9">.+1 &#60; 2.+<ol start="3">\s*<li id="p3">три/s);
});

test('epubcheck finds nothing wrong', async (context) => {
	// Java takes its time: the book with the hard case.
	const hard = books.filter((book) => readBook(book).some(([, text]) => text.includes('Перший &#38;')));
	assert.equal(hard.length, 1);
	for (const book of hard) {
		const [program, ...args] = existsSync(debianEpubcheck)
			? ['java', ...shortRun, '-jar', debianEpubcheck]
			: ['epubcheck'];
		const checked = await outsideTool(context, program ?? '', [...args, join(first, book)]);
		if (!checked) return;
		assert.equal(checked.status, 0, checked.stderr);
		assert.doesNotMatch(checked.stdout + checked.stderr, /ERROR|WARNING/);
	}
});

test('what a book has no place for leaves its content', () => {
	const image = {
		type: 'element' as const,
		tagName: 'section',
		properties: { onClick: 'x' },
		children: [{ type: 'text' as const, value: 'а<б' }],
	};
	const tree: Root = {
		type: 'root',
		children: [
			image,
			{ type: 'element', tagName: 'br', properties: {}, children: [] },
			{ type: 'element', tagName: 'td', properties: { colSpan: 2 }, children: [] },
			{ type: 'comment', value: 'ні' },
		],
	};
	assert.equal(String(toXhtml(tree)), 'а&#60;б<br/><td colspan="2"></td>');
});
