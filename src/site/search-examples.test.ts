import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RegisterEntry } from '#archive/letter/register-entry.ts';
import { searchExamples } from './search-examples.ts';

const letter = (title: string, registrationIndex: string, date: string | null) =>
	({ id: registrationIndex, title, registrationIndex, date }) as RegisterEntry;

test('examples are a word that several titles have, a number and a date of the archive’s own letters', () => {
	const letters = [
		letter('Щодо вигаданого водопостачання', 'б/н', null),
		letter('Про фінансування мосту', '7/Л-31', '2031-02-03'),
		letter('Щодо фінансування неіснуючої школи', '6/К-31', '2031-01-02'),
	];
	assert.deepEqual(searchExamples(letters), ['фінансування', '7/Л-31', '02.01.2031']);
});

test('an archive of one letter has what that letter has, an empty one nothing', () => {
	assert.deepEqual(searchExamples([letter('Про парк', 'б/н', null)]), []);
	assert.deepEqual(searchExamples([letter('Про парк', '5', '2031-02-03')]), ['5', '03.02.2031']);
	assert.deepEqual(searchExamples([]), []);
});
