import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requestId, requestSchema } from './request.ts';
import { withoutRequestLink } from './without-request-link.ts';

const request = requestSchema.parse({
	...{ id: 'dostup.example/7', host: 'dostup.example', number: 7, slug: 'lavky', title: 'Лавки' },
	...{ authority: null, bodyName: null, state: null, law: null, createdAt: null, updatedAt: null },
	messages: [
		{ direction: 'outgoing', date: null, number: 70, letters: [] },
		{ direction: 'incoming', date: null, number: 71, letters: ['45000000/2031/25-z'] },
	],
});

test('neither number nor name of the request is left, and its id says only its letter', () => {
	for (const id of ['dostup.example/7', 'dostup.example/lavky']) {
		const without = withoutRequestLink({ ...request, id });
		assert.equal(without.id, 'dostup.example/45000000-2031-25-z');
		assert.ok(requestId.safeParse(without.id).success);
		assert.doesNotMatch(JSON.stringify(without), /lavky|"number":\d/);
		assert.equal(without.title, 'Лавки');
	}
});

test('an id that leads nowhere stays, also when another letter comes first', () => {
	const without = withoutRequestLink(request);
	const [outgoing, incoming] = without.messages;
	assert.ok(outgoing && incoming);
	const more = {
		...without,
		number: 7,
		messages: [{ ...outgoing, letters: ['45000000/2031/24-z'] }, incoming],
	};
	assert.equal(withoutRequestLink(more).id, without.id);
});
