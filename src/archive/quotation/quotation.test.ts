import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findQuotation } from './find-quotation.ts';
import { foldForQuotation } from './fold-for-quotation.ts';
import { quotationOf, readQuotation, writeQuotation } from './quotation.ts';
import { quotationLink } from './quotation-link.ts';
import { textDirective } from './text-directive.ts';
import { versionsWith } from './versions-with.ts';
import { wholeWords } from './whole-words.ts';

const word = fc.string({ unit: fc.constantFrom(...'абвґїє’1'), minLength: 1, maxLength: 4 });
const separator = fc.constantFrom(' ', '\u00A0', ', ', ' – ', '\n', '. ', ' «', '» ', ' & ', '-');
const page = fc
	.array(fc.tuple(word, separator), { minLength: 1, maxLength: 60 })
	.map((parts) => parts.flat().join(''));
const quoted = page.chain((text) =>
	fc
		.tuple(fc.nat(text.length), fc.nat(text.length))
		.map(([a, b]) => ({ text, stretch: wholeWords(text, { from: Math.min(a, b), to: Math.max(a, b) }) }))
		.filter((made): made is { text: string; stretch: { from: number; to: number } } => made.stretch !== null),
);

describe('a quotation', () => {
	it('is found again in its own text, with the words that it had', () => {
		fc.assert(
			fc.property(quoted, ({ text, stretch }) => {
				const words = text.slice(stretch.from, stretch.to);
				const found = findQuotation(text, quotationOf(words), stretch.from);
				assert.ok(found);
				const again = text.slice(found.from, found.to);
				assert.equal(foldForQuotation(again).text.trim(), foldForQuotation(words).text.trim());
			}),
		);
	});

	it('goes through an address and back', () => {
		fc.assert(
			fc.property(quoted, ({ text, stretch }) => {
				const quotation = quotationOf(text.slice(stretch.from, stretch.to));
				assert.deepEqual(readQuotation(`?${writeQuotation(quotation)}`), quotation);
			}),
		);
	});

	const long =
		'У 2021 році відремонтовано дванадцять вулиць загальною довжиною понад три кілометри на суму, яку названо в додатку';

	it('of many words is carried by its edges, and a changed middle is told', () => {
		const quotation = quotationOf(long);
		assert.deepEqual(
			{ ...quotation, sum: null },
			{ start: 'У 2021 році відремонтовано', end: 'яку названо в додатку', sum: null },
		);
		assert.deepEqual(findQuotation(`Так. ${long}.`, quotation), { from: 5, to: 5 + long.length });
		assert.equal(findQuotation(`Так. ${long.replace('дванадцять', 'тринадцять')}.`, quotation), null);
	});

	it('is the same with other apostrophes, quotation marks and spaces', () => {
		const quotation = quotationOf('зв’язок із «Вигаданим шляхом»');
		assert.ok(findQuotation('Є зв\'язок\n із  "Вигаданим\u00A0шляхом".', quotation));
	});

	it('is not found in a part of a word', () => {
		assert.equal(findQuotation('щорічний', quotationOf('річний')), null);
	});

	it('of a text that says it twice is the one at or after a place', () => {
		assert.deepEqual(findQuotation('так, так', quotationOf('так'), 2), { from: 5, to: 8 });
		assert.deepEqual(findQuotation('так, так', quotationOf('так'), 9), { from: 0, to: 3 });
	});

	it('that no letter could have is not read', () => {
		assert.equal(readQuotation('?q=12'), null);
		assert.equal(readQuotation('?quote=+'), null);
		assert.equal(readQuotation(`?quote=${'а'.repeat(1001)}`), null);
		assert.deepEqual(readQuotation('?quote=а&sum=1'), { start: 'а', end: null, sum: null });
	});
});

describe('a selection', () => {
	it('gets whole words and no white space around', () => {
		const text = 'Два слова, три.';
		assert.deepEqual(wholeWords(text, { from: 1, to: 6 }), { from: 0, to: 9 });
		assert.deepEqual(wholeWords(text, { from: 3, to: 10 }), { from: 4, to: 10 });
		assert.equal(wholeWords(text, { from: 3, to: 4 }), null);
	});
});

describe('a text directive', () => {
	const directive = (text: string, words: string, after = 0) => {
		const from = text.indexOf(words, after);
		return readable(textDirective(text, { from, to: from + words.length }));
	};

	it('is the words where they stand once', () => {
		assert.equal(directive('Так.\n12 вулиць.', '12 вулиць'), 'text=12 вулиць');
	});

	it('encodes its own signs and what ends an address in a text', () => {
		assert.equal(
			directive('Це 5-канал, а & б (так).', '5-канал, а & б (так).'),
			'text=5%2Dканал%2C а %26 б %28так%29%2E',
		);
	});

	it('names what stands around where the words stand before', () => {
		const text = 'Перша рада дала відповідь.\nДруга рада дала відповідь.';
		assert.equal(directive(text, 'рада дала', 30), 'text=Друга-,рада дала,-відповідь%2E');
	});

	it('names nothing more where the words stand again later only', () => {
		assert.equal(directive('Рада дала.\nТа рада дала.', 'Рада дала'), 'text=Рада дала');
	});

	it('takes the end of the block before where the words begin a block', () => {
		assert.equal(directive('так\nПерше.\nтак\nДруге.', 'так', 5), 'text=Перше%2E-,так,-Друге%2E');
	});

	it('is a range over blocks, each part in one block', () => {
		assert.equal(directive('Один два.\nТри чотири п’ять.', 'два.\nТри чотири'), 'text=два%2E,Три чотири');
	});

	it('stands in the link beside the paragraph and the readable words', () => {
		const link = quotationLink('https://archive.example/a.html', 'p2', 'Так.\n12 вулиць.', {
			from: 5,
			to: 14,
		});
		assert.equal(readable(link), 'https://archive.example/a.html?quote=12+вулиць#p2:~:text=12 вулиць');
	});

	it('holds each of its signs in its own place only', () => {
		fc.assert(
			fc.property(quoted, ({ text, stretch }) => {
				const written = textDirective(text, stretch);
				assert.match(written, /^text=(?:[\w%]+-,)?[\w%]+(?:,[\w%]+)?(?:,-[\w%]+)?$/);
			}),
		);
	});
});

describe('versions with a quotation', () => {
	const versions = [1, 2, 3].map((version) => ({ version, href: `v${version}.html` }));
	const texts: Record<string, string | null> = {
		'v1.html': 'було 12 вулиць',
		'v2.html': 'було 12 вулиць',
		'v3.html': 'було 13 вулиць',
	};

	it('are the newest that has the words', async () => {
		const search = await versionsWith(
			quotationOf('12 вулиць'),
			versions,
			async (href) => texts[href] ?? null,
		);
		assert.deepEqual(search, { found: [{ version: 2, href: 'v2.html' }], unread: [] });
	});

	it('are none where none has them', async () => {
		const search = await versionsWith(
			quotationOf('14 вулиць'),
			versions,
			async (href) => texts[href] ?? null,
		);
		assert.deepEqual(search, { found: [], unread: [] });
	});

	it('are said to be unread where they cannot be read', async () => {
		const search = await versionsWith(quotationOf('12 вулиць'), versions, async () => null);
		assert.deepEqual(
			search.unread.map(({ version }) => version),
			[3, 2, 1],
		);
	});
});

/** An address with its letters and spaces as people read them, and all else as it is written. */
function readable(address: string): string {
	return address.replace(/(?:%[89A-F][0-9A-F])+|%20/g, decodeURIComponent);
}
