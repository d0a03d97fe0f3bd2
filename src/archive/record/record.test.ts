import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { replyRules } from '../jurisdictions/ua/reply-time/index.ts';
import { readTold } from '../jurisdictions/ua/reply-time/read-told.ts';
import type { Outcome } from '../letter/outcome.ts';
import { requestSchema } from '../letter/request.ts';
import { linkThreads, type ThreadLetter } from './link-threads.ts';
import { replyOf } from './reply-of.ts';

interface Told {
	readonly body?: string;
	readonly answers?: readonly [index: string | null, date: string | null];
	readonly is?: Outcome;
	readonly site?: number;
	readonly text?: string;
}

function letter(index: string, date: string | null, told: Told = {}): ThreadLetter {
	const { body = 'rada', answers, is = 'given', site, text = '' } = told;
	return {
		...{ id: `${body}/2031/${index}`, authority: body, date, registrationIndex: index },
		inReplyTo: answers ? { registrationIndex: answers[0], date: answers[1] } : null,
		request: site === undefined ? null : { host: 'requests.example', id: site },
		outcome: { is, ground: null, forwardedTo: null, derived: true },
		told: readTold(text),
	};
}

const request = requestSchema.parse({
	...{ id: 'requests.example/7', host: 'requests.example', number: 7, slug: null, title: null },
	...{ authority: null, bodyName: null, state: null, law: null, createdAt: '2031-03-03', updatedAt: null },
	messages: [
		{ direction: 'outgoing', date: '2031-03-03', number: 1, letters: [] },
		{ direction: 'incoming', date: '2031-03-10', number: 2, letters: ['rada/2031/1'] },
	],
});

const together = (letters: readonly ThreadLetter[], requests = [] as (typeof request)[]) =>
	linkThreads(letters, requests)
		.get(letters[0]?.id ?? '')
		?.letters.map(({ registrationIndex }) => registrationIndex);

describe('threads', () => {
	it('join letters of a body that answer the same number of the same day', () => {
		const extension = letter('5', '2031-03-05', { answers: ['З-7', '2031-03-03'], is: 'extended' });
		const answer = letter('9', '2031-03-20', { answers: ['з - 7', '2031-03-03'] });
		const other = letter('8', '2031-03-20', { answers: ['З-7', '2031-03-04'] });
		const elsewhere = letter('4', '2031-03-20', { answers: ['З-7', '2031-03-03'], body: 'vyddil' });
		assert.deepEqual(together([answer, extension, other, elsewhere]), ['5', '9']);
		const [gap] = linkThreads([extension, answer], []).get(answer.id)?.gaps ?? [];
		assert.deepEqual(gap && [gap.index, gap.date, gap.kind, gap.namedBy.length], [
			'З-7',
			'2031-03-03',
			'answered',
			2,
		]);
	});

	it('join an answer to the letter that it answers or names, of any body', () => {
		const forwarding = letter('5-1', '2031-03-05', { is: 'forwarded', answers: [null, '2031-03-03'] });
		const answer = letter('77', '2031-03-12', { body: 'departament', answers: ['5–1', '2031-03-05'] });
		const more = letter('79', '2031-04-01', {
			body: 'departament',
			text: 'У доповнення до листа від 12.03.2031 № 77 надсилаємо копії.',
		});
		assert.deepEqual(together([forwarding, answer, more]), ['5-1', '77', '79']);
	});

	it('join letters of one request of a site, and those that its record has', () => {
		const one = letter('1', '2031-03-10');
		const other = letter('2', '2031-03-30', { site: 7 });
		assert.deepEqual(together([one, other], [request]), ['1', '2']);
	});

	it('join nothing by a number alone, by a day alone, by itself, or by one of two of the same number', () => {
		const alone = letter('25', '2031-03-10', { answers: ['25', '2031-03-10'] });
		assert.deepEqual(together([alone]), ['25']);
		assert.deepEqual(linkThreads([alone], []).get(alone.id)?.gaps, []);
		assert.deepEqual(
			together([
				letter('3', '2031-03-10', { answers: ['7', null] }),
				letter('4', '2031-03-11', { answers: ['7', null] }),
			]),
			['3'],
		);
		assert.deepEqual(
			together([
				letter('3', '2031-03-10', { answers: [null, '2031-03-03'] }),
				letter('4', '2031-03-11', { answers: [null, '2031-03-03'] }),
			]),
			['3'],
		);
		const twins = ['rada', 'sud'].map((body) => letter('6', '2031-03-10', { body }));
		assert.deepEqual(together([letter('9', '2031-03-12', { answers: ['6', '2031-03-10'] }), ...twins]), [
			'9',
		]);
	});

	it('are the same in whatever order letters come', () => {
		const letters = [
			letter('1', '2031-03-10', { answers: ['a', '2031-03-03'] }),
			letter('2', '2031-03-11', { answers: ['1', '2031-03-10'] }),
			letter('3', '2031-03-12', { answers: ['a', '2031-03-03'] }),
			letter('4', null, { answers: ['b', '2031-03-03'] }),
			letter('5', '2031-03-13', { answers: ['b', '2031-03-03'] }),
		];
		fc.assert(
			fc.property(fc.shuffledSubarray(letters, { minLength: letters.length }), (shuffled) => {
				const byId = linkThreads(shuffled, []);
				assert.deepEqual(
					letters.map(({ id }) => byId.get(id)?.letters.map((one) => one.id)),
					[
						...Array(3).fill(['rada/2031/1', 'rada/2031/2', 'rada/2031/3']),
						...Array(2).fill(['rada/2031/5', 'rada/2031/4']),
					],
				);
			}),
		);
	});
});

describe('the clock of a letter', () => {
	const reply = (
		one: ThreadLetter,
		others: readonly ThreadLetter[] = [],
		requests = [] as (typeof request)[],
	) => {
		const thread = linkThreads([one, ...others], requests).get(one.id);
		return thread ? replyOf(one, thread, replyRules) : null;
	};

	it('counts from the request that the letter names, against five working days', () => {
		const seed = letter('25', '2018-04-03', { answers: ['25', '2018-03-28'] });
		const time = reply(seed);
		assert.deepEqual(time && [time.taken, time.due, time.verdict, time.receiptBy], [
			4,
			'2018-04-04',
			'in-time',
			'reference',
		]);
	});

	it('runs for no document that is none of letters, which stands in the thread of its letter', () => {
		const host = letter('25', '2018-04-03', { answers: ['25', '2018-03-28'] });
		const appendix: ThreadLetter = {
			...{ ...host, id: `${host.id}-appendix`, kind: 'appendix', belongsTo: host.id },
			outcome: null,
		};
		assert.equal(reply(appendix, [host]), null);
		assert.equal(reply(host, [appendix])?.taken, 4);
		assert.deepEqual(together([host, appendix]), ['25', '25']);
		const order: ThreadLetter = { ...host, kind: 'order', outcome: null };
		assert.equal(reply(order), null);
	});

	it('gives twenty where an earlier letter of the thread prolonged the term, which has five itself', () => {
		const extension = letter('1', '2018-04-03', { answers: ['x', '2018-03-28'], is: 'extended' });
		const answer = letter('2', '2018-04-25', { answers: ['x', '2018-03-28'] });
		const late = reply(answer);
		assert.equal(late?.verdict, 'late');
		const time = reply(answer, [extension]);
		assert.deepEqual(time && [time.limit.id, time.due, time.verdict, time.extendedBy], [
			'extended',
			'2018-04-26',
			'in-time',
			extension.id,
		]);
		assert.equal(reply(extension, [answer])?.limit.id, 'ordinary');
	});

	it('gives 48 hours where the letter says so', () => {
		const text = 'Відповідь надано протягом 48 годин, як вимагає частина друга статті 20 Закону.';
		const urgent = letter('1', '2018-04-03', { answers: ['x', '2018-03-28'], text });
		assert.deepEqual([reply(urgent)?.limit.id, reply(urgent)?.verdict], ['urgent', 'late']);
	});

	it('counts from the requester’s message where the letter does not name the request', () => {
		const time = reply(letter('1', '2031-03-10'), [], [request]);
		assert.deepEqual(time && [time.receipt, time.receiptBy], ['2031-03-03', 'site']);
	});

	it('says nothing of what is no reply, of letters and requests without date, and of a time before the law', () => {
		const answers = ['x', '2018-03-28'] as const;
		assert.equal(reply(letter('1', '2018-04-03', { answers, is: 'not-a-reply' })), null);
		assert.equal(reply(letter('1', null, { answers })), null);
		assert.equal(reply(letter('1', '2018-04-03', { answers: ['x', null] })), null);
		assert.equal(reply(letter('1', '2010-04-03', { answers: ['x', '2010-03-28'] })), null);
	});
});

describe('letters that a text names', () => {
	const named = (text: string) => readTold(text).named.map(({ index, date }) => `${index} ${date}`);

	it('are found by word, number and date in either order', () => {
		assert.deepEqual(named('До листа від 03.04.2031 № 25/К та запиту № 77-З від 5 травня 2031 року.'), [
			'25/К 2031-04-03',
			'77-З 2031-05-05',
		]);
		assert.deepEqual(named('Відповідь виконавчого комітету від 01.02.2031 року за № 4 додаємо.'), [
			'4 2031-02-01',
		]);
	});

	it('are no laws and orders', () => {
		for (const text of [
			'Постанова від 27.12.2017 № 1101.',
			'наказу № 402 від 14.08.2008',
			'Закон № 2939-VI від 13.01.2011',
		])
			assert.deepEqual(named(text), [], text);
	});
});
