import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import iconv from 'iconv-lite';
import { hiddenWords } from '#archive/letter/separators.ts';
import { refusal } from '../../testing/refusal.ts';
import { testFixtures } from '../../testing/test-fixtures.ts';
import { rtf } from './index.ts';

/** Black, white, yellow. */
const colours = '{\\colortbl;\\red0\\green0\\blue0;\\red255\\green255\\blue255;\\red255\\green255\\blue0;}';
const context = { name: 'source.rtf', ocr: 'embedded' } as const;

describe('rtf', () => {
	testFixtures(rtf, join(import.meta.dirname, 'fixtures'));

	const fonts =
		'{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial Cyr;}{\\f2\\fcharset2 Wingdings;}}';
	const shown: [what: string, source: string | Buffer, text: string][] = [
		['letters in the font’s character set', `{\\rtf1\\ansicpg1252${fonts}\\f1 \\'cb\\'e8\\'f1\\'f2}`, 'Лист'],
		[
			'letters that are written as they are',
			Buffer.concat([Buffer.from(`{\\rtf1\\ansicpg1251${fonts}`), iconv.encode('Їжак}', 'windows-1251')]),
			'Їжак',
		],
		['letters of a file that names no code page', "{\\rtf1 \\'cb\\'e8\\'f1\\'f2}", 'Лист'],
		[
			'Unicode and not what stands for it',
			"{\\rtf1\\uc1 \\u1051?\\u1080\\'3f\\uc2\\u1089??\\uc0\\u1090 !}",
			'Лист!',
		],
		['Unicode above 32767', '{\\rtf1 \\u-3913?}', '•'],
		['the Unicode half of a pair', '{\\rtf1{\\upr{list}{\\*\\ud{\\u1051?}}}}', 'Л'],
		[
			'the choice of a drop-down list',
			'{\\rtf1 запит {\\field{\\*\\fldinst FORMDROPDOWN {\\*\\formfield{\\fftype2\\ffres1{\\*\\ffl yes}{\\*\\ffl no}}}}{\\fldrslt }} kinets}'.replace(
				/[а-я]/gu,
				(letter) => `\\u${letter.charCodeAt(0)}?`,
			),
			'запит no kinets',
		],
		[
			'the default of a list where nobody chose',
			'{\\rtf1 {\\field{\\*\\fldinst FORMDROPDOWN {\\*\\formfield{\\fftype2\\ffres25\\ffdefres0{\\*\\ffl yes}{\\*\\ffl no}}}}}}',
			'yes',
		],
		[
			'what a list shows once, where it is its result too',
			'{\\rtf1 {\\field{\\*\\fldinst FORMDROPDOWN {\\*\\formfield{\\fftype2\\ffres0{\\*\\ffl yes}}}}{\\fldrslt yes}}}',
			'yes',
		],
		['a sign of a symbol font', `{\\rtf1${fonts}\\f2\\'fe}`, '☑'],
		[
			'no picture and no unknown destination',
			'{\\rtf1 a{\\pict 0102}{\\*\\strange b}{\\info{\\author c}}d}',
			'ad',
		],
		[
			'words whose style stands behind a star, wherever in the group, and none of the style sheet',
			'{\\rtf1{\\stylesheet{\\*\\cs7 Char;}}a{\\loch\\f0\\*\\cs7\\cf0 b}{\\*\\cs7 c}{\\*\\ds1\\*\\ts2 d}{\\b\\*\\cs3{\\i e}}{\\hich\\*\\strange f}g}',
			'abcdeg',
		],
		['nothing of binary data', '{\\rtf1 a{\\pict\\bin5 }}}}}}b}', 'ab'],
		['words that every object of the program knows', '{\\rtf1 a\\constructor b\\toString c}', 'abc'],
		['no hidden text', '{\\rtf1 a{\\v b}\\v c\\v0 d\\v e\\plain f}', 'adf'],
		[
			'a sign for letters of the colour of the sheet, of a marker or of a shading',
			`{\\rtf1${colours} a {\\cf2 b} {\\highlight1 c} {\\cf1\\chcbpat1 d}\\par\\pard\\cbpat1 {\\cf1 e} {\\fs2 f} {\\charscalex1 f} g}`,
			`a ${hiddenWords} ${hiddenWords} ${hiddenWords}\n${hiddenWords} ${hiddenWords} ${hiddenWords} g`,
		],
		[
			'white letters on a dark cell, words under a yellow marker, and those that Word sets off from a shading',
			`{\\rtf1${colours}\\trowd\\trbrdrv\\brdrs\\clcbpat1\\cellx100\\cellx200\\pard\\intbl{\\cf2 a}\\cell b\\cell\\row\\pard{\\highlight3 c}\\par\\pard\\cbpat1 d}`,
			'a b\n\nc\nd',
		],
		[
			'a list as it is numbered',
			'{\\rtf1{\\listtext 1)\\tab}\\ls1 a\\par{\\pntext -\\tab}b\\par}',
			'1) a\n\n- b',
		],
		[
			'a table in a table as words of its cell',
			'{\\rtf1\\trowd\\trbrdrv\\brdrs\\cellx100\\cellx200\\pard\\intbl\\itap2 a\\nestcell b\\nestcell{\\*\\nesttableprops\\trowd\\cellx50\\cellx90\\nestrow}{\\nonesttables\\par}\\pard\\intbl c\\cell d\\cell\\row\\trowd\\trbrdrv\\brdrs\\cellx100\\cellx200\\pard\\intbl e\\cell f\\cell\\row}',
			'a b c\u001Fd\ne\u001Ff',
		],
		['a cell that was never ended', '{\\rtf1\\trowd\\cellx100\\pard\\intbl a\\par b}', 'a\nb'],
	];
	for (const [what, source, text] of shown) {
		it(`reads ${what}`, async () => {
			const reading = await rtf.read(Buffer.from(source), context);
			assert.equal(reading.kind === 'document' && reading.text.replace(/ {3,}/gu, ' '), `${text}\n`);
		});
	}

	const refused: [what: string, source: string, ruleId: string][] = [
		['groups inside groups without end', `{\\rtf1${'{'.repeat(5000)}`, 'too-deep'],
		['a file that is cut off', '{\\rtf1 a', 'damaged-file'],
		['a file without words', '{\\rtf1\\par}', 'empty-file'],
	];
	for (const [what, source, ruleId] of refused) {
		it(`refuses ${what}`, async () => {
			await assert.rejects(rtf.read(Buffer.from(source), context), refusal(ruleId));
		});
	}
});
