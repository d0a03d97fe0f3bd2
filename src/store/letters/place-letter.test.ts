import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { letterId } from '#archive/letter/field-types.ts';
import type { LetterEntry } from '../letter-entry.ts';
import { placeLetter } from './place-letter.ts';

const letter = {
	authority: '12345678',
	date: '2031-02-01',
	registrationIndex: '25/З-17',
	noIndex: 'unnumbered',
	slug: '25-z-17',
	fingerprint: 'abcdef0123456789'.repeat(4),
	isAppendix: false,
};

describe('placeLetter', () => {
	it('makes the address of body, year and index', () => {
		assert.deepEqual(placeLetter(archive(), letter, false), {
			id: '12345678/2031/25-z-17',
			replaces: null,
			duplicate: false,
		});
	});

	it('puts a letter that bears neither date nor index under its own words, and takes no two for one', () => {
		const bare = { ...letter, date: null, registrationIndex: letter.noIndex, slug: 'b-n' };
		const other = (fingerprint: string) =>
			entry('12345678/undated/b-n-00000000', {
				date: null,
				registrationIndex: letter.noIndex,
				source: { sha256: null, fingerprint },
			});
		const ofThisKey = other('0'.repeat(56) + letter.fingerprint.slice(-8));
		assert.deepEqual(placeLetter(archive(ofThisKey), bare, false), {
			id: '12345678/undated/b-n-abcdef01',
			replaces: null,
			duplicate: false,
		});
		// Made with another key: their difference does not say that the words differ.
		assert.equal(placeLetter(archive(other('0'.repeat(64))), bare, false).duplicate, true);
	});

	it('gives another address to another text of the same letter, and doubts', () => {
		const taken = entry('12345678/2031/25-z-17');
		assert.deepEqual(placeLetter(archive(taken), letter, false), {
			id: '12345678/2031/25-z-17-2',
			replaces: null,
			duplicate: true,
		});
	});

	it('replaces it with force, the first where there are more', () => {
		const [first, second] = [entry('12345678/2031/25-z-17'), entry('12345678/2031/25-z-17-2')];
		assert.equal(placeLetter(archive(second, first), letter, true).replaces, first);
	});

	it('does not replace with force what this run has written', () => {
		const place = placeLetter(archive(entry('12345678/2031/25-z-17', { fresh: true })), letter, true);
		assert.deepEqual(place, { id: '12345678/2031/25-z-17-2', replaces: null, duplicate: true });
	});

	it('doubts nothing where only the slug is the same', () => {
		for (const other of [{ registrationIndex: '25-З/17' }, { date: '2031-02-02' }]) {
			const place = placeLetter(archive(entry('12345678/2031/25-z-17', other)), letter, true);
			assert.deepEqual(place, { id: '12345678/2031/25-z-17-2', replaces: null, duplicate: false });
		}
	});

	it('takes an index for the same in any case and with any blanks', () => {
		const other = entry('12345678/2031/25-z-17', { registrationIndex: '25 / з-17' });
		assert.equal(placeLetter(archive(other), letter, false).duplicate, true);
	});

	it('makes an address of any index', () => {
		for (const slug of ['', 'а'.repeat(0), '1-'.repeat(300)]) {
			const { id } = placeLetter(archive(), { ...letter, slug }, false);
			assert.ok(letterId.safeParse(id).success, id);
			assert.ok(id.length < 200);
		}
	});
});

function entry(id: string, changes: Partial<LetterEntry> = {}): LetterEntry {
	const source = { sha256: null, fingerprint: '0'.repeat(64) };
	return {
		id,
		authority: '12345678',
		date: '2031-02-01',
		registrationIndex: '25/З-17',
		source,
		fresh: false,
		...changes,
	};
}

function archive(...entries: LetterEntry[]) {
	const lettersOf = (authority: string, date: string | null) =>
		entries.filter((one) => one.authority === authority && one.date === date);
	return { lettersOf, has: (id: string) => entries.some((one) => one.id === id) };
}
