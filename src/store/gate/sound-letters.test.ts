import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { anArchive } from '../../../scripts/ledger/testing/an-archive.ts';
import { temporaryFolder } from '../../../scripts/testing/temporary-folder.ts';
import { checkContentFolder } from './check-content-folder.ts';
import { openSoundLetters } from './sound-letters.ts';

const file = join(temporaryFolder('sound-letters'), 'sound');
const archive = anArchive();
const ids = [archive.letter('1-a', 'Рада має сім парків.\n'), archive.letter('2-b', 'Коштів немає.\n')];
/** What is written into a letter: sound, or not. */
const edits = fc.constantFrom(
	(text: string) => text,
	(text: string) => text.replace(/\n[^\n]*\n$/, '\nУ парку 24 лавки.\n'),
	(text: string) => `${text}\n<script>alert(1)</script>\n`,
	(text: string) => `${text}<<<<<<< HEAD\n`,
	(text: string) => text.replace('title:', 'tilte:'),
	(text: string) => text.replace(/id: .*/, 'id: "45000000/2031/9-z"'),
);

function faults(code?: string): string[] {
	const sound = code === undefined ? undefined : openSoundLetters(file, code);
	const found = checkContentFolder(archive.content, [], sound).map(
		({ rule, subject }) => `${rule} ${subject}`,
	);
	sound?.keep();
	return found;
}

test('content is judged the same, whatever was sound before', () => {
	const whole = ids.map((id) => archive.read(`letters/${id}.md`));
	assert.deepEqual(faults(), []);
	let refused = 0;
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.nat(1), edits), { minLength: 1, maxLength: 4 }), (rounds) => {
			rmSync(file, { force: true });
			faults('a');
			for (const [at, edit] of rounds) {
				archive.write(`letters/${ids[at]}.md`, edit(whole[at] ?? ''));
				const expected = faults();
				if (expected.length > 0) refused += 1;
				assert.deepEqual(faults('a'), expected);
			}
			for (const [at, id] of ids.entries()) archive.write(`letters/${id}.md`, whole[at] ?? '');
		}),
		{ numRuns: 30 },
	);
	assert.ok(refused > 10);
	archive.remove();
});

test('what was sound is known at its place, by the same rules', () => {
	const bytes = Buffer.from('text');
	const first = openSoundLetters(file, 'a');
	first.add('letters/1.md', bytes);
	first.keep();
	const knows = (code: string, path: string) => openSoundLetters(file, code).has(path, bytes);
	assert.deepEqual(
		[knows('a', 'letters/1.md'), knows('a', 'letters/2.md'), knows('b', 'letters/1.md')],
		[true, false, false],
	);
	writeFileSync(file, '');
	assert.ok(!knows('a', 'letters/1.md'));
	openSoundLetters(join(file, 'no', 'folder'), 'a').keep();
});
