import assert from 'node:assert/strict';
import { test } from 'node:test';
import { picturePlaces } from './picture-places.ts';

test('pictures named by a program keep their names, others get one that is free', () => {
	const places = picturePlaces([
		'word/document.xml',
		'word/media/image9001.png',
		'word/media/Зразкова.PNG',
		'word/media/image1.jpeg',
		'Pictures/Зразкова.jpg',
	]);
	assert.deepEqual(Object.fromEntries(places), {
		'Pictures/Зразкова.jpg': 'Pictures/00009001.jpg',
		'word/media/image1.jpeg': 'word/media/image1.jpeg',
		'word/media/image9001.png': 'word/media/image9001.png',
		'word/media/Зразкова.PNG': 'word/media/image9002.png',
	});
});
