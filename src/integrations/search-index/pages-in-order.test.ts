import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesInOrder } from './pages-in-order.ts';

test('pages follow one another by release, those of one by year; drafts come last, the publisher’s own first', () => {
	const [page, older, later, draft] = ['b/2030/1', 'a/2031/1', 'a/2029/1', 'a/2028/1'].map(
		(id) => `/letters/${id}.html`,
	) as [string, string, string, string];
	const dossier = '/dossiers/x.html';
	const releases = new Map([
		[older, 1],
		[page, 1],
		[later, 2],
	]);
	assert.deepEqual(pagesInOrder([older, draft, dossier, later, page], releases), [
		...[dossier, page, older, later, draft],
	]);
});

test('without releases, drafts are in the order of their years', () => {
	const pages = ['/letters/a/2031/1.html', '/letters/b/2030/1.html'];
	assert.deepEqual(pagesInOrder(pages, new Map()), pages.toReversed());
});
