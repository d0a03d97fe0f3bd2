import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { allocateParagraphIds, lastNumberOf } from './paragraph-ids.ts';

const unit = (id: string, text: string) => ({ id, text });

describe('allocateParagraphIds', () => {
	it('numbers the first text in order', () => {
		assert.deepEqual(allocateParagraphIds([], ['А.', 'Б.', 'А.']), ['p1', 'p2', 'p3']);
	});

	it('keeps the ids of what is still there and gives new units new numbers', () => {
		const previous = [unit('p1', 'Перше.'), unit('p2', 'Друге.'), unit('p3', 'Третє.')];
		assert.deepEqual(allocateParagraphIds(previous, ['Перше.', 'Вставлене.', 'Третє.']), ['p1', 'p4', 'p3']);
	});

	it('keeps the id of a unit that was corrected', () => {
		const previous = [unit('p1', 'Рада розглянула запит про парки.'), unit('p2', 'Коштів не виділено.')];
		const texts = ['Рада розглянула запит про парки і сквери.', 'Зовсім інше речення стоїть тут.'];
		assert.deepEqual(allocateParagraphIds(previous, texts), ['p1', 'p3']);
	});

	it('keeps the id of a unit that was moved', () => {
		const previous = [unit('p1', 'А.'), unit('p2', 'Б.'), unit('p3', 'В.')];
		assert.deepEqual(allocateParagraphIds(previous, ['В.', 'А.', 'Б.']), ['p3', 'p1', 'p2']);
	});

	it('does not give a number again that a gone unit had', () => {
		assert.deepEqual(allocateParagraphIds([unit('p1', 'А.')], ['А.', 'Нове.'], 7), ['p1', 'p8']);
	});

	const text = fc
		.array(fc.constantFrom('рада', 'запит', 'парк', 'кошти', 'рішення'), { minLength: 1, maxLength: 5 })
		.map((words) => words.join(' '));
	const texts = fc.array(text, { maxLength: 8 });

	it('gives each unit one id, old ids only to old units, new numbers above the old', () => {
		fc.assert(
			fc.property(texts, texts, (before, after) => {
				const first = allocateParagraphIds([], before);
				const previous = before.map((words, at) => unit(first[at] ?? '', words));
				const ids = allocateParagraphIds(previous, after);
				assert.equal(ids.length, after.length);
				assert.equal(new Set(ids).size, ids.length);
				const fresh = ids.filter((id) => !first.includes(id)).map((id) => Number(id.slice(1)));
				assert.deepEqual(
					fresh,
					fresh.map((_, at) => lastNumberOf(first) + 1 + at),
				);
			}),
			{ numRuns: 2000 },
		);
	});

	it('gives the same text the same ids, and keeps all ids when units are only added', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(text, { maxLength: 8 }),
				fc.uniqueArray(text, { maxLength: 3 }),
				(before, added) => {
					const first = allocateParagraphIds([], before);
					const previous = before.map((words, at) => unit(first[at] ?? '', words));
					assert.deepEqual(allocateParagraphIds(previous, before), first);
					const news = added.filter((words) => !before.includes(words));
					const ids = allocateParagraphIds(previous, [...news, ...before]);
					assert.deepEqual(ids.slice(news.length), first);
				},
			),
			{ numRuns: 1000 },
		);
	});
});
