import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proposeOutcome } from './propose-outcome.ts';

const about = { isReply: false };

test('a letter that asks for information itself answers no request', () => {
	for (const text of [
		'Про запит на інформацію\nПросимо надіслати план вигаданої алеї.',
		'Запит на інформацію\nПрошу надати копію рішення про вигаданий міст.',
		'Відповідно до Закону України «Про доступ до публічної інформації» просимо надати відомості про лелек.',
		'Запит на отримання публічної інформації\nПрошу Вас повідомити, скільки посаджено небувалих дерев.',
		'Інформаційний запит\nПросимо направити перелік казкових речей.',
		'На підставі статті 19 подаємо запит на інформацію.\nПросимо повідомити, хто утримує вигаданий парк.',
	])
		assert.equal(proposeOutcome(text, about).outcome, 'not-a-reply', text);
});

test('a sentence shows an outcome rather than a heading, which shows it where it is alone', () => {
	const refused = 'У задоволенні Вашого запиту відмовлено.';
	assert.equal(proposeOutcome(`Про відмову в наданні інформації\n${refused}`, about).sentence, refused);
	const heading = 'Про продовження строку розгляду запиту';
	assert.equal(proposeOutcome(`${heading}\nПросимо зачекати.`, about).sentence, heading);
});

test('how a refusal can be appealed refuses nothing: many bodies say it under every answer', () => {
	for (const formula of [
		'Відмову в задоволенні запиту може бути оскаржено в порядку, визначеному статтею 23 Закону України «Про доступ до публічної інформації».',
		'Рішення про відмову в наданні інформації може бути оскаржено до суду.',
	]) {
		const given = `На Ваш запит повідомляємо, що вигаданий міст збудовано.\n${formula}`;
		assert.equal(proposeOutcome(given, about).outcome, 'given', formula);
		assert.equal(proposeOutcome(`На Ваш запит надаємо план.\n${formula}`, about).outcome, 'given', formula);
		const refused = proposeOutcome(`У задоволенні Вашого запиту відмовлено.\n${formula}`, about);
		assert.equal(refused.outcome, 'refused', formula);
		assert.equal(refused.sentence, 'У задоволенні Вашого запиту відмовлено.');
	}
	const both = 'У наданні інформації Вам відмовлено, і цю відмову може бути оскаржено.';
	assert.equal(proposeOutcome(`На Ваш запит.\n${both}`, about).outcome, 'refused');
});

test('an answer that asks something besides stays an answer', () => {
	for (const text of [
		'На Ваш запит надсилаємо план алеї.\nПросимо повідомити про отримання.',
		'На запит повідомляємо, що алею посаджено.\nПросимо надіслати відгук про якість відповіді.',
		'На Ваш запит надаємо копії рішень.\nПрошу повідомити, чи потрібні ще.',
	])
		assert.equal(proposeOutcome(text, about).outcome, 'given', text);
	const reply = { isReply: true };
	assert.equal(proposeOutcome('Щодо Вашого запиту.\nПросимо надати адресу.', reply).outcome, 'given');
	assert.equal(proposeOutcome('На запит: просимо уточнити, за який рік.', about).outcome, 'clarification');
});

test('what is withheld for personal data makes an answer one in part', () => {
	const said =
		'На Ваш запит надаємо перелік лавок.\nКопії заяв не надаються, оскільки містять персональні дані.';
	assert.equal(proposeOutcome(said, { isReply: true }).outcome, 'in-part');
});

test('what the archive masked says nothing of the body; what the body hid is withheld', () => {
	const given = 'На Ваш запит повідомляємо, що у 2030 році видано 312 посвідчень.';
	const masked = `Шановна [приховано: ім’я запитувача]!\n${given}\nКопію отримала [приховано: особа 2].`;
	const { outcome, ground, sentence } = proposeOutcome(masked, { isReply: true });
	assert.deepEqual({ outcome, ground, sentence }, { outcome: 'given', ground: null, sentence: given });
	const hidden = proposeOutcome(`${given}\nКопію отримала [приховано органом].`, { isReply: true });
	assert.equal(hidden.outcome, 'in-part');
});

test('what cannot be given is refused, whichever way round it is said', () => {
	for (const said of [
		'Копії матеріалів не можуть бути надані, оскільки триває досудове розслідування.',
		'Запитувані відомості не підлягають розголошенню.',
		'Примірник плану не може бути офіційно виданий.',
		'Персональні дані інших осіб надані бути не можуть.',
		'Інформація про суми сплачених податків належить до податкової таємниці.',
	])
		assert.equal(proposeOutcome(`На Ваш запит повідомляємо.\n${said}`, about).outcome, 'refused', said);
});
