import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Authority } from '#archive/letter/authority.ts';
import type { Letter } from '#archive/letter/schema.ts';
import { translate } from '../i18n/index.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { letterFacets } from './letter-facets.ts';
import { searchFacets } from './search-facets.ts';

const body = (id: string, region: string | null) =>
	({ id, name: `Орган ${id}`, nameEn: null, region, jurisdiction: 'ua' }) as Authority;
const archive = {
	authorities: [body('1', 'UA-46'), body('2', 'UA-05'), body('3', 'UA-46'), body('4', null)],
	years: new Map([
		[2021, []],
		[2019, []],
	]),
	letters: [{ id: '1/2021/1' }],
	bySubject: new Map([['roads', []]]),
} as unknown as ArchiveIndex;
const values = (language: 'uk' | 'en', from: ArchiveIndex = archive) =>
	Object.fromEntries(searchFacets(from, translate(language)).map((facet) => [facet.name, facet.values]));

test('filters list what the archive has, each once, regions by name', () => {
	assert.deepEqual(values('uk')['region'], [
		['UA-05', 'Вінницька область'],
		['UA-46', 'Львівська область'],
	]);
	assert.deepEqual(values('en')['region']?.[0], ['UA-46', 'Lviv Oblast']);
	assert.deepEqual(values('uk')['year'], [
		['2021', '2021'],
		['2019', '2019'],
	]);
});

test('subjects that have letters are offered by name, in the page’s language', () => {
	assert.deepEqual(values('uk')['subject'], [['roads', 'Дороги']]);
	assert.deepEqual(values('en')['subject'], [['roads', 'Roads']]);
});

test('an empty archive has nothing to filter by', () => {
	const empty = {
		authorities: [],
		years: new Map(),
		letters: [],
		bySubject: new Map(),
	} as unknown as ArchiveIndex;
	assert.deepEqual(Object.values(values('uk', empty)).flat(), []);
});

test('a letter’s page bears the values that its filters list, and none that it has not', () => {
	const letter = { authority: '1', date: '2021-02-03', inReplyTo: null, request: null } as Letter;
	const about = { ...letter, subjects: { are: ['preschool', 'roads'], derived: true } };
	assert.deepEqual(letterFacets(about, body('1', 'UA-46'), true), {
		'data-pagefind-filter':
			'authority[data-authority], year[data-year], region[data-region], kind[data-kind], subject[data-subject], subject[data-subject-1], subject[data-subject-2], subject:transport',
		...{ 'data-authority': '1', 'data-year': '2021', 'data-region': 'UA-46', 'data-kind': 'reply' },
		...{ 'data-subject': 'preschool', 'data-subject-1': 'education' },
		...{ 'data-subject-2': 'roads' },
	});
	const undated = letterFacets({ ...letter, date: null }, body('4', null), false);
	assert.deepEqual(undated, {
		'data-pagefind-filter': 'authority[data-authority], kind:other',
		'data-authority': '1',
	});
	const kinds = new Set(values('uk')['kind']?.map(([value]) => value));
	assert.deepEqual(kinds, new Set(['reply', 'other']));
});
