import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Letter, letterSchema } from '#archive/letter/schema.ts';
import { recordDifference, requisiteDifference } from './requisite-difference.ts';

const letter: Letter = letterSchema.parse({
	id: '90000015/2031/1-v',
	title: 'Про вигадане',
	titleDerived: true,
	authority: '90000015',
	date: '2031-01-02',
	registrationIndex: '1/В',
	inReplyTo: null,
	addressee: null,
	addresseeDetails: [],
	heading: null,
	letterhead: ['ВИГАДАНА РАДА'],
	contactLines: [],
	attachments: [],
	signatory: { post: 'Голова', name: 'О. Небувала' },
	executor: null,
	marks: [],
	request: null,
	language: 'uk',
	jurisdiction: 'ua',
	redactions: {},
	review: [],
	paragraphs: ['p1'],
	source: { format: 'txt', sha256: null, fingerprint: 'a'.repeat(64) },
});
const words = {
	date: (iso: string) => iso.split('-').reverse().join('.'),
	authority: (id: string) => `Рада ${id}`,
	subject: (id: string) => id,
	say: (word: string) => word,
};
const shown = (change: Partial<Letter>) =>
	requisiteDifference(letter, { ...letter, ...change }, words).map(
		({ label, parts }) => `${label}: ${parts.map(({ kind, text }) => `${kind} ${text}`).join(' | ')}`,
	);

describe('requisiteDifference', () => {
	it('says in words what changed, and nothing of the rest', () => {
		assert.deepEqual(shown({ title: 'Про небувале', date: '2031-01-03' }), [
			'title: same Про  | removed вигадане | added небувале',
			'date: removed 02.01.2031 | added 03.01.2031',
		]);
		assert.deepEqual(shown({ authority: '90000038' }), [
			'authority: removed Рада 90000015 | added Рада 90000038',
		]);
		assert.deepEqual(shown({}), []);
	});

	it('says what came and what went', () => {
		assert.deepEqual(shown({ signatory: null, attachments: ['на 1 арк.'] }), [
			'attachments: added на 1 арк.',
			'signatory: removed Голова\nО. Небувала',
		]);
		assert.deepEqual(shown({ inReplyTo: { registrationIndex: null, date: '2030-12-30' } }), [
			'inReplyTo: added 30.12.2030',
		]);
	});
});

describe('recordDifference', () => {
	it('names the other parts that differ', () => {
		assert.deepEqual(recordDifference(letter, { ...letter, title: 'Інше' }), []);
		assert.deepEqual(recordDifference(letter, { ...letter, titleDerived: false }), ['record']);
		assert.deepEqual(
			recordDifference(letter, {
				...letter,
				source: { ...letter.source, withheld: 'masked' },
				attachedFiles: [{ mediaType: 'text/plain', bytes: 1 }],
			}),
			['source', 'attachedFiles'],
		);
	});

	it('does not mind the order in which kinds of redactions are counted', () => {
		const one: Letter = { ...letter, redactions: { email: 1, phone: 2 } };
		assert.deepEqual(recordDifference(one, { ...letter, redactions: { phone: 2, email: 1 } }), []);
	});
});
