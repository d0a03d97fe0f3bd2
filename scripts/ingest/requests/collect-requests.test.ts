import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ua } from '#archive/jurisdictions/ua/index.ts';
import type { RequestRecord } from '../../read/contract/request-record.ts';
import { collectRequests } from './collect-requests.ts';

const known = { emails: new Set<string>(), phones: new Set<string>(), emailDomains: [] };
const record: RequestRecord = {
	host: 'dostup.example',
	id: 777,
	slug: 'ozelenennia',
	title: 'Витрати на озеленення',
	body: { name: 'Вигадана міська рада', slug: 'vyhadana' },
	state: 'successful',
	law: 'foi',
	createdAt: '2031-01-28',
	updatedAt: '2031-02-03',
	messages: [
		{ direction: 'outgoing', date: '2031-01-28', id: 1, members: [] },
		{ direction: 'incoming', date: '2031-02-03', id: 2, members: [] },
	],
};

describe('collectRequests', () => {
	it('puts letters to the messages that they came with', () => {
		const collector = collectRequests(ua, known);
		collector.add('inbox/a.zip', [{ id: '45000000/2031/25', message: 1 }], record);
		const [request] = collector.requests();
		assert.equal(request?.id, 'dostup.example/777');
		assert.equal(request?.authority, '45000000');
		assert.deepEqual(
			request?.messages.map(({ letters }) => letters),
			[[], ['45000000/2031/25']],
		);
	});

	it('finds the files beside a JSON by the number of their message', () => {
		const collector = collectRequests(ua, known);
		collector.add('inbox/2_1_лист.pdf', [{ id: '45000000/2031/25', message: null }], null);
		collector.add('інше/2_1_лист.pdf', [{ id: '45000000/2031/26', message: null }], null);
		collector.add('inbox/ozelenennia.json', [], record);
		assert.deepEqual(collector.requests()[0]?.messages[1]?.letters, ['45000000/2031/25']);
	});

	it('withholds a title that names a person, and the slug that was made of it', () => {
		for (const title of ['Справа Вигаденка Петра', 'Звернення Вигаденко О.П. щодо тротуару']) {
			const collector = collectRequests(ua, known);
			collector.add('inbox/a.json', [], { ...record, title, slug: 'sprava_vyhadenka_petra' });
			const [request] = collector.requests();
			assert.deepEqual([request?.id, request?.title, request?.slug], ['dostup.example/777', null, null]);
		}
	});

	it('makes one of two tellings, and loses nothing of either', () => {
		const collector = collectRequests(ua, known);
		collector.add('inbox/a.zip', [{ id: '45000000/2031/25', message: 1 }], {
			...record,
			state: null,
			law: null,
		});
		collector.add('inbox/a.json', [], { ...record, title: null });
		const requests = collector.requests();
		assert.equal(requests.length, 1);
		assert.deepEqual(
			[requests[0]?.state, requests[0]?.title, requests[0]?.messages[1]?.letters],
			['successful', 'Витрати на озеленення', ['45000000/2031/25']],
		);
	});

	it('puts a JSON, which does not name its site, to the request that does', () => {
		const collector = collectRequests(ua, known);
		collector.add('inbox/a.json', [], { ...record, host: null, law: 'foi-ua' });
		collector.add('inbox/a.zip', [{ id: '45000000/2031/25', message: 1 }], { ...record, id: null });
		const requests = collector.requests();
		assert.deepEqual(
			requests.map(({ id, law, number }) => [id, law, number]),
			[['dostup.example/ozelenennia', 'foi-ua', 777]],
		);
		const alone = collectRequests(ua, known);
		alone.add('inbox/a.json', [], { ...record, host: null });
		assert.equal(alone.requests()[0]?.id, 'unknown/777');
	});

	it('keeps no personal data of a title', () => {
		const collector = collectRequests(ua, known);
		collector.add('inbox/a.json', [], { ...record, title: 'Пишіть на zrazkova@post.example' });
		assert.equal(collector.requests()[0]?.title, null);
	});
});
