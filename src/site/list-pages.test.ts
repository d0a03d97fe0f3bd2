import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formerPages, fullPages, onListPage, pageOfPlace } from './list-pages.ts';

const size = fc.integer({ min: 1, max: 20 });
const length = fc.integer({ min: 0, max: 200 });
const listOf = (count: number) => Array.from({ length: count }, (_, at) => count - at);

test('pages have every item once, in order, and lead to one another', () => {
	fc.assert(
		fc.property(length, size, (count, each) => {
			const list = listOf(count);
			const read: number[] = [];
			let page: number | undefined;
			for (let newer: number | undefined | null = null; ; ) {
				const shown = onListPage(list, page, each);
				assert.equal(shown.newer, newer);
				read.push(...shown.items);
				if (shown.older === null) break;
				newer = page;
				page = shown.older;
			}
			assert.deepEqual(read, list);
		}),
	);
});

test('an item that comes to the head changes no numbered page that there was, but the link to the newer', () => {
	fc.assert(
		fc.property(length, size, (count, each) => {
			for (let page = 1; page <= fullPages(count, each); page += 1) {
				const [before, after] = [count, count + 1].map((n) => onListPage(listOf(n), page, each));
				assert.deepEqual(after?.items, before?.items);
				assert.equal(after?.older, before?.older);
			}
		}),
	);
});

test('the own page has neither few items nor many, and numbered ones are full', () => {
	fc.assert(
		fc.property(length, size, (count, each) => {
			const own = onListPage(listOf(count), undefined, each).items.length;
			assert.ok(own <= Math.ceil(each / 2) + each - 1);
			assert.ok(own >= Math.min(count, Math.ceil(each / 2)));
			for (let page = 1; page <= fullPages(count, each); page += 1)
				assert.equal(onListPage(listOf(count), page, each).items.length, each);
		}),
	);
});

test('finds the page of an item', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 200 }), size, fc.nat(199), (count, each, at) => {
			const place = at % count;
			const page = pageOfPlace(place, count, each);
			assert.ok(onListPage(listOf(count), page, each).items.includes(count - place));
		}),
	);
});

test('every number that lists had while pages were counted from the newest has a page or leads on', () => {
	fc.assert(
		fc.property(length, size, (count, each) => {
			const answered = [...Array(fullPages(count, each)).keys()].map((at) => at + 1);
			const numbers = new Set([...answered, ...formerPages(count, each)]);
			for (let page = 2; page <= Math.ceil(count / each); page += 1) assert.ok(numbers.has(page));
		}),
	);
});
