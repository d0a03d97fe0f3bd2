import assert from 'node:assert/strict';
import { it } from 'node:test';
import { replyRules } from '../jurisdictions/ua/reply-time/index.ts';
import type { Outcome } from '../letter/outcome.ts';
import { requestSchema } from '../letter/request.ts';
import { linkThreads, type ThreadLetter } from './link-threads.ts';
import { openRequests } from './open-requests.ts';

const letter = (index: string, date: string, is: Outcome): ThreadLetter => ({
	...{ id: `rada/2018/${index}`, authority: 'rada', date, registrationIndex: index, request: null },
	inReplyTo: { registrationIndex: 'x', date: '2018-03-28' },
	outcome: { is, ground: null, forwardedTo: null, derived: true },
	told: { limit: null, named: [], acts: [] },
});
const request = requestSchema.parse({
	...{ id: 'requests.example/7', host: 'requests.example', number: 7, slug: null, title: null },
	...{ authority: null, bodyName: null, state: null, law: null, createdAt: '2018-12-20', updatedAt: null },
	messages: [{ direction: 'outgoing', date: '2018-12-20', number: 1, letters: [] }],
});
const due = (letters: ThreadLetter[], requests = [] as (typeof request)[]) =>
	openRequests(new Set(linkThreads(letters, requests).values()), replyRules).map(
		(open) => `${open.id} ${open.due}`,
	);

it('a request is open while nothing answers it, or a letter only prolonged its term', () => {
	assert.deepEqual(due([], [request]), ['requests.example/7 2018-12-28']);
	const extension = letter('1', '2018-04-03', 'extended');
	assert.deepEqual(due([extension]), ['rada/2018/1 2018-04-26']);
	assert.deepEqual(due([extension, letter('2', '2018-04-20', 'given')]), []);
	assert.deepEqual(due([letter('1', '2018-04-03', 'clarification')]), []);
});
