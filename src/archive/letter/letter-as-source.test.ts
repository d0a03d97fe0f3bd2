import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterAsSource } from './letter-as-source.ts';

const words = {
	...{ title: 'Про парки', heading: null, addressee: null, addresseeDetails: [], attachments: [] },
	...{ letterhead: ['РАДА'], contactLines: [], executor: null, marks: [] },
	signatory: { post: 'Голова', name: 'О. Гай' },
};

test('a letter of the archive is text with each line in its place, its paragraphs parted as in a source', () => {
	const { text, anatomy } = letterAsSource(
		words,
		'- парк по вул. Тихій, 9 – 5 грн;\n- сквер – 6 грн.\n\nРоботи завершено.',
	);
	assert.match(text, /6 грн\.\n\nРоботи завершено\.\n/);
	assert.deepEqual(
		anatomy.text.map(({ start, end }) => text.slice(start, end)),
		['- парк по вул. Тихій, 9 – 5 грн;', '- сквер – 6 грн.', 'Роботи завершено.'],
	);
});
