import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { aRecord, aWithdrawal } from '#archive/ledger/testing/a-record.ts';
import { changeContent } from '#store/changes/change-content.ts';
import { formatDocument } from '#store/document/document.ts';
import { appendRecords } from '#store/ledger/ledger-files.ts';
import { openPublished } from '#store/letters/published.ts';
import { anArchive } from './testing/an-archive.ts';

const made: ReturnType<typeof anArchive>[] = [];
afterEach(() => {
	for (const one of made.splice(0)) one.remove();
});

/** An archive with one letter renamed, then withdrawn, and one without an index, withdrawn. */
function openWithdrawn() {
	const one = anArchive();
	made.push(one);
	const own = (slug: string) => `45000000/2031/${slug}`;
	changeContent(one.content, (changes) =>
		appendRecords(changes, [
			aRecord(own('25-z')),
			aRecord(own('26-z'), { version: 2, from: own('25-z') }),
			aRecord(own('b-n-aaaaaaaa')),
			...['26-z', 'b-n-aaaaaaaa'].map((slug) => aWithdrawal(own(slug))),
		]),
	);
	for (const [slug, registrationIndex] of [
		['26-z', '26/З'],
		['b-n-aaaaaaaa', 'б/н'],
	] as const) {
		const tombstone = { id: own(slug), authority: '45000000', date: '2031-02-01', registrationIndex };
		one.write(`tombstones/${own(slug)}.md`, formatDocument(tombstone, ''));
	}
	return openPublished(one.content);
}

const identity = {
	authority: '45000000',
	date: '2031-02-01',
	registrationIndex: '26/З',
	noIndex: 'б/н',
	slug: '26-z',
	fingerprint: 'a'.repeat(64),
	isAppendix: false,
};

describe('openPublished', () => {
	it('never gives an id again that a letter had', () => {
		const { has } = openWithdrawn();
		for (const slug of ['25-z', '26-z', 'b-n-aaaaaaaa']) assert.ok(has(`45000000/2031/${slug}`), slug);
		assert.equal(has('45000000/2031/27-z'), false);
	});

	it('knows a withdrawn letter by body, date and index, however that is spaced', () => {
		const { withdrawn } = openWithdrawn();
		assert.equal(withdrawn({ ...identity, registrationIndex: '26 / з' }), '45000000/2031/26-z');
	});

	it('lets another letter pass whose index only gives the same address', () => {
		const { withdrawn } = openWithdrawn();
		assert.equal(withdrawn({ ...identity, date: '2031-05-05' }), null);
		assert.equal(withdrawn({ ...identity, registrationIndex: '26-З' }), null);
		assert.equal(withdrawn({ ...identity, authority: '45000001' }), null);
	});

	it('knows one that was renamed before by the address it would get', () => {
		const { withdrawn } = openWithdrawn();
		const old = { ...identity, registrationIndex: '25/З', slug: '25-z' };
		assert.equal(withdrawn(old), '45000000/2031/26-z');
	});

	it('takes any one without an index of that body and date for it: no hash of its words is kept', () => {
		const { withdrawn } = openWithdrawn();
		const blank = { ...identity, registrationIndex: 'б/н', slug: 'b-n' };
		assert.equal(withdrawn(blank), '45000000/2031/b-n-aaaaaaaa');
		assert.equal(withdrawn({ ...blank, fingerprint: 'b'.repeat(64) }), '45000000/2031/b-n-aaaaaaaa');
		assert.equal(withdrawn({ ...blank, date: '2031-02-03' }), null);
	});
});
