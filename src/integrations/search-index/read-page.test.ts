import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { close, createIndex } from 'pagefind';
import { readFragment } from './fragment.ts';
import { readPage } from './read-page.ts';

after(close);

/** Makes a page as the site's templates write one, around what is to be searched. */
function page(body: string): string {
	return `<!DOCTYPE html><html lang="uk"><head><title>Архів</title><meta content="2020-01-02" data-pagefind-meta="date[content]"><script defer src="a.js"></script></head><body><nav><a href="a.html">Листи</a></nav><main id="main">${body}</main><footer><p id="end">Видавець</p></footer></body></html>`;
}

/** What Pagefind reads on pages, by its own program. */
async function readByPagefind(pages: readonly string[]) {
	const { index } = await createIndex({ forceLanguage: 'uk' });
	assert.ok(index);
	for (const [at, content] of pages.entries()) {
		const { errors } = await index.addHTMLFile({ url: `/${at}.html`, content });
		assert.deepEqual(errors, []);
	}
	const { files } = await index.getFiles();
	await index.deleteIndex();
	const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment'));
	const read = new Map(
		fragments.map(({ content }) => {
			const { url, content: text, meta, filters, anchors } = readFragment(content);
			const places = anchors.map(({ id, location }) => ({ id, location }));
			return [url, { content: text, meta, filters, anchors: places }];
		}),
	);
	return pages.map((_, at) => read.get(`/${at}.html`) ?? null);
}

async function assertReadAlike(pages: readonly string[]): Promise<void> {
	const expected = await readByPagefind(pages);
	for (const [at, html] of pages.entries()) assert.deepEqual(readPage(html), expected[at], html);
}

const article = (inner: string) =>
	page(
		`<article data-pagefind-body data-pagefind-filter="year[data-year], outcome:given" data-year="2020"><h1 data-pagefind-meta="title, kind:Лист &amp; відповідь">Про &laquo;дорогу&raquo;</h1>${inner}</article>`,
	);

test('reads on each kind of page what Pagefind reads', async () => {
	await assertReadAlike(
		[
			'<p>Один</p><p>Два.</p><p>Три?</p>',
			'<p id="p1"><a class="unit" href="#p1" data-number="1"></a>Слова&nbsp;й <em>наголос</em>, рядок<br>рядок</p>\n<p id="p2">Ще</p>',
			'<aside data-pagefind-ignore><h2 id="facts">Факти</h2><p data-pagefind-filter="from">Хтось</p></aside><div id="signature"><p>Голова</p> <p></p></div>',
			'<div data-pagefind-ignore="all"><span data-pagefind-filter="from">Ніхто</span><p id="x">Ні</p></div><p>Так</p>',
			'<table><tr><th>Рік</th><td>2020</td><td id="c">12 450,5</td></tr></table><ul><li id="p3">а</li><li>б;</li></ul><ol><li>в</li></ol>',
			'<form id="f"><label>Поле</label><input name="q"></form><svg viewBox="0 0 1 1"><path d="M0 0"/><text>риска</text></svg><p>Після</p>',
			'<p>&lt;script&gt; &#1110; &#x457; &copy; &nosuch; AT&T</p><!-- <p>ні</p> --><p title="a > b">Знак</p>',
			'<blockquote><p>Цитата»</p></blockquote><pre>код\n\n  код</pre><p>«У лапках»</p><p>(дужки)</p><p>100 $</p><p>слово\u200Bслово \u200B кінець</p>',
			'<h2>Перша <span>частина</span></h2><section><h3 id="h">Друга</h3>текст</section><p><time datetime="2020-01-02">02.01.2020</time>№&nbsp;1</p>',
			'<p></p><p>  </p><div><div>глибоко</div></div><dl><dt>Кому</dt><dd>Раді</dd></dl>',
		].map(article),
	);
});

test('reads a page without data or with nothing to be searched', async () => {
	await assertReadAlike([
		page('<div data-pagefind-body><h1>Лише <b>заголовок</b></h1></div>'),
		page('<div data-pagefind-body></div>'),
		'<!doctype html><html lang="uk"><body data-pagefind-body><p id="a">Усе</p></body></html>',
	]);
	assert.equal(readPage(page('<p>Не лист</p>')), null);
});

test('reads whatever elements stand in one another', async () => {
	const words = fc.constantFrom('слово', 'два слова', 'Кінець.', ' ', '&nbsp;', '12&#160;450', '«так»', '—');
	const { node } = fc.letrec<{ node: string }>((tie) => ({
		node: fc.oneof(
			{ maxDepth: 4 },
			words,
			fc
				.tuple(
					fc.constantFrom('p', 'div', 'span', 'em', 'ul', 'li', 'td', 'section', 'h2', 'b', 'label'),
					fc.constantFrom('', ' id="a"', ' data-pagefind-ignore', ' class="x"'),
					fc.array(tie('node'), { maxLength: 4 }),
				)
				.map(([name, attributes, inner]) => `<${name}${attributes}>${inner.join('')}</${name}>`),
		),
	}));
	const pages = fc.sample(fc.array(node, { minLength: 1, maxLength: 6 }), { numRuns: 150, seed: 17 });
	await assertReadAlike(pages.map((inner) => article(`<div>${inner.join('')}</div>`)));
});
