import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unitsOf } from './block.ts';
import type { Emphasis } from './emphasis.ts';
import { composeBlocks } from './paragraphs.ts';
import { withEmphasis } from './with-emphasis.ts';

describe('withEmphasis', () => {
	it('tells where bold and italic words stand in paragraphs and items', () => {
		const source = 'Надано 30 днів.\n\n– копія акта;\n– план.';
		const [paragraph, list] = withEmphasis(composeBlocks(source.split('\n')), source, [
			of(source, '30 днів', 'strong'),
			of(source, 'акта', 'em'),
		]);
		assert.deepEqual(paragraph, {
			type: 'paragraph',
			text: 'Надано 30 днів.',
			emphasis: [{ start: 7, end: 14, as: 'strong' }],
		});
		assert.ok(list?.type === 'list');
		assert.deepEqual(list.emphasis, [[{ start: 6, end: 10, as: 'em' }], []]);
	});

	it('nests items of a word below those of a sentence', () => {
		const lines = ['• щомісячна – до 15 числа;', '• квартальна:', '1. баланс;', '2. звіт.'];
		const source = lines.join('\n\n');
		const items = lines.map((line, at): Emphasis => {
			const start = source.indexOf(line);
			return { start, end: start + line.length, as: 'item', depth: at < 2 ? 0 : 1 };
		});
		const [list] = withEmphasis(composeBlocks(source.split('\n')), source, items);
		assert.ok(list?.type === 'list');
		assert.deepEqual(
			list.levels?.map(({ depth }) => depth),
			[0, 0, 1, 1],
		);
	});

	const headings: [what: string, title: string, isHeading: boolean][] = [
		['a short bold paragraph', 'Алгоритм обліку', true],
		['one with a number that is no list', '1.1. Загальні положення', true],
		['no salutation', 'Шановна пані Вигадо!', false],
		['no sentence', 'Послугу надано.', false],
		['no words before a list', 'Просимо надати:', false],
	];
	for (const [what, title, isHeading] of headings) {
		it(`takes for a heading ${what}`, () => {
			const source = `Вступ до листа.\n\n${title}\n\nПослуги обліковують так.\n\nДруге речення.`;
			const plain = composeBlocks(source.split('\n'));
			const blocks = withEmphasis(plain, source, [of(source, title, 'strong')]);
			assert.equal(blocks[1]?.type, isHeading ? 'heading' : 'paragraph');
			assert.deepEqual(unitsOf(blocks), unitsOf(plain));
		});
	}

	it('takes no heading in a letter that is bold as a whole', () => {
		const source = 'Перше слово\n\nДруге слово\n\nТретє слово';
		const all = source.split('\n\n').map((text) => of(source, text, 'strong'));
		const blocks = withEmphasis(composeBlocks(source.split('\n')), source, all);
		assert.deepEqual(
			blocks.map(({ type }) => type),
			['paragraph', 'paragraph', 'paragraph'],
		);
	});

	it('puts lists into lists, numbers and signs kept', () => {
		const lines = ['1. У взаємодії:', '• основний;', '• додатковий.', '2. Тип епізоду.'];
		const [list, ...rest] = nested(lines, [0, 1, 1, 0]);
		assert.ok(list?.type === 'list' && rest.length === 0);
		assert.deepEqual(list.items, ['У взаємодії:', 'основний;', 'додатковий.', 'Тип епізоду.']);
		assert.deepEqual(
			list.levels?.map(({ depth }) => depth),
			[0, 1, 1, 0],
		);
	});

	it('leaves numbers that Markdown would show otherwise as they are written', () => {
		const lines = ['1. Перше:', 'а) літера;', 'б) друга.', '3. Третє.'];
		assert.deepEqual(unitsOf(nested(lines, [0, 1, 1, 0])), lines);
	});
});

function nested(lines: readonly string[], depths: readonly number[]) {
	const source = lines.join('\n\n');
	const items = lines.map((line, at) => ({
		...of(source, line, 'em'),
		as: 'item' as const,
		depth: depths[at] ?? 0,
	}));
	return withEmphasis(composeBlocks(source.split('\n')), source, items);
}

function of(source: string, words: string, as: 'strong' | 'em'): Emphasis {
	const start = source.indexOf(words);
	return { start, end: start + words.length, as };
}
