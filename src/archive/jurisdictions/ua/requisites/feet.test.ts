import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dissect } from './index.ts';
import { letterhead, read, text } from './testing/letter-of-lines.ts';

describe('the foot of a letter', () => {
	const head = [...letterhead, '', '03.04.2031 № 12/5', '', 'Зразковій раді'];

	it('takes whoever has a post and a phone for the executor', () => {
		const { anatomy, one } = read(head, ['Головний бухгалтер Умовна І. І., 00-00-14']);
		assert.equal(one(anatomy.executor.name), 'Умовна І. І.');
		assert.equal(one(anatomy.executor.phone), '00-00-14');
	});

	it('takes whoever has a post, and a phone on the line below, for the executor', () => {
		const { anatomy, one } = read(
			[...letterhead, '03.04.2031 № 12/5', '', 'Зразковій раді'],
			['Помічник директора Марта УМОВНА', 'тел. 00-00-12'],
		);
		assert.deepEqual(
			[one(anatomy.signatory.name), one(anatomy.executor.name), one(anatomy.executor.phone)],
			['Олена ЗРАЗКОВА', 'Марта УМОВНА', '00-00-12'],
		);
	});

	it('has a stamp that names its system and ends with a date below', () => {
		const { anatomy, one } = read(
			[...letterhead, '', '№ ____ від ____', '', 'Зразковій раді'],
			[
				...['', 'Документ СЕД «Зразок» № 09-10/7013 від 03.04.2031', ''],
				...[
					'Підписувач Зразкова Олена Іванівна, сертифікат 3FAA000000000000000000000000000044EAD800, дійсний до',
				],
				'06.08.2033',
			],
		);
		assert.deepEqual([one(anatomy.date), one(anatomy.registrationIndex)], ['03.04.2031', '09-10/7013']);
		assert.deepEqual(
			anatomy.doubts.filter(({ ruleId }) => ruleId === 'unplaced-line'),
			[],
		);
	});

	for (const [stamp, how] of [
		[['Документ зареєстровано в СЕД «Зразок»', '№ 09-10/7013 від 03.04.2031 10:15'], 'over two lines'],
		[['Електронний документ № 09-10/7013 від 03.04.2031'], 'of an electronic document'],
		[['Документ № 09-10/7013 від 03.04.2031, дійсний з 01.02.2030', 'по 01.02.2032'], 'with further dates'],
	] as const)
		it(`has a stamp ${how}, which gives date and number`, () => {
			const { anatomy, one } = read(
				[...letterhead, '', '№ ____ від ____', '', 'Зразковій раді'],
				['', ...stamp],
			);
			assert.deepEqual([one(anatomy.date), one(anatomy.registrationIndex)], ['03.04.2031', '09-10/7013']);
		});

	it('reads whoever prepared a letter with the post on a line between', () => {
		for (const below of [
			['Виконавець:', 'гол. спец. відділу вигадок', 'Умовна М.М.', '00-00-12'],
			['Умовна М.М.', 'Головний спеціаліст', '00-00-12'],
			['Умовна М.М. 00-00-12 (вн. 15)'],
		]) {
			const { anatomy, one } = read(head, below);
			const { name, phone } = anatomy.executor;
			assert.deepEqual([one(name), one(phone)], ['Умовна М.М.', '00-00-12'], below.join());
		}
	});

	it('asks nothing about the e-mail of whoever prepared the letter', () => {
		const { anatomy } = read(head, ['Умовна І. І., 00-00-14', 'e-mail: umovna@sluzhba.example']);
		const rules = anatomy.doubts.map(({ ruleId }) => ruleId);
		assert.ok(!rules.includes('unplaced-line'), rules.join());
	});

	it('dates a letter right below the signature where its head gives the number alone', () => {
		const dated = (...below: readonly string[]) => {
			const { anatomy, one } = read([...letterhead, '№ 12/5', '', 'Зразковій раді'], below);
			return one(anatomy.date);
		};
		assert.equal(dated('«03» квітня 2031 року'), '«03» квітня 2031');
		assert.equal(dated('Ознайомлений Умовний', '05.04.2031'), null);
	});

	it('keeps a table below the signature as an appendix without a title', () => {
		const rows = ['Міст\u001fРік', 'Перший\u001f2021', 'Другий\u001f2022'];
		const { anatomy, said } = read(
			[...letterhead, '03.04.2031 № 12/5', '', 'Зразковій раді'],
			['Перелік мостів', ...rows],
		);
		assert.deepEqual(said(anatomy.appendices), ['Перелік мостів', ...rows]);
	});

	it('leaves whom to call in the text where it is a sentence', () => {
		const call = 'Контактна особа – спеціаліст відділу Умовна Марта, тел. 00-00-12.';
		const source = [
			...[...letterhead, '03.04.2031 № 12/5', '', 'Зразковій раді', '', text, '', call, ''],
			'Директор   Олена ЗРАЗКОВА',
		].join('\n');
		const { executor, text: said } = dissect(source);
		assert.equal(executor.name, null);
		assert.ok(said.some(({ start, end }) => source.slice(start, end) === call));
	});

	it('takes the name between the words and the time of an electronic signature for nobody’s', () => {
		const { anatomy } = read(
			[...letterhead, '03.04.2031 № 12/5', '', 'Зразковій раді'],
			['Кваліфікований електронний підпис', 'Зразкова Олена Іванівна', '03.04.2031 12:30:00'],
		);
		assert.equal(anatomy.executor.name, null);
		assert.deepEqual(
			anatomy.doubts.map(({ ruleId }) => ruleId),
			['missing-edrpou'],
		);
	});

	it('counts no one with a phone below the name among those who sign', () => {
		const { anatomy, one } = read(head, ['Секретар служби', 'Н. Умовна', '(0450) 00-00-02']);
		assert.equal(one(anatomy.executor.name), 'Н. Умовна');
		assert.ok(!anatomy.doubts.some(({ ruleId }) => ruleId === 'several-signatories'));
	});

	it('tells of a second signatory, once, however many lines his post has', () => {
		for (const foot of [
			['Секретар служби   Н. УМОВНА'],
			['Головний спеціаліст відділу обліку', 'та звітності   Н. УМОВНА'],
		]) {
			const { anatomy, said } = read(head, foot);
			const told = anatomy.doubts.filter(({ ruleId }) => /signator|unplaced/u.test(ruleId));
			assert.deepEqual(
				told.map(({ ruleId }) => ruleId),
				['several-signatories'],
			);
			assert.match(said(anatomy.marks).join(' '), /Н\. УМОВНА/u);
		}
	});

	const footer = 'Вигадана служба, вул. Придумана, 2, код ЄДРПОУ 45000000, тел. (0450) 00-00-09';

	it('takes what names the body at the foot of a page for its contacts', () => {
		const { anatomy, said, one } = read(
			['ВИГАДАНА СЛУЖБА', '', '03.04.2031 № 12/5', '', 'Зразковій раді'],
			[footer],
		);
		assert.equal(one(anatomy.edrpou), '45000000');
		assert.equal(one(anatomy.contacts.address), 'вул. Придумана, 2');
		assert.deepEqual(said(anatomy.contacts.phones), ['(0450) 00-00-09']);
		assert.deepEqual(said(anatomy.marks), ['Вигадана служба']);
		assert.deepEqual(anatomy.doubts, []);
	});

	it('takes nobody else’s contacts at the foot of a page for the body’s', () => {
		for (const foot of [
			'Придумане бюро, вул. Придумана, 2, код ЄДРПОУ 45000000',
			'Умовна Олена, вул. Придумана, 2, тел. (0450) 00-00-09',
			'Вигадана служба, умовна@пошта.example, olena@post.example',
		]) {
			const { anatomy } = read(head, [foot]);
			assert.equal(anatomy.contacts.lines.length, 1, foot);
			assert.equal(anatomy.edrpou, null, foot);
		}
	});

	it('dates a letter by the stamp that numbers it, not by who certified the copy', () => {
		const empty = [...letterhead, '', 'від ____ № ____', '', 'Зразковій раді'];
		const stamp = ['СЕД АСКОД Вигадана служба', 'ДОКУМЕНТ № 30/09-13/7058 від 20.12.2031'];
		const { anatomy, one } = read(empty, ['ЗГІДНО З ОРИГІНАЛОМ', '21.12.2031', '', ...stamp]);
		assert.deepEqual([one(anatomy.date), one(anatomy.registrationIndex)], ['20.12.2031', '30/09-13/7058']);
	});
});
