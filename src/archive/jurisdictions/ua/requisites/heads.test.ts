import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { letterhead, read } from './testing/letter-of-lines.ts';

describe('the head of a letter', () => {
	it('names a body of a region below the one in capitals', () => {
		const { anatomy, said } = read([
			...['ВИГАДАНА ПОЛІЦІЯ УКРАЇНИ', 'Головне управління Вигаданої поліції', 'у Придуманій області'],
			...['вул. Зразкова, 1, м. Придумане, 45000', '', '03.04.2031 № 12/5', '', 'Зразковій раді'],
		]);
		assert.deepEqual(said(anatomy.authority), [
			...['ВИГАДАНА ПОЛІЦІЯ УКРАЇНИ', 'Головне управління Вигаданої поліції', 'у Придуманій області'],
		]);
	});

	it('gives date and number in a stamp with the body’s name below the empty form', () => {
		const { anatomy, said, one } = read([
			...[...letterhead, '', '№ _____ від _____', 'На № 79 від 26.03.2031', ''],
			...['Вигадана служба', '№ 8835', 'від 03.04.2031 р.', '', 'Зразковій раді'],
		]);
		assert.deepEqual([one(anatomy.date), one(anatomy.registrationIndex)], ['03.04.2031', '8835']);
		assert.deepEqual(said(anatomy.addressee), ['Зразковій раді']);
	});

	for (const [below, whose] of [
		[['Комунальна установа «Музей вигадок»'], 'an institution'],
		[['Комунальна установа', '«Музей зразків', 'та вигадок»'], 'an institution over lines'],
		[['Північне відділення'], 'a branch'],
		[['імені Івана Зразка'], 'whom it honours'],
		[['Вигаданський міський центр'], 'a branch of a town'],
	] as const)
		it(`names ${whose} below the body in capitals`, () => {
			const { anatomy, said } = read([
				...['ВИГАДАНА СЛУЖБА УКРАЇНИ', ...below, 'вул. Зразкова, 1, м. Придумане, 45000'],
				...['', '03.04.2031 № 12/5', '', 'Зразковій раді'],
			]);
			assert.deepEqual(said(anatomy.authority), ['ВИГАДАНА СЛУЖБА УКРАЇНИ', ...below]);
		});

	it('goes on with a name in small letters that looks like an addressee', () => {
		const name = ['Вигаданське обласне відділення', 'Фонду підтримки', 'неіснуючих мостів'];
		const { anatomy, said } = read([
			...[...name, '45000, м. Придумане, вул. Зразкова, 1', 'тел. (0450) 00-00-00'],
			...['3 квітня 2031 р. № 12/5', '', 'Зразковій раді'],
		]);
		assert.deepEqual(said(anatomy.authority), name);
		assert.deepEqual(said(anatomy.addressee), ['Зразковій раді']);
	});

	it('is read below number and date at the upper edge', () => {
		const { anatomy, said, one } = read([
			...['Вихідний № 12/5', 'Дата реєстрації 03.04.2031', '', 'ВИГАДАНЕ ПІДПРИЄМСТВО', '«ЗРАЗОК»'],
			...['вул. Зразкова, 1, м. Придумане, 45000', '', 'Умовним громадам області', '(за списком)'],
		]);
		assert.deepEqual([one(anatomy.date), one(anatomy.registrationIndex)], ['03.04.2031', '12/5']);
		assert.deepEqual(said(anatomy.authority), ['ВИГАДАНЕ ПІДПРИЄМСТВО', '«ЗРАЗОК»']);
		assert.deepEqual(said(anatomy.addressee), ['Умовним громадам області', '(за списком)']);
	});

	it('has a subject with a label of its own', () => {
		const { anatomy, said } = read([
			...[...letterhead, '03.04.2031 № 12/5', '', 'Адвокатському об’єднанню', '«Зразок»', ''],
			'Тема: вигадані мости',
		]);
		assert.deepEqual(said(anatomy.addressee), ['Адвокатському об’єднанню', '«Зразок»']);
		assert.deepEqual(said(anatomy.heading), ['Тема: вигадані мости']);
	});

	it('takes no code for a name', () => {
		const { anatomy, said } = read([
			...['ВИГАДАНЕ ПІДПРИЄМСТВО', 'вул. Зразкова, 1, м. Придумане, 45000, МФО 300000,', 'ІПН 000000000000'],
			...['', '03.04.2031 № 12/5', '', 'Зразковій раді'],
		]);
		assert.deepEqual(said(anatomy.authority), ['ВИГАДАНЕ ПІДПРИЄМСТВО']);
	});

	it('reads those for whose information a letter is below a label of its own', () => {
		const { anatomy, said } = read([
			...[...letterhead, '03.04.2031 № 12/5', '', 'Зразковій раді', '', 'До відома:', 'Вигаданій Олені'],
			...['', 'Про направлення запиту за належністю'],
		]);
		assert.deepEqual(said(anatomy.addressee), ['Зразковій раді', 'До відома:', 'Вигаданій Олені']);
		assert.deepEqual(said(anatomy.heading), ['Про направлення запиту за належністю']);
	});

	it('ends a heading where a salutation begins', () => {
		const { anatomy, said } = read([
			...[...letterhead, '03.04.2031 № 12/5', 'Зразковій раді', 'Щодо вигаданих мостів'],
			...['Шановний пане голово!'],
		]);
		assert.deepEqual(said(anatomy.heading), ['Щодо вигаданих мостів']);
	});

	it('reads the number of a document that is no letter in its title', () => {
		const { anatomy, said, one } = read([
			...['ВИГАДАНА РАДА', 'ПРОТОКОЛ № 2/2031', 'засідання комісії', '', '26.02.2031   смт Придумане'],
		]);
		assert.deepEqual([one(anatomy.registrationIndex), one(anatomy.date)], ['2/2031', '26.02.2031']);
		assert.deepEqual(said(anatomy.authority), ['ВИГАДАНА РАДА']);
	});

	it('keeps what an order approves as its appendix', () => {
		const below = ['ЗАТВЕРДЖЕНО', 'розпорядження голови', '03.04.2031 № 12/5', 'СКЛАД робочої групи'];
		const { anatomy, said } = read(['ВИГАДАНА РАДА', 'РОЗПОРЯДЖЕННЯ', '03.04.2031 № 12/5'], below);
		assert.deepEqual(said(anatomy.appendices), below);
	});

	it('has an index that a stamp set lower than the form’s «№»', () => {
		const { anatomy, said, one } = read([
			...[...letterhead, '', '«12» листопада 2031 р. №', 'На № б/н від 17.10.2031', '', '14-16-08/5383', ''],
			...['Зразковій раді'],
		]);
		assert.deepEqual(
			[one(anatomy.date), one(anatomy.registrationIndex)],
			['«12» листопада 2031', '14-16-08/5383'],
		);
		assert.deepEqual(said(anatomy.addressee), ['Зразковій раді']);
	});

	it('goes on below an empty form in two languages', () => {
		const { anatomy, said, one } = read([
			...[...letterhead, '', '№ 15345/33.3-31   від', '/ of 28.08.2031', 'На № / Ref.   від', '/ of', ''],
			...['IMAGINARY SERVICE OF UKRAINE', '1 Zrazkova St., Vyhadane', '', 'Зразковій раді'],
		]);
		assert.deepEqual([one(anatomy.date), one(anatomy.registrationIndex)], ['28.08.2031', '15345/33.3-31']);
		assert.deepEqual(said(anatomy.addressee), ['Зразковій раді']);
	});

	it('takes the number of a document in the heading for nobody’s where the letter has none', () => {
		const { anatomy, said } = read([
			...[...letterhead, '', 'Зразковій раді', '', 'Про виконання рішення', 'від 01.02.2031 № 77/1'],
		]);
		assert.deepEqual([anatomy.date, anatomy.registrationIndex], [null, null]);
		assert.deepEqual(said(anatomy.heading), ['Про виконання рішення', 'від 01.02.2031 № 77/1']);
	});

	it('addresses another below the first, whom no list knows', () => {
		const { anatomy, said } = read([
			...[...letterhead, '03.04.2031 № 12/5', '', 'Депутатці ради', 'на адресу: zrazok@mist.example', ''],
			...['Лізі мостобудівників', '', 'Про ремонт мосту'],
		]);
		assert.deepEqual(said(anatomy.addressee), ['Депутатці ради', 'Лізі мостобудівників']);
		assert.deepEqual(said(anatomy.addresseeDetails), ['на адресу: zrazok@mist.example']);
		assert.deepEqual(said(anatomy.heading), ['Про ремонт мосту']);
	});

	it('addresses in the dative whom no list knows, where the number stands at the letter’s end', () => {
		for (const to of ['Студентському самоврядуванню', 'Музею мостів', 'Лізі мостобудівників']) {
			const { anatomy, said, one } = read(
				[...letterhead, '', to, '', 'Про ремонт мосту'],
				['03.04.2031 № 12/5'],
			);
			assert.deepEqual(said(anatomy.addressee), [to]);
			assert.deepEqual(said(anatomy.heading), ['Про ремонт мосту']);
			assert.equal(one(anatomy.registrationIndex), '12/5');
		}
	});

	it('reads a head whose lines are not parted', () => {
		const { anatomy, said } = read([
			...[
				'ВИГАДАНА СЛУЖБА',
				'вул. Зразкова, 1, м. Вигадане, 45000, тел. (0450) 00-00-00, код за ЄДРПОУ 00000017',
			],
			...[
				'«03» квітня 2031 року № 12/5',
				'Старості Придуманського старостинського округу',
				'Про ремонт мосту',
			],
			'Повідомляємо, що міст не ремонтували.',
		]);
		assert.deepEqual(said(anatomy.addressee), ['Старості Придуманського старостинського округу']);
		assert.deepEqual(said(anatomy.heading), ['Про ремонт мосту']);
	});

	it('names no unit in small letters', () => {
		const { anatomy, said } = read([
			...['ВИГАДАНА СЛУЖБА УКРАЇНИ', 'Управління звернень', 'вул. Зразкова, 1, м. Придумане, 45000', ''],
			...['03.04.2031 № 12/5', '', 'Зразковій раді'],
		]);
		assert.deepEqual(said(anatomy.authority), ['ВИГАДАНА СЛУЖБА УКРАЇНИ']);
	});

	it('takes the letterhead in English below the registration for no addressee', () => {
		const { anatomy, said } = read([
			...[...letterhead, '', '03.04.2031 № 12/5', ''],
			...['IMAGINARY SERVICE OF UKRAINE', '1 Zrazkova St., Vyhadane', 'e-mail: office@service.example', ''],
			...['Ректору', 'Вигаданого університету'],
		]);
		assert.deepEqual(said(anatomy.addressee), ['Ректору', 'Вигаданого університету']);
	});

	it('addresses a body abroad in Latin letters', () => {
		const { anatomy, said } = read([
			...[...letterhead, '', '03.04.2031 № 12/5', '', 'IMAGINARY ENERGY SECRETARIAT', 'Fiktown, Vyhadia'],
		]);
		assert.deepEqual(said(anatomy.addressee), ['IMAGINARY ENERGY SECRETARIAT', 'Fiktown, Vyhadia']);
	});

	it('addresses bodies named one below the other', () => {
		const { anatomy, said } = read([
			...[...letterhead, '', '03.04.2031 № 12/5', '', 'Кабінету Міністрів України', ''],
			...['Міністерство вигадок України', '', 'Державна служба', 'вигаданої статистики', '', 'Щодо мостів'],
		]);
		assert.equal(said(anatomy.addressee).at(-1), 'вигаданої статистики');
		assert.deepEqual(said(anatomy.heading), ['Щодо мостів']);
	});

	it('takes what a paper is called for its heading and not for its addressee', () => {
		const { anatomy, said } = read([
			...[...letterhead, '', '03.04.2031 № 12/5', '', 'Вигаданському музею', '', 'АРХІВНА ДОВІДКА'],
		]);
		assert.deepEqual(said(anatomy.addressee), ['Вигаданському музею']);
		assert.deepEqual(said(anatomy.heading), ['АРХІВНА ДОВІДКА']);
	});

	it('reads what is answered behind a colon', () => {
		const { anatomy, one } = read([
			...[...letterhead, '', 'Від: 03.04.2031   № 12/5', 'На: № 7-з від 01.04.2031', '', 'Зразковій раді'],
		]);
		assert.equal(one(anatomy.registrationIndex), '12/5');
		assert.equal(one(anatomy.inReplyTo.registrationIndex), '7-з');
	});

	it('reads the date of a request that had no number', () => {
		const { anatomy, one } = read([
			...[...letterhead, '', '03.04.2031 № 12/5', 'на Ваш запит б/н від 01.04.2031', '', 'Зразковій раді'],
		]);
		assert.equal(one(anatomy.inReplyTo.date), '01.04.2031');
		assert.equal(anatomy.inReplyTo.registrationIndex, null);
	});
});
