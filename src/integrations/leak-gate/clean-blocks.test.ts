import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aLetter } from '#archive/letter/testing/a-letter.ts';
import { formatDocument } from '#store/document/document.ts';
import { openScan, scanForLeaks } from './scan-for-leaks.ts';
import { findLeaks, leakySite } from './testing/leaky-site.ts';
import { planted } from './testing/planted.ts';

/** What pages of an archive have in common, and what they do not. */
const said = [
	...['Лист', 'Про лавки', 'Зразкова міська рада', 'від 15.03.2018', '№ 25/К', 'Голова Ганна ЗРАЗКОВА'],
	...['У парку 24 лавки.', 'вул. Тиха, 5', 'тел.', 'Мешканка', 'Степовик Остап Олегович', 'за адресою:'],
	...Object.values(planted),
];
/** What stands between them: tags, line ends, signs of JSON and of its records. */
const between = [
	...[' ', '\n', ', ', '. ', '<b>', '</b>', '<br>', '<p>', '</p><p>', '</td><td>', '</p>\n<p>', '<wbr>'],
	...['<li>\n', '<a href="', '">', '<meta content="', '&nbsp;', '&amp;', '<!--', '-->', '\\'],
];
const text = fc
	.array(fc.tuple(fc.constantFrom(...between), fc.constantFrom(...said)), { minLength: 1, maxLength: 8 })
	.map((parts) => parts.flat().join(''));
const record = fc.dictionary(
	fc.constantFrom('id', 'title', 'birthDate', 'phone', 'name', '@type'),
	fc.oneof(fc.constantFrom(...said), fc.array(fc.constantFrom(...said), { maxLength: 3 }), fc.constant(null)),
);

const letterBody = 'У парку 24 лавки.\n\nГолова Ганна ЗРАЗКОВА.\n';
const letter = formatDocument(
	aLetter({ id: '91000000/2031/1', signatory: { post: 'Голова', name: 'Ганна ЗРАЗКОВА' } }),
	letterBody,
);
/** Files of one letter, and of none: words of the letter pass in its own files alone. */
const files = fc.record({
	'letters/91000000/2031/1.html': text,
	'letters/91000000/2031/1.json': record.map((one) => JSON.stringify(one)),
	'letters/91000000/2032.html': text,
	'a.html': text,
	'b.html': text,
	'b.json': fc.array(record, { maxLength: 3 }).map((all) => JSON.stringify(all, null, '\t')),
});

test('what is remembered of a block changes no verdict, in whatever order files come', () => {
	let run = 0;
	fc.assert(
		fc.property(files, fc.boolean(), (files, isReversed) => {
			run += 1;
			const dir = leakySite(`blocks-${run}`, { ...files, 'letters/91000000/2031/1.md': letter });
			const names = Object.keys(files);
			const ordered = isReversed ? names.reverse() : names;
			const together = openScan(dir, findLeaks, { isQuick: true });
			for (const file of [...ordered, ...ordered])
				assert.deepEqual(
					together([file]).length > 0,
					scanForLeaks(dir, findLeaks, { isQuick: true, part: [file] }).length > 0,
					file,
				);
		}),
		{ numRuns: 60 },
	);
});

test('a file is clean block by block where it is clean as a whole, and nowhere else', () => {
	let run = 0;
	fc.assert(
		fc.property(text, (page) => {
			run += 1;
			const dir = leakySite(`whole-${run}`, { 'a.html': page });
			assert.equal(
				scanForLeaks(dir, findLeaks, { isQuick: true }).length > 0,
				scanForLeaks(dir, findLeaks).length > 0,
				page,
			);
		}),
		{ numRuns: 200 },
	);
});

test('a number is told that a tag alone parts from the one before', () => {
	const dir = leakySite('parted', {
		'a.html': '<p><time datetime="2031-03-15">15.03.2031</time>3184710691.</p>',
		'b.html': '<p>15.03.2031<b>у парку</b></p>',
	});
	for (const isQuick of [true, false])
		assert.deepEqual(scanForLeaks(dir, findLeaks, { isQuick }), [
			{ file: 'a.html', kind: 'tax-number', line: 1 },
		]);
});

test('a number that an entity parts in the text of a letter is told', () => {
	const dir = leakySite('entity', {
		'letters/91000000/2031/1.md': `${letter}
${'У парку стоять лавки. '.repeat(9)}Завершено 067123&nbsp;4567.
`,
	});
	for (const isQuick of [true, false]) assert.notDeepEqual(scanForLeaks(dir, findLeaks, { isQuick }), []);
});

test('words that name somebody pass on the page of the letter that says the name, and on no other after it', () => {
	const page = '<p>На те просить Степовик Остап Олегович.</p>';
	const [own, other] = ['letters/91000000/2031/1.html', 'letters/91000000/2031/2.html'];
	const dir = leakySite('own-name', {
		'letters/91000000/2031/1.md': `${letter}\nСтеповик Остап Олегович просив.\n`,
		'letters/91000000/2031/2.md': letter.replaceAll('91000000/2031/1', '91000000/2031/2'),
		[own]: page,
		[other]: page,
	});
	const scan = openScan(dir, findLeaks, { isQuick: true });
	assert.deepEqual(scan([own]), []);
	assert.deepEqual(scan([other]), [{ file: other, kind: 'requester-name', line: null }]);
});
