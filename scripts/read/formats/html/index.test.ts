import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import iconv from 'iconv-lite';
import { hiddenWords } from '#archive/letter/separators.ts';
import { refusal } from '../../testing/refusal.ts';
import { testFixtures } from '../../testing/test-fixtures.ts';
import { html } from './index.ts';

const context = { name: 'source.html', ocr: 'embedded' } as const;
const sentence = 'Вигадана рада розглянула запит і повідомляє, що лавки є, їх вісім.';

describe('html', () => {
	testFixtures(html, join(import.meta.dirname, 'fixtures'));

	const encoded: [what: string, bytes: Buffer][] = [
		['UTF-8 whose page says otherwise', Buffer.from(`<html><meta charset="windows-1251">${sentence}`)],
		['KOI8-U', iconv.encode(`<html><meta charset="koi8-u">${sentence}`, 'koi8-u')],
		['UTF-16', iconv.encode(`<html>${sentence}`, 'utf-16le', { addBOM: true })],
		['Windows-1251 that the page does not name', iconv.encode(`<html>${sentence}`, 'windows-1251')],
	];
	for (const [what, bytes] of encoded) {
		it(`reads ${what}`, async () => {
			assert.ok(html.recognises(bytes));
			assert.equal(await textOf(bytes), `${sentence}\n`);
		});
	}

	const shown: [what: string, source: string, text: string][] = [
		[
			'no scripts, styles, forms and hidden parts',
			'<p>a<script>b</script><style>c</style><b hidden>d</b><select><option>e</select></p>',
			'a',
		],
		[
			'only what main holds',
			`<div>Пошук на сайті</div><main><header>РАДА</header><p>${sentence}</p></main>`,
			`РАДА\n\n${sentence}`,
		],
		['a page without main whole', `<div>РАДА</div><p>${sentence}</p>`, `РАДА\n\n${sentence}`],
		[
			'signs of a font of symbols',
			'<p><span style="font-family:Wingdings">þ</span> так <font face="Symbol">£</font> 5</p>',
			'☑ так ≤ 5',
		],
		['line breaks', 'Про<br>лавки<br/>і столи', 'Про\nлавки\nі столи'],
		[
			'text set in advance as it is set',
			'<pre>Голова      О. ПРИКЛАД\nради</pre>',
			'Голова      О. ПРИКЛАД\nради',
		],
		[
			'lists by their kind and start',
			'<ol start="3"><li>а<li value="7">б</ol><ul><li>в</ul><ol type="a"><li>г</ol>',
			'3. а\n\n7. б\n\n• в\n\na. г',
		],
		['a raised number', '5 м<sup>2</sup>', '5 м²'],
		[
			'cells that reach over rows and columns',
			'<table border=1><tr><td rowspan=2>а<td colspan=2>б<tr><td>в<td>г</table>',
			'а\u001Fб\u001F\n\u001Fв\u001Fг',
		],
		[
			'nothing of what styles hide',
			`<style>.pre{display:none} p#x, i{visibility:hidden}</style><p class="pre">1<p id="x">2<i>3</i><p style="display:none !important">4<div style="max-height:0;overflow:hidden">5</div><span style="font-size:0">6</span><p style="opacity:0">7<p style="filter:opacity(0)">7<p style="position:absolute;left:-9999px">8<div style="mso-hide:all">9</div><p>${sentence}</p>`,
			sentence,
		],
		[
			'what a style sheet hides and the element shows',
			'<style>b{display:none}</style>а <b style="display:inline">б</b>',
			'а б',
		],
		[
			'a sign for letters of the colour of the page',
			'а <span style="color:#fff">потай</span> б <span style="color:transparent">потай</span> в <b style="color:hsl(0,0%,100%)">потай</b>',
			`а ${hiddenWords} б ${hiddenWords} в ${hiddenWords}`,
		],
		[
			'a sign for letters of the colour that they stand on',
			'<p style="background:black;color:#eee">а <b style="color:#000">потай</b></p>',
			`а ${hiddenWords}`,
		],
		[
			'white letters on a dark table head, and on a picture',
			'<table border=1><tr bgcolor="#003366"><th style="color:white">а<th><font color="#fff">б</font><tr><td style="background:url(x);color:#fff">в<td>г</table>',
			'а\u001Fб\nв\u001Fг',
		],
		['the text as it is after changes', '<p>Лавки <del>сині</del><ins>зелені</ins></p>', 'Лавки зелені'],
	];
	for (const [what, source, text] of shown) {
		it(`reads ${what}`, async () => {
			assert.equal(await textOf(Buffer.from(`<html><body>${source}`)), `${text}\n`);
		});
	}

	it('asks for a look where a rule that is not followed may hide words', async () => {
		for (const [rule, doubted] of [
			['div .a { display: none }', true],
			['@media screen { .a { display: none } }', true],
			['div .b { display: none }', false],
			['div .a { color: red }', false],
		] as const) {
			const page = Buffer.from(`<html><style>${rule}</style><div><p class="a">${sentence}</p></div>`);
			const reading = await html.read(page, context);
			const rules = reading.warnings.map(({ ruleId }) => ruleId);
			assert.deepEqual(rules, doubted ? ['unread-style'] : [], rule);
		}
	});

	const refused: [what: string, source: string | Buffer, ruleId: string][] = [
		['elements inside elements without end', `<html>${'<div>'.repeat(5000)}а`, 'too-deep'],
		['a page without words', '<html><body><script>a</script>', 'empty-file'],
		['a page past the limit', Buffer.alloc(17 * 1024 * 1024, 32), 'too-large'],
	];
	for (const [what, source, ruleId] of refused) {
		it(`refuses ${what}`, async () => {
			await assert.rejects(html.read(Buffer.from(source), context), refusal(ruleId));
		});
	}
});

async function textOf(bytes: Uint8Array): Promise<string> {
	const reading = await html.read(bytes, context);
	return reading.kind === 'document' ? reading.text : '';
}
