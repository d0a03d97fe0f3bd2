import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letter, mask } from './testing/masked-letter.ts';

test('every form of the requester’s name is masked', () => {
	const forms: readonly (readonly [string, readonly string[]])[] = [
		[
			'Придуманській О.',
			['Придуманська', 'Придуманської О.', 'ПРИДУМАНСЬКУ', 'О. Придуманською', 'Prydumanska'],
		],
		[
			'Придуманенку Івану Петровичу',
			['Придуманенко', 'Івана Придуманенка', 'Придуманенком І.П.', 'Prydumanenko'],
		],
		['Олені ВИГАДЬКО', ['Вигадько', 'Олено Вигадько', 'Олени ВИГАДЬКО']],
		['Шевцю Тарасу', ['Швець', 'Шевця', 'Тарасе Швець']],
		['Пані Сороці Ірині', ['Сорока', 'Сороки', 'Сороко']],
		['гр. Соколу П.', ['Сокіл', 'Сокола']],
		['О.І. Придуманій', ['Придумана', 'Придуманої']],
		['Петренко-Придуманській Н.', ['Придуманська', 'Петренко-Придуманської']],
		['Oksana Prydumana', ['Prydumana', 'Oksana Prydumana']],
	];
	for (const [addressee, names] of forms) {
		for (const name of names) {
			const masked = mask(letter(`Тому ${name} може звернутися до суду.`, addressee));
			const surname = name.split(' ').find((word) => word.length > 4) ?? name;
			assert.ok(!masked.includes(surname), `${addressee}: ${name}: ${masked}`);
		}
	}
});

test('a given name with its patronymic is masked wherever the letter says it', () => {
	const masked = mask(
		letter(
			'Марія Іванівна вказала, що Марії Іванівні відомо. ПРИДУМАНСЬКА Марія згодна.',
			'Придуманській Марії Іванівні',
		),
	);
	assert.doesNotMatch(masked, /Марі|Іванівн/u);
});

test('a surname that the end of a line cuts is masked whole', () => {
	for (const cut of ['Вигаде-\nнецьку', 'Вига-\r\n  денецької', 'Вигаденець\u00AD\nкою']) {
		assert.equal(
			mask(letter(`Про пані ${cut} сказано.`))
				.match(/Про .*/su)?.[0]
				.startsWith('Про пані [приховано: ім’я запитувача] сказано.'),
			true,
			cut,
		);
	}
});

test('a salutation and a name after «гр.», «заявник» are masked', () => {
	assert.ok(!mask(letter('Шановна Олено Іванівно!')).includes('Олено'));
	assert.ok(!mask(letter('Звернення гр. Неіснуйка В.В. розглянуто.')).includes('Неіснуйк'));
	assert.ok(!mask(letter('Заявниця Неіснуйко просила відповіді.')).includes('Неіснуйко'));
});

test('officials addressed by their post keep their names, private heads do not', () => {
	assert.ok(
		mask(letter('Так.', 'Голові Вигаданської міської ради\nПрикладу О.П.')).includes('Прикладу О.П.'),
	);
	assert.ok(!mask(letter('Так.', 'Голові ГО «Вигадка»\nПридуманій О.П.')).includes('Придуманій'));
	assert.ok(!mask(letter('Так.', 'Адвокату\nПридуманій О.П.')).includes('Придуманій'));
	assert.ok(mask(letter('Так.', 'Закладам охорони здоров’я')).includes('Закладам охорони здоров’я'));
});

test('persons in quoted mail are masked, bodies and their known addresses are not', () => {
	const quoted = [
		'Від: "Придуманченко Марко" <marko@poshta.example>',
		'Кому: Вигаданська рада <rada@vyhadansk.example>; Канцелярка Зразкова <zapyt@vyhadansk.example>',
		'Надіслано: 05.01.2020',
		'пн, 5 січ. 2020 р. о 10:00 Olha P <olha@poshta.example> пише:',
		'> Прошу надати. Тел. 20-11-22, (0600) 20-11-33, @marko_p',
		'З повагою,',
		'Світлана Вигадько',
		'Придуманченка почуто, Вигадько також.',
	];
	const shown = mask(`${letter('Так.')}\n\u001C\n${quoted.join('\n')}\n`);
	for (const name of ['Придуманченк', 'Марко', 'marko', 'olha', 'Olha', '20-11', 'Світлана', 'Вигадько']) {
		assert.ok(!shown.includes(name), `${name} is left`);
	}
	for (const kept of [
		'Вигаданська рада <rada@vyhadansk.example>',
		'Канцелярка Зразкова <zapyt@',
		'Надіслано: 05.01.2020',
	]) {
		assert.ok(shown.includes(kept), `${kept} is gone`);
	}
});

test('surnames that begin like a preposition are names', () => {
	for (const surname of ['Захарченко', 'Надточій', 'Доценко', 'Проценко', 'Законнікова', 'Вашкевич']) {
		for (const before of ['гр.', 'пані', 'заявниці', 'Громадянка']) {
			const masked = mask(letter(`Щодо ${before} ${surname} сказано.`));
			assert.match(masked, new RegExp(`${before} \\[приховано: (?:ім’я запитувача|особа 1)\\] сказано`, 'u'));
		}
	}
	assert.match(mask(letter('Лист для пані. На підставі закону.')), /пані\. На підставі/u);
	assert.match(mask(letter('Відповідь заявниці. Закон чинний.')), /заявниці\. Закон чинний/u);
});

test('a letter without an addressee says whose request it answers', () => {
	for (const said of [
		'На запит Неіснуйкової Ганни Миколаївни повідомляємо',
		'Скаргу О. Неіснуйкової розглянуто',
		'Ваше звернення від 01.02.2031 від Неіснуйкової О.І. розглянуто',
		'> 1. Я, Ганна Неіснуйкова, прошу дані',
	]) {
		assert.doesNotMatch(mask(letter(said, 'Департаменту зразків')), /Неіснуйков/u);
	}
	const kept = 'На звернення Вигаданської громади від Ради відповідаємо.';
	assert.ok(mask(letter(kept)).includes(kept));
});

test('an addressee that stands beside another column, or is taken for text, is masked', () => {
	for (const addressee of [
		'ЗРАЗКІВСЬКА РАДА\n\nНеіснуйковій\nГанні Миколаївні\nвул. Довга, буд. 17, кв. 5',
		'ЗРАЗКІВСЬКА РАДА      Неіснуйковій\n                      Ганні Миколаївні\n                      вул. Довга, буд. 17',
		'ЗРАЗКІВСЬКА РАДА\nвул. Шкільна, 1\nтел. 70-00-01\n\nГанні\nНЕІСНУЙКОВІЙ\nganna@mail.example',
		'Неіснуйковій\nГанні\nМиколаївні',
	]) {
		assert.doesNotMatch(mask(letter('Так.', addressee)), /неіснуйков|ганн|миколаївн/iu);
	}
});

test('a name beside a personal value is whose it is, a post beside it keeps it', () => {
	for (const said of [
		'Неіснуйкова Ганна, 067 123 45 67',
		'Неіснуйкова Г.М., тел. 067 123 45 67',
		'Неіснуйкова Ганна Миколаївна, яка проживає за адресою: вул. Довга, 5',
		'Неіснуйкова Ганна Миколаївна, 05.06.1980 р.н.',
		'1\u001FНеіснуйкова Ганна Миколаївна\u001F067 123 45 67',
		'1\u001Fвул. Довга, буд. 5, кв. 7\u001FНЕІСНУЙКОВА Ганна',
	]) {
		assert.doesNotMatch(mask(letter(said)), /неіснуйков/iu);
	}
	for (const kept of [
		'начальник відділу Степаненко Ольга, тел. 067 123 45 67',
		'Начальник відділу\u001FСтепаненко Ольга\u001F067 123 45 67',
	]) {
		assert.ok(mask(letter(kept)).includes('Степаненко Ольга'), mask(letter(kept)));
	}
});

test('a quotation between the answers keeps no name of who closes it', () => {
	assert.doesNotMatch(mask(letter('> Скільки лавок?\nП’ять.\n> З повагою, Неіснуйкова Г.М.')), /Неіснуйков/u);
});

test('a name written with blanks between its letters is masked', () => {
	const spaced = (words: string) => words.split('').join(' ').replaceAll('   ', ' ');
	for (const [addressee, said] of [
		[spaced('Неіснуйковій Ганні'), `Пані ${spaced('Неіснуйкова')} просила.`],
		['Неіснуйковій Ганні', `Пані ${spaced('Неіснуйкова')} просила.`],
		[spaced('НЕІСНУЙКОВІЙ'), 'Пані Неіснуйкова просила.'],
	] as const) {
		const shown = mask(letter(`Так.\n${said}`, addressee));
		assert.doesNotMatch(shown.replace(/\s/gu, ''), /неіснуйков/iu, shown);
	}
	const kept = `Р І Ш Е Н Н Я\n${spaced('Про лавки у парку')}`;
	assert.ok(mask(letter(kept)).includes(kept));
});

test('the surname before a given name and patronymic that the salutation told is masked', () => {
	const shown = mask(
		letter(
			'Пункт 5 Неіснуйковській\nГанні Миколаївні.\nШановна Ганно Миколаївно! Просили Неіснуйковську.',
			'Департаменту зразків',
		).replace('Департаменту зразків\n', ''),
	);
	assert.doesNotMatch(shown, /Неіснуйковськ|Миколаївн/u);
});

test('another applicant is another person, and the head of a committee asks for himself', () => {
	const other = mask(
		letter('Звернення Неіснуйкової розглянуто, заявниці Неіснуйковій відмовлено.', 'Вигадці О.П.'),
	);
	assert.match(other, /Звернення \[приховано: особа 1\] розглянуто, заявниці \[приховано: особа 1\]/u);
	const head = mask(letter('Так.', 'Голові батьківського комітету\nНеіснуйковій Г. М.'));
	assert.match(head, /комітету\n\[приховано: ім’я запитувача\]/u);
});

test('a mask takes the name of a salutation alone, and no word of the next sentence', () => {
	const greeted = mask(
		letter('Так.', 'Студентці\nНеіснуйковій Д.\n\nШановна Даріє,\n\nна Ваш запит повідомляємо.'),
	);
	assert.match(greeted, /Шановна \[приховано: ім’я запитувача\],/u);
	const next = mask(
		letter('У кімнаті живуть студентки Неіснуйкова О. та Муха В.\nЗ графіком можна ознайомитись.'),
	);
	assert.match(next, /та \[приховано: особа 2\]\s+З графіком/u);
});

test('a name with initials behind a complete street is a person’s, and initials belong to the name on their own line', () => {
	const text =
		'У присутності мешканця вул. Набережної Неіснуйка П.Ф. відібрано проби. Лаборант Вигадка К.\nПеревищення немає.';
	const masked = mask(letter(text));
	assert.match(masked, /вул\. Набережної \[приховано: особа 1\] відібрано/u);
	assert.match(masked, /\nПеревищення немає/u);
	const street = 'Ремонт вул. Академіка Неіснуйка завершено.';
	assert.ok(mask(letter(street)).includes(street));
});

test('what shows itself only beside the mark of a person is masked, as the gate would stop it', () => {
	const masked = mask(
		letter('Викопіювання (о/р 0123456) на господарство Вигадки Петра Івановича, який помер.'),
	);
	assert.doesNotMatch(masked, /0123456|Вигадки/u);
});

test('a driver of a car holds no post by that', () => {
	const drove = mask(letter('Встановлено, що водій Неіснуйчук, керуючи автомобілем, допустив наїзд.'));
	assert.match(drove, /водій \[приховано: особа 1\], керуючи/u);
	const head = 'Перевірку проводила керуюча справами Неіснуйко О.П.';
	assert.ok(mask(letter(head)).includes(head));
});

test('a row with somebody masked is read again, as the gate would read it', () => {
	const text =
		'Огляд проводив спеціаліст Неіснуйко, борги мають: кв. 5 (Вигадка) — 4 500 грн, кв. 22 (спадкоємці Вигадки) — 8 000 грн.';
	assert.doesNotMatch(mask(letter(text)), /кв\. (?:5|22)/u);
});

test('an adjective of the land that is a surname too is masked only where it is somebody’s', () => {
	const told = 'Маяк Буревісник, причали на Сухому лимані, схил Лисої гори та берег Чорного моря оглянуто.';
	assert.ok(mask(letter(told)).includes(told));
	const named = mask(letter('Інвалідність другої групи Сухому встановлено. Позивач Лисий мешкає в селі.'));
	assert.doesNotMatch(named, /Сухому|Лисий/u);
});
