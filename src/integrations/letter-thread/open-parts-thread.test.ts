import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { anArchive } from '../../../scripts/ledger/testing/an-archive.ts';

const program = fileURLToPath(new URL('./testing/make-parts.ts', import.meta.url));
const archive = anArchive();
after(archive.remove);

test('a thread makes the same parts of a page as this one, and tells what is wrong with a letter', () => {
	const answer = 'Запитувана інформація у міській раді відсутня, бо такого обліку вона не веде.\n';
	const right = ['1-a', '2-a', '3-a'].map((slug) => archive.letter(slug, `Рада № ${slug}. ${answer}`));
	const wrong = archive.letter('4-a', answer, { paragraphs: [] });
	const ids = [...right.slice(0, 2), wrong, ...right.slice(2)];
	const { stdout, stderr } = spawnSync(process.execPath, [program, ...ids], {
		env: { ...process.env, ARCHIVE_CONTENT: archive.content },
		encoding: 'utf8',
	});
	assert.equal(stderr, '');
	const { here, there, waiting, left, last } = JSON.parse(stdout);
	assert.deepEqual(there, here);
	assert.equal(there[0].outcome.is, 'not-held');
	assert.match(there[1].html.text, /№ 2-a/);
	assert.match(there[2], new RegExp(`^content/letters/${wrong}\\.md: `));
	assert.match(there[3].qr, /^data:image\/bmp;base64,/);
	assert.equal(waiting, ids.length);
	// A thread that ends leaves nobody waiting.
	assert.equal(left, 0);
	assert.match(last, /ended/);
});
