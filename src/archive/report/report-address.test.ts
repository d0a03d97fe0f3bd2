import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issueForm, reportAddress } from './report-address.ts';

const words = {
	subject: 'Error in {id}',
	letter: 'Letter: {url}',
	paragraph: '{n}: “{words}”',
	wrong: 'Wrong:',
};
const letter = {
	id: '90000015/2021/14-v',
	url: 'https://archive.example/letters/90000015/2021/14-v/v1.html',
};

test('a mail says which letter, version, paragraph and words', () => {
	const address = reportAddress(
		'mailto:archive@archive.example',
		{ ...letter, paragraph: { n: 2, words: 'Дороги & мости: 100 % #1\n+ решта' } },
		words,
	);
	const { protocol, pathname, search } = new URL(address);
	assert.equal(protocol + pathname, 'mailto:archive@archive.example');
	// In mail a plus is a plus (RFC 6068), so that no form’s reading of it will do.
	const fields = Object.fromEntries(
		search
			.slice(1)
			.split('&')
			.map((field) => field.split('=').map(decodeURIComponent)),
	);
	assert.deepEqual(fields, {
		subject: 'Error in 90000015/2021/14-v',
		body: `Letter: ${letter.url}#p2\r\n2: “Дороги & мости: 100 % #1 + решта”\r\n\r\nWrong:\r\n`,
	});
});

test('an issue has the names of its host’s fields', () => {
	for (const [repository, title, body] of [
		['https://github.com/a/b', 'title', 'body'],
		['https://gitlab.com/a/b/', 'issue[title]', 'issue[description]'],
	] as const) {
		const form = issueForm(repository);
		assert.ok(form);
		const { searchParams } = new URL(reportAddress(form, { ...letter, paragraph: null }, words));
		assert.equal(searchParams.get(title), 'Error in 90000015/2021/14-v');
		assert.equal(searchParams.get(body), `Letter: ${letter.url}\r\n\r\nWrong:\r\n`);
	}
	assert.equal(issueForm('https://code.example/a/b'), null);
});

test('a long paragraph is cut after a word, so that programs for mail take the address', () => {
	const address = reportAddress(
		'mailto:a@b.example',
		{ ...letter, paragraph: { n: 1, words: 'слово '.repeat(500) } },
		words,
	);
	assert.ok(new URL(address).href.length < 2000, `${new URL(address).href.length}`);
	assert.match(decodeURIComponent(address), /слово …”/u);
});
