import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLeaks } from './leaks.ts';

test('what a letterhead says of its body is none of anybody’s beside words about people', () => {
	const contacts = { emails: new Set<string>(), phones: new Set<string>(), emailDomains: [] };
	const lines = ['вул. Тиха, 15, смт Вигадане, 00001', 'р/р UA213223130000026007233566001 в АТ «Вигадка»'];
	const row = `Мешканка проживає тут: ["${lines.join('","')}"]`;
	assert.deepEqual([...findLeaks(row, contacts)].sort(), ['home-address', 'iban']);
	const printed = new Set(lines);
	assert.deepEqual(findLeaks(row, { ...contacts, printed }), []);
	// More than the line says, a flat, or another number is somebody's.
	for (const [text, kind] of [
		['Мешканка проживає: вул. Тиха, 15, кв. 4', 'home-address'],
		['Рахунок мешканки UA903052992990004149123456789', 'iban'],
	])
		assert.deepEqual(findLeaks(text ?? '', { ...contacts, printed }), [kind], text);
});
