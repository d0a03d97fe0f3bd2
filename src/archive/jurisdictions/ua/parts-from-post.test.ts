import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsFromPost } from './parts-from-post.ts';

test('a verb parts an official from somebody else; what makes somebody an official does not', () => {
	for (const verb of ['оглянув', 'склала', 'провів', 'обслуговує', 'цікавиться', 'надано', 'допоміг'])
		assert.ok(partsFromPost(verb), verb);
	for (const word of [
		'очолює',
		'обіймає',
		'виконує',
		'відділів',
		'колектив',
		'прав',
		'справ',
		'голова',
		'архів',
	])
		assert.ok(!partsFromPost(word), word);
});
