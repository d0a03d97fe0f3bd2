import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { closeRecognition } from '../../shared/ocr/recognise-picture.ts';
import { mupdf } from '../../shared/pdf/mupdf.ts';
import { MadePdf } from '../../testing/made-pdf.ts';
import { collectPage } from './collect-page.ts';
import { GlyphsSaid } from './glyphs/glyphs-said.ts';
import type { PageContent } from './page-content.ts';
import { PageRecogniser } from './recognise-page.ts';

const lines = [
	'ВИГАДАНА СІЛЬСЬКА РАДА',
	'03.04.2031 N 1268/02-59',
	'Вигадана сільська рада розглянула запит від 27.03.2031',
	'та повідомляє, що з 12.02.2031 інформації не створювала.',
];

describe('words that a font may draw otherwise', () => {
	after(closeRecognition);

	it('are each judged by themselves: three that are drawn as they are said do not clear a fourth', async () => {
		const read = await otherwise(['03.04.2031', '08.04.2031']);
		assert.ok(read.words?.includes('03.04.2031') && !read.words.includes('08.04.2031'));
		assert.ok(read.words?.includes('1268/02-59'));
		assert.deepEqual(read.rules, ['low-confidence']);
	});

	it('are taken by their letters too', async () => {
		const read = await otherwise(['1268/02-59', '1268/Щ2-59']);
		assert.ok(read.words?.includes('1268/02-59'));
	});

	it('are none where each is drawn as it is said', async () => {
		assert.deepEqual(await otherwise(['', '']), { words: null, rules: [] });
	});
});

describe('words that a scanner stored for its picture', () => {
	after(closeRecognition);

	const rules = async (text: string) => {
		const bytes = new MadePdf()
			.page(lines.map((line, at) => ({ text: line, x: 72, y: 760 - 30 * at })))
			.bytes();
		const document = mupdf.Document.openDocument(bytes, 'application/pdf');
		const page = document.loadPage(0);
		const bounds = page.getBounds();
		const drawn = collectPage(page, bounds, new GlyphsSaid());
		const [like] = drawn.words;
		assert.ok(like);
		const words = text.split(' ').map((word) => ({ ...like, text: word, confidence: 70 }));
		const recogniser = new PageRecogniser({ name: 'letter.pdf', ocr: 'embedded' });
		const read = await recogniser.recognise(page, 0, bounds, { ...drawn, words });
		document.destroy();
		return {
			words: read.words.map((word) => word.text),
			told: recogniser.warnings([]).map(({ ruleId }) => ruleId),
		};
	};

	it('are left out, and told of, if they are of another language', async () => {
		const { words, told } = await rules('BURANAHA MICBKA PANA Po3rjisiHyBwu Baw 3anuT');
		assert.ok(words.includes('розглянула') && !words.includes('BURANAHA'));
		assert.deepEqual(told, ['layer-not-taken']);
	});

	it('stay, and nothing is told, if they are the country’s own', async () => {
		const { words, told } = await rules('Вигадана сільська рада розглянула запит від 27.03.2031 про дороги');
		assert.ok(words.includes('дороги'));
		assert.deepEqual(told, []);
	});
});

/** Reads a page on which every number is asked for, of which one is said otherwise than it is drawn. */
async function otherwise([drawn, said]: readonly [string, string]) {
	const bytes = new MadePdf().page(lines.map((text, at) => ({ text, x: 72, y: 760 - 30 * at }))).bytes();
	const document = mupdf.Document.openDocument(bytes, 'application/pdf');
	const page = document.loadPage(0);
	const bounds = page.getBounds();
	const collected = collectPage(page, bounds, new GlyphsSaid());
	const words = collected.words.map((word) => (word.text === drawn ? { ...word, text: said } : word));
	const content: PageContent = {
		...collected,
		words,
		otherwise: words.filter(({ text }) => /\d/u.test(text)),
	};
	const recogniser = new PageRecogniser({ name: 'letter.pdf', ocr: 'embedded' });
	const read = await recogniser.recogniseOtherwise(page, 0, bounds, content);
	document.destroy();
	return {
		words: read?.words.map(({ text }) => text) ?? null,
		rules: recogniser.warnings([]).map(({ ruleId }) => ruleId),
	};
}
