import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { searchLanguage } from '../jurisdictions/ua/search/index.ts';
import { relatedLetters } from './related-letters.ts';
import type { TraitLetter } from './traits-of.ts';

interface Shared {
	readonly subjects?: readonly string[];
	readonly acts?: readonly string[];
}

const letter = (id: string, title: string, { subjects = [], acts = [] }: Shared = {}): TraitLetter => ({
	...{ id, title, authority: id.split('/')[0] ?? '' },
	subjects: subjects.length > 0 ? { are: [...subjects], derived: true } : undefined,
	told: { limit: null, named: [], acts: acts.map((number) => ({ kind: 'law', number })) },
});

/** Letters that have nothing in common, for rarity to be told by. */
const others = Array.from({ length: 8 }, (_, at) => letter(`other${at}/1`, `${'абвгґдеє'[at]}ахінея`));

type Together = (one: TraitLetter, other: TraitLetter) => boolean;

const idsOf = (letters: readonly TraitLetter[], most = 3, areTogether: Together = () => false) => {
	const found = relatedLetters(letters, { language: searchLanguage, most, areTogether });
	return (id: string) => found.get(id)?.map((one) => one.id) ?? [];
};

describe('relatedLetters', () => {
	const archive = [
		...others,
		letter('rada/1', 'Про ремонт фонтанів', { subjects: ['water'] }),
		letter('misto/2', 'Фонтани і вода', { subjects: ['water'] }),
		letter('misto/3', 'Про дракона', { acts: ['1-IX'] }),
		letter('rada/4', 'Відмова', { acts: ['1-IX'] }),
		letter('misto/5', 'Про ящера', { acts: ['1-IX'] }),
		letter('rada/6', 'Щодо вартості ремонту фонтану', { subjects: ['water'] }),
	];

	it('finds letters that share rare words, subject, acts and body, the nearest first', () => {
		assert.deepEqual(idsOf(archive)('rada/6'), ['rada/1', 'misto/2']);
	});

	it('tells an older letter of those that point back to it', () => {
		assert.deepEqual(idsOf(archive)('rada/1'), ['misto/2', 'rada/6']);
		assert.deepEqual(idsOf(archive)('misto/3'), ['misto/5']);
	});

	it('takes one trait in common for chance', () => {
		assert.deepEqual(idsOf(archive)('rada/4'), []);
		assert.deepEqual(idsOf(archive)('nowhere/1'), []);
	});

	it('leaves out letters that are shown together anyway', () => {
		const one = idsOf(archive, 3, (a, b) => [a.id, b.id].sort().join() === 'rada/1,rada/6');
		assert.deepEqual(one('rada/6'), ['misto/2']);
	});

	it('names no more than asked before and after a letter, of equally near ones the later', () => {
		const alike = [...others, ...Array.from({ length: 9 }, (_, at) => letter(`rada/${at}`, 'Про фонтан'))];
		assert.deepEqual(idsOf(alike, 1)('rada/2'), ['rada/1', 'rada/3']);
	});

	it('counts for nothing what half of the letters have', () => {
		const all = Array.from({ length: 40 }, (_, at) => letter(`rada/${at}`, `Вода ${'абвгдежзик'[at % 10]}`));
		assert.deepEqual(idsOf(all)('rada/39'), []);
	});

	it('lets a new letter change as few letters as it points back to', () => {
		const word = fc.constantFrom('фонтан', 'вода', 'дракон', 'ящір', 'ремонт', 'дорога');
		const one = fc.record({ body: fc.nat(3), words: fc.array(word, { minLength: 1, maxLength: 3 }) });
		fc.assert(
			fc.property(fc.array(one, { minLength: 2, maxLength: 60 }), (made) => {
				const all = made.map(({ body, words }, at) => letter(`${body}/${at}`, words.join(' ')));
				const [before, after] = [idsOf(all.slice(0, -1)), idsOf(all)];
				const changed = all.slice(0, -1).filter(({ id }) => before(id).join() !== after(id).join());
				assert.ok(changed.length <= 3, `${changed.length} letters changed`);
			}),
		);
	});
});
