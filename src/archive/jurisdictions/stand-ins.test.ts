import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withStandIns } from './stand-ins.ts';
import { ua } from './ua/index.ts';
import { withoutBareMarks } from './without-bare-marks.ts';

const nobody = { emails: new Set<string>(), phones: new Set<string>(), emailDomains: [] };

test('marks of persons become names, other marks stay', () => {
	for (const [masked, read] of [
		['Сини: [приховано: особа 1] та Ернест.', `Сини: ${ua.standIn} та Ернест.`],
		['[приховано: особа], [приховано: ім’я запитувача]', `${ua.standIn}, ${ua.standIn}`],
		['тел. [приховано: телефон]', 'тел. [приховано: телефон]'],
		['[1]', '[1]'],
	] as const)
		assert.equal(withStandIns(masked, ua), read);
});

test('a person beside a masked one is found as before the masking', () => {
	const found = (masked: string) => {
		const text = withStandIns(masked, ua);
		const spans = ua.findPersonalData(text, ua.dissect(text), nobody);
		return withoutBareMarks(text, spans, ua).map(({ start, end }) => text.slice(start, end));
	};
	for (const [masked, name] of [
		['Сини ([приховано: особа 1] та Ернест) навчаються за кордоном.', 'Ернест'],
		['Діти [приховано: особа 1], Платон і [приховано: особа 2] навчаються дистанційно.', 'Платон'],
	] as const)
		assert.deepEqual(found(masked), [name], masked);
	assert.deepEqual(found('Онуки [приховано: особа 1] та [приховано: особа 2] навчаються у школі.'), []);
});
