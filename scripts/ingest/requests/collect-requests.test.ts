import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ua } from '#archive/jurisdictions/ua/index.ts';
import { redactionKinds } from '#archive/letter/redaction.ts';
import type { RequestRecord } from '../../read/contract/request-record.ts';
import { collectRequests } from './collect-requests.ts';

const contacts = { emails: new Set<string>(), phones: new Set<string>(), emailDomains: [] };
const kinds = new Set(redactionKinds);
const record: RequestRecord = {
	host: 'dostup.example',
	id: 777,
	slug: 'ozelenennia',
	title: 'Витрати на озеленення',
	asker: 'Ганна Зразкова',
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
		const collector = collectRequests(ua, contacts, kinds);
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
		const collector = collectRequests(ua, contacts, kinds);
		collector.add('inbox/2_1_лист.pdf', [{ id: '45000000/2031/25', message: null }], null);
		collector.add('інше/2_1_лист.pdf', [{ id: '45000000/2031/26', message: null }], null);
		collector.add('inbox/ozelenennia.json', [], record);
		assert.deepEqual(collector.requests()[0]?.messages[1]?.letters, ['45000000/2031/25']);
	});

	it('makes one of two tellings, and loses nothing of either', () => {
		const collector = collectRequests(ua, contacts, kinds);
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
		const collector = collectRequests(ua, contacts, kinds);
		collector.add('inbox/a.json', [], { ...record, host: null, law: 'foi-ua' });
		collector.add('inbox/a.zip', [{ id: '45000000/2031/25', message: 1 }], { ...record, id: null });
		const requests = collector.requests();
		assert.deepEqual(
			requests.map(({ id, law, number }) => [id, law, number]),
			[['dostup.example/ozelenennia', 'foi-ua', 777]],
		);
		const alone = collectRequests(ua, contacts, kinds);
		alone.add('inbox/a.json', [], { ...record, host: null });
		assert.equal(alone.requests()[0]?.id, 'unknown/777');
	});

	it('keeps no personal data of a title', () => {
		const collector = collectRequests(ua, contacts, kinds);
		collector.add('inbox/a.json', [], { ...record, title: 'Пишіть на zrazkova@post.example' });
		assert.equal(collector.requests()[0]?.title, null);
	});

	for (const [title, slug, asker] of [
		['Справа Зразкової Ганни', 'sprava_zrazkovoi_hanny', null],
		['Скарга Тихої О.П. на бездіяльність', 'skarha_tykhoi_op', null],
		['Щодо громадянина Прикладенка Івана Петровича', 'prykladenko', null],
		['Відмова Ганні Іванівні Зразковій', 'vidmova', null],
		['Пацієнт Тихий В.В.', 'patsiient', null],
		['Заява ЗРАЗКОВОЇ ГАННИ', 'zaiava', null],
		['Пенсія бабусі Марії Степанівни', 'pensiia', null],
		['Запит Зразкової', 'zapyt_zrazkovoi', 'Ганна Зразкова'],
		['Запит від Zrazkova', 'zapyt', 'Зразкова Ганна'],
		['Зразкова оскаржує рішення', 'zrazkova_oskarzhuie', 'Зразкова Г.'],
		['Відповідь Прикладенкові', 'vidpovid', 'Прикладенко Іван'],
		['Мій тел. 067 111 22 33', 'mii_tel', null],
		['Мешкаю: вул. Тиха, буд. 5, кв. 7', 'meshkaiu', null],
	] as const) {
		it(`leaves out «${title}» and the address made of it`, () => {
			const collector = collectRequests(ua, contacts, kinds);
			collector.add('inbox/a.json', [], { ...record, title, slug, asker });
			const [request] = collector.requests();
			assert.deepEqual([request?.title, request?.slug], [null, null]);
			assert.doesNotMatch(JSON.stringify(request), /[Zz]razkov|Зразков|[Pp]ryklad/u);
		});
	}

	for (const [slug, asker] of [
		['sprava_zrazkovoi_hanny', null],
		['skarha_oleny_petrivny', null],
		['lyst_ivana_prykladenka', null],
		['zapyt_zrazkovoi', 'Ганна Зразкова'],
		['prykladenko-2', 'Іван Прикладенко'],
		['dostup_do_danykh_prikladenka', 'Прикладенко'],
	] as const) {
		it(`leaves out the address ${slug} where nobody knows the title`, () => {
			const collector = collectRequests(ua, contacts, kinds);
			collector.add('inbox/a.json', [], { ...record, title: null, slug, asker });
			assert.equal(collector.requests()[0]?.slug, null);
		});
	}

	for (const [title, slug] of [
		['Витрати на озеленення', 'ozelenennia'],
		['Ремонт вулиці Шевченка', 'remont_vulytsi_shevchenka'],
		['Школа імені Лесі Українки', 'shkola_imeni_lesi_ukrainky'],
		['Створення парку Перемоги', 'stvorennia_parku_peremohy'],
		['Штатний розпис 2021', 'shtatnyi_rozpys_2021'],
		['Договори КП «Зелентрест»', 'dohovory_kp_zelentrest'],
		['Графік прийому голови ради', 'hrafik_pryiomu'],
	] as const) {
		it(`keeps «${title}»`, () => {
			const collector = collectRequests(ua, contacts, kinds);
			collector.add('inbox/a.json', [], { ...record, title, slug });
			const [request] = collector.requests();
			assert.deepEqual([request?.title, request?.slug], [title, slug]);
		});
	}

	it('keeps a name in a title where the archive masks no names', () => {
		const title = 'Справа Прикладенка Івана';
		const collector = collectRequests(ua, contacts, new Set(['email']));
		collector.add('inbox/a.json', [], { ...record, title });
		assert.equal(collector.requests()[0]?.title, title);
	});
});
