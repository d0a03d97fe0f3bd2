import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { hiddenWords } from '#archive/letter/separators.ts';
import { refusal } from '../../testing/refusal.ts';
import { repack } from '../../testing/repack.ts';
import { testFixtures } from '../../testing/test-fixtures.ts';
import { odt } from './index.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const letter = readFileSync(join(fixtures, 'corner-letterhead', 'source.odt'));
const context = { name: 'source.odt', ocr: 'embedded' } as const;

function style(family: string, name: string, properties: string): string {
	return `<style:style style:name="${name}" style:family="${family}"><style:${family === 'text' ? 'text' : family}-properties ${properties}/></style:style>`;
}

const looks = [
	style('text', 'White', 'fo:color="#ffffff"'),
	style('text', 'Ticks', 'style:font-name="Wingdings1"'),
	style('text', 'Marked', 'fo:color="#101010" fo:background-color="#000000"'),
	style('text', 'Tiny', 'fo:font-size="1pt"'),
	style('text', 'Pressed', 'style:text-scale="1%"'),
	style('table-cell', 'Dark', 'fo:background-color="#203040"'),
].join('');

describe('odt', () => {
	testFixtures(odt, fixtures);

	const shown: [what: string, body: string, text: string][] = [
		[
			'signs of a font of symbols',
			'<text:p><text:span text:style-name="Ticks">þ</text:span> так</text:p>',
			'☑ так',
		],
		['runs of blanks as one', '<text:p>Лавки \n  є<text:s text:c="3"/>тут</text:p>', 'Лавки є   тут'],
		[
			'no comments',
			'<text:p>Лист<office:annotation><text:p>ні</text:p></office:annotation></text:p>',
			'Лист',
		],
		[
			'a sign for letters of the colour of what they stand on',
			'<text:p>а <text:span text:style-name="White">потай</text:span> б <text:span text:style-name="Marked">потай</text:span> <text:span text:style-name="Tiny">потай</text:span> <text:span text:style-name="Pressed">потай</text:span></text:p>',
			`а ${hiddenWords} б ${hiddenWords} ${hiddenWords} ${hiddenWords}`,
		],
		[
			'white letters on a dark cell',
			'<table:table><table:table-row><table:table-cell table:style-name="Dark"><text:p><text:span text:style-name="White">а</text:span></text:p></table:table-cell></table:table-row></table:table>',
			'а',
		],
		[
			'no hidden sections',
			'<text:section text:display="none"><text:p>ні</text:p></text:section><text:p>так</text:p>',
			'так',
		],
		[
			'cells that others cover as empty ones',
			'<table:table><table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>а</text:p></table:table-cell><table:table-cell><text:p>б</text:p></table:table-cell><table:table-cell><text:p>в</text:p></table:table-cell></table:table-row><table:table-row><table:covered-table-cell/><table:table-cell><text:p>г</text:p></table:table-cell><table:table-cell><text:p>ґ</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>д</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>е</text:p></table:table-cell></table:table-row></table:table>',
			'а   б   в\nг   ґ\nд   е',
		],
		[
			'the words of a link, not its target',
			'<text:p><text:a xlink:href="javascript:x">сайт</text:a></text:p>',
			'сайт',
		],
	];
	for (const [what, body, text] of shown) {
		it(`reads ${what}`, async () => {
			const reading = await odt.read(withBody(body), context);
			assert.equal(reading.kind === 'document' && reading.text, `${text}\n`);
		});
	}

	const manifest = 'META-INF/manifest.xml';
	const refused: [what: string, bytes: Uint8Array, ruleId: string][] = [
		[
			'a locked document',
			repack(letter, {
				[manifest]: (text) => text.replace('</manifest', '<manifest:encryption-data/></manifest'),
			}),
			'encrypted-file',
		],
		['a document without content', repack(letter, { 'content.xml': null }), 'damaged-file'],
		['a document without words', withBody('<text:p/>'), 'empty-file'],
		['lists inside lists without end', withBody('<text:list><text:list-item>'.repeat(2000)), 'too-deep'],
	];
	for (const [what, bytes, ruleId] of refused) {
		it(`refuses ${what}`, async () => {
			await assert.rejects(odt.read(bytes, context), refusal(ruleId));
		});
	}
});

function withBody(body: string): Uint8Array {
	return repack(letter, {
		'content.xml': (text) =>
			text
				.replace(/<office:text[\s>][\s\S]*<\/office:text>/u, () => `<office:text>${body}</office:text>`)
				.replace('</office:automatic-styles>', () => `${looks}</office:automatic-styles>`),
	});
}
