import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letter, mask } from './testing/masked-letter.ts';

test('whoever asked is masked in English and Russian sentences, homes too', () => {
	for (const [text, shown] of [
		['Dear Mr. Rosynko, thank you.', 'Mr. [приховано: ім’я запитувача], thank'],
		['In response to the request of Radmyla Rosynko of 1 May.', 'of [приховано: ім’я запитувача] of'],
		['На запрос гражданки Росинкиной А.С. сообщаем.', 'гражданки [приховано: ім’я запитувача] сообщаем'],
		['He lives at 5 Sadova St., apt. 7, Zelenohrad.', 'lives at [приховано: домашня адреса].'],
		['Проживает по адресу: г. Зеленоград, ул. Садовая, 5, кв. 7.', 'адресу: [приховано: домашня адреса].'],
	] as const) {
		const masked = mask(letter(text));
		assert.ok(
			masked.includes(shown),
			`${text} is ${masked.split('\n\n').find((part) => part.includes('приховано'))}`,
		);
	}
});
