import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jurisdictionOf } from '../../index.ts';
import { inSmallLetters } from './in-small-letters.ts';
import { letter, mask } from './testing/masked-letter.ts';

test('a line in capitals is written as addresses are, every letter in its place; another text stays', () => {
	const written = 'МІСЦЕ ПРОЖИВАННЯ: М. ВИГАДІВ, ВУЛ. ЛУГОВА, БУД. 3';
	assert.equal(
		inSmallLetters(`Так.\n${written}\n`),
		'Так.\nмісце проживання: м. Вигадів, вул. Лугова, буд. 3\n',
	);
	assert.equal(inSmallLetters('ВИГАДАНСЬКА МІСЬКА РАДА\nвул. Лугова, 3'), null);
});

test('homes in capitals, a mobile with its first nought apart and plates of old motorcycles are masked', () => {
	for (const [text, gone] of [
		['МІСЦЕ ПРОЖИВАННЯ БОРЖНИКА: ПРОСПЕКТ СВІТАНКОВИЙ, 101, КВ. 6.', 'СВІТАНКОВИЙ'],
		['Контакт потерпілого: 0-93-111-22-33.', '111-22'],
		['Мотоцикл сусіда, н. з. 11-88 ВВ, заважає проїзду.', '11-88'],
	] as const)
		assert.ok(!mask(letter(text)).includes(gone), text);
});

test('the leak gate knows such a plate where nothing else in the text looks like one', () => {
	const contacts = { emails: new Set<string>(), phones: new Set<string>(), emailDomains: [] };
	assert.equal(
		jurisdictionOf('ua').findLeaks('Мотоцикл сусіда, н. з. 11-88 ВВ, заважає.', contacts).length,
		1,
	);
});
