import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { accessDate } from './access-date.ts';
import type { CitedLetter } from './cited-letter.ts';
import { citationFiles, citationStyles } from './index.ts';

/** A case is a folder: `letter.json` and, for every format of the registry, `<id>.txt`. UPDATE_FIXTURES=1 writes them. */
const folder = join(import.meta.dirname, 'fixtures');
const accessed = '2026-11-02';

for (const name of readdirSync(folder)) {
	describe(`the letter with ${name}`, () => {
		const letter: CitedLetter = JSON.parse(readFileSync(join(folder, name, 'letter.json'), 'utf8'));
		for (const format of [...citationStyles, ...citationFiles]) {
			const file = join(folder, name, `${format.id}.txt`);
			it(`is cited as ${format.name}`, () => {
				const cited = format.format(letter, accessed);
				if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(file, cited);
				assert.equal(cited, readFileSync(file, 'utf8'));
			});
			it(`says in ${format.name} when it was seen, which version, and where`, () => {
				const cited = format.format(letter, accessed);
				assert.equal(cited.split(accessDate(accessed, format.dates)).length, 2);
				// A tilde may be written as its code: the same address (RFC 3986, section 6.2.2.2).
				assert.ok(cited.replaceAll('%7E', '~').includes(letter.pinnedUrl));
				if (letter.version !== null) assert.match(cited, version);
			});
		}
	});
}

/** Examples: `Версія 2`, `version = {2}`, `"version":"2"`, `ET  - 2`. */
const version = /(?:версія|version)(?:[\s=":{]|&#160;|\u00A0)+\d|ET {2}- \d/iu;

describe('a file for programs', () => {
	const letter: CitedLetter = JSON.parse(readFileSync(join(folder, 'everything', 'letter.json'), 'utf8'));
	for (const { name, format, dates } of citationFiles) {
		it(`says nothing of access in ${name}, for it is the same for everybody`, () => {
			const cited = format(letter, null);
			assert.doesNotMatch(cited, /accessed|urldate|Y2/u);
			assert.ok(!cited.includes(accessDate(accessed, dates)));
		});
	}
});

it('ids and endings are given once', () => {
	const ids = [...citationStyles, ...citationFiles].map(({ id }) => id);
	assert.equal(new Set(ids).size, ids.length);
	assert.equal(new Set(citationFiles.map(({ extension }) => extension)).size, citationFiles.length);
});
