import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CitedLetter } from './cited-letter.ts';
import { dstu8302 } from './dstu-8302.ts';
import { plainEnglish } from './plain-english.ts';

const letter: CitedLetter = {
	title: 'Про вигадану рекламу',
	authority: 'Вигадана міська рада',
	authorityGenitive: 'Вигаданої міської ради',
	authorityEn: null,
	date: '2018-04-03',
	registrationIndex: '25/К-170із',
	url: 'https://archive.example/letters/1/2018/25.html',
	archive: 'Vidpovid',
};

test('DSTU 8302 with the body in the genitive', () => {
	assert.equal(
		dstu8302(letter, '22.11.2026'),
		'Про вигадану рекламу : лист Вигаданої міської ради від 03.04.2018 №\u00A025/К-170із. URL: https://archive.example/letters/1/2018/25.html (дата звернення: 22.11.2026).',
	);
});

test('DSTU 8302 never guesses a genitive', () => {
	assert.match(
		dstu8302({ ...letter, authorityGenitive: null }, 'дд.мм.рррр'),
		/: лист від 03\.04\.2018 №\u00A025\/К-170із \/ Вигадана міська рада\. URL:/u,
	);
});

test('English prose, with the Ukrainian name where there is no English one', () => {
	assert.equal(
		plainEnglish(letter),
		'Вигадана міська рада, letter No. 25/К-170із of 3 April 2018, “Про вигадану рекламу” (in Ukrainian), Vidpovid, https://archive.example/letters/1/2018/25.html',
	);
	assert.match(
		plainEnglish({ ...letter, authorityEn: 'Imaginary City Council' }),
		/^Imaginary City Council, letter/,
	);
});

test('a letter without a date is cited as such', () => {
	assert.match(
		dstu8302({ ...letter, date: null }, '22.11.2026'),
		/ : лист Вигаданої міської ради №\u00A025\/К-170із, \[б\.\u00A0д\.\]\. URL/u,
	);
	assert.match(plainEnglish({ ...letter, date: null }), /, undated letter No\. 25\/К-170із, “/u);
});
