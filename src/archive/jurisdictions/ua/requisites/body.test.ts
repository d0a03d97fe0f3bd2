import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Span } from '../../../letter/span.ts';
import { dissect } from './index.ts';

function read(...lines: readonly string[]) {
	const source = [
		'ВИГАДАНА РАДА',
		'03.04.2031 № 12/8',
		'',
		'Вигаданому заводу',
		'',
		'Вигадана рада повідомляє про таке.',
		...lines,
	].join('\n');
	const anatomy = dissect(source);
	const said = (span: Span | null) => span && source.slice(span.start, span.end);
	return {
		post: anatomy.signatory.post.map(said).join(' '),
		name: said(anatomy.signatory.name),
		text: anatomy.text.map(said).join('\n'),
		marks: anatomy.marks.map(said),
	};
}

describe('the post of a signatory', () => {
	const endsWithComma = [
		['Курс для', 'лікарів первинної ланки за адресою', 'https://zrazok.example/two,'],
		['Документи подають:', 'директори шкіл та закладів,', 'секретарі рад,'],
		['Про це повідомлено членів комісії, голів постійних комісій –'],
		['та інших осіб: лікарів, вчителів,'],
		['спеціалістам відділу, юристам,'],
	];
	for (const above of endsWithComma) {
		it(`does not take «${above.at(-1)}» above a blank line`, () => {
			const { post, name, text } = read('', ...above, '', 'Голова   Олена ЗРАЗКОВА');
			assert.deepEqual([post, name], ['Голова', 'Олена ЗРАЗКОВА']);
			for (const line of above) assert.ok(text.includes(line), line);
		});
	}

	it('goes on over a blank line where its beginning stands there', () => {
		const { post } = read('', 'Заступник голови ради –', '', 'керівник апарату   Олена ЗРАЗКОВА');
		assert.equal(post, 'Заступник голови ради – керівник апарату');
	});
});

describe('the address of an executor', () => {
	const lines = [
		'Петро Вигаданий petro.vyhadanyi@rada.example',
		'Петро Вигаданий, petro.vyhadanyi@rada.example',
		'Виконавець: Петро Вигаданий (044) 000-00-00 petro.vyhadanyi@rada.example',
		'Вик. Вигаданий П. П. petro.vyhadanyi@rada.example',
		'Петро Вигаданий (petro.vyhadanyi@rada.example)',
	];
	for (const line of lines) {
		it(`stays of «${line}»`, () => {
			const { marks } = read('', 'Голова   Олена ЗРАЗКОВА', '', line);
			assert.ok(
				marks.some((mark) => mark?.includes('petro.vyhadanyi@rada.example')),
				marks.join(' | '),
			);
		});
	}
});
