import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import type { RegisterEntry } from '#archive/letter/register-entry.ts';
import { searchExamples } from './search-examples.ts';

const country = jurisdictionOf('ua');
const letter = (title: string, registrationIndex: string, date: string | null) =>
	({ id: registrationIndex, title, registrationIndex, date }) as RegisterEntry;

test('examples are a word that several titles have, a number and a date of the archive’s own letters', () => {
	const letters = [
		letter('Щодо вигаданого водопостачання', 'б/н', null),
		letter('Про фінансування мосту', '7/Л-31', '2031-02-03'),
		letter('Щодо фінансування неіснуючої школи', '6/К-31', '2031-01-02'),
	];
	assert.deepEqual(searchExamples(letters, country), ['фінансування', '6/К-31', '03.02.2031']);
});

test('an archive of one letter has what that letter has, an empty one nothing', () => {
	assert.deepEqual(searchExamples([letter('Про парк', 'б/н', null)], country), []);
	assert.deepEqual(searchExamples([letter('Про парк', '5', '2031-02-03')], country), ['5', '03.02.2031']);
	assert.deepEqual(searchExamples([], country), []);
});

test('a word that letters on any subject have is no example', () => {
	const letters = [
		letter('Щодо надання інформації про вигадані парки', 'б/н', null),
		letter('Про надання інформації, де є неіснуючі парки', 'без номера', null),
	];
	assert.deepEqual(searchExamples(letters, country), []);
	const streets = [
		...letters,
		letter('Про благоустрій', 'б/н', null),
		letter('Щодо благоустрою', 'без номера', null),
	];
	assert.equal(searchExamples(streets, country)[0], 'благоустрою');
});

test('a word of one letter is no example, nor a verb where a noun is, and forms of a word are one word', () => {
	assert.deepEqual(searchExamples([letter('Чи здійснювалися перевірки', 'б/н', null)], country), []);
	const letters = [
		letter('Чи здійснювалися перевірки водопостачання', 'б/н', null),
		letter('Чи здійснювалися роботи з водопостачанням', 'без номера', null),
	];
	assert.deepEqual(searchExamples(letters, country), ['водопостачання']);
	const forms = [
		letter('Про вигаданий парк', 'б/н', null),
		letter('Щодо вигаданих парків', 'без номера', null),
	];
	assert.match(searchExamples(forms, country)[0] ?? '', /^вигадан/u);
});
