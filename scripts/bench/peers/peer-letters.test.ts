import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { aLetter } from '#archive/letter/testing/a-letter.ts';
import { contentPaths } from '#store/content-paths.ts';
import { toStoredLetter } from '#store/letters/stored-letter.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { peerLetters } from './peer-letters.ts';
import { writeEleventy } from './write-eleventy.ts';
import { writeHugo } from './write-hugo.ts';

const root = temporaryFolder('peers');
const paths = contentPaths(join(root, 'content'));

test('other generators get every letter with what its page says', () => {
	const written = ['45000000/2031/1', '45000000/2031/2'].map((id) => {
		const letter = aLetter({
			id,
			addressee: 'Школам «Вигадка»',
			signatory: { post: 'Голова', name: 'Ганна ЗРАЗКОВА' },
		});
		const stored = toStoredLetter({ letter, body: `У парку ${id.slice(-1)} лавки.\n` });
		mkdirSync(dirname(paths.letter(id)), { recursive: true });
		writeFileSync(paths.letter(id), stored.bytes);
		return stored;
	});
	const letters = [...peerLetters(join(root, 'content'))];
	assert.deepEqual(
		letters.map(({ facts, text }) => [facts['SHA-256'], facts['addressee'], facts['signatory'], text.trim()]),
		written.map(({ sha256, body }) => [sha256, 'Школам «Вигадка»', 'Голова, Ганна ЗРАЗКОВА', body.trim()]),
	);
	writeHugo(join(root, 'hugo'), letters);
	writeEleventy(join(root, 'eleventy'), letters);
	for (const peer of ['hugo', 'eleventy']) {
		for (const { path, title, text, facts } of letters) {
			const file = readFileSync(join(root, peer, 'content', `${path}.md`), 'utf8');
			for (const said of [title, text, ...Object.values(facts)])
				assert.ok(file.includes(said), `${peer} ${said}`);
		}
	}
});
