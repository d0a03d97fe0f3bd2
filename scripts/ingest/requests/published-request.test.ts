import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { requestSchema } from '#archive/letter/request.ts';
import { openArchive } from '#store/archive.ts';
import { leadingRequests } from '../../../src/integrations/leak-gate/leading-requests.ts';
import { anArchive } from '../../ledger/testing/an-archive.ts';
import { publishedRequest } from './published-request.ts';

const text = 'Рада має сім парків.\n';
const hidden = '45000000/2031/25-z';
const open = '45000000/2031/26-z';

function requestOf(letter: string, number: number | null = 7) {
	return requestSchema.parse({
		...{ id: `dostup.example/${number ?? 'lavky'}`, host: 'dostup.example', number, slug: 'lavky' },
		...{ title: 'Лавки', authority: '45000000', bodyName: null, state: null, law: null },
		...{ createdAt: '2031-01-02', updatedAt: null },
		messages: [{ direction: 'incoming', date: null, number: 71, letters: [letter] }],
	});
}

/** An archive with a letter that masks the requester and one that does not, and the contents of its requests. */
function archive() {
	const made = anArchive();
	made.letter('25-z', text, { redactions: { 'requester-name': 1 } });
	made.letter('26-z', text);
	const files = () => readdirSync(join(made.content, 'requests/dostup.example'));
	const write = (request: ReturnType<typeof requestOf>, requestLink: 'publish' | 'withhold') => {
		const opened = openArchive(made.content, { dryRun: false });
		opened.writeRequest(request, publishedRequest(opened, { requestLink }));
	};
	return { ...made, files, write };
}

describe('publishedRequest', () => {
	it('takes number and name out of a request whose letter masks who asked, and out of its address', () => {
		const { files, write, read, content, remove } = archive();
		write(requestOf(hidden), 'withhold');
		assert.deepEqual(files(), ['45000000-2031-25-z.md']);
		assert.doesNotMatch(read('requests/dostup.example/45000000-2031-25-z.md'), /lavky|\b7\b|\b71\b/);
		assert.deepEqual(leadingRequests(content, 'withhold'), []);
		remove();
	});

	it('keeps them where the letter masks nobody, and where the policy publishes the link', () => {
		for (const [letter, policy] of [
			[open, 'withhold'],
			[hidden, 'publish'],
		] as const) {
			const { files, write, content, remove } = archive();
			write(requestOf(letter), policy);
			assert.deepEqual(files(), ['7.md']);
			assert.deepEqual(leadingRequests(content, policy), []);
			remove();
		}
	});

	it('removes what an earlier run has published, and a later one brings it back nowhere', () => {
		const { files, write, content, remove } = archive();
		write(requestOf(hidden), 'publish');
		assert.equal(leadingRequests(content, 'withhold').length, 1);
		write(requestOf(hidden), 'withhold');
		const later = { ...requestOf(hidden, 7), messages: [] };
		for (const again of [requestOf(hidden), requestOf(hidden, null), later]) write(again, 'withhold');
		assert.deepEqual(files(), ['45000000-2031-25-z.md']);
		assert.deepEqual(leadingRequests(content, 'withhold'), []);
		remove();
	});

	it('counts a letter that is gone as one that masks who asked', () => {
		const { files, write, remove } = archive();
		write(requestOf('45000000/2031/99-z'), 'withhold');
		assert.deepEqual(files(), ['45000000-2031-99-z.md']);
		remove();
	});
});
