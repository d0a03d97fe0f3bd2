import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { formerForms } from '#archive/address/letter-forms.ts';
import { letterPath, sourcePath } from '#archive/address/page-path.ts';
import { letterRecordSchema } from '#archive/description/letter-record.ts';
import { chainedLines } from '#archive/ledger/ledger-line.ts';
import { documentsBelow } from '#store/files/documents-below.ts';
import { hexSha256 } from '#store/files/sha256.ts';
import { anArchive } from '../../../scripts/ledger/testing/an-archive.ts';
import { releaseCommand } from '../../../scripts/release/command.ts';
import { checkProofs } from '../../../scripts/verify/check-proofs.ts';
import { companions } from './companions.ts';
import { writeStatement } from './write-statement.ts';

const folder = mkdtempSync(join(tmpdir(), 'companions-'));
after(() => rmSync(folder, { recursive: true }));

const invented = anArchive();
after(invented.remove);
before(async () => {
	for (const number of [1, 2]) invented.letter(`${number}-a`, `Повідомляємо, що садів у місті ${number}2.`);
	await invented.run(releaseCommand, []);
});

/** An invented archive with one release, which says which files letters have; or none, as it was when they had many. */
function archive(name: string, files?: readonly string[]): string {
	const content = join(folder, name);
	cpSync(invented.content, content, { recursive: true });
	const releases = join(content, 'ledger/releases.jsonl');
	const { files: _, ...first } = JSON.parse(readFileSync(releases, 'utf8'));
	writeFileSync(releases, `${JSON.stringify({ ...first, ...(files && { files }) })}\n`);
	return content;
}

const lettersOf = (content: string) => documentsBelow(join(content, 'letters'));
const madeOf = (content: string) => new Map([...companions(content)].map(({ path, text }) => [path, text]));

describe('companions', () => {
	let today: string;
	before(() => {
		today = archive('today', ['json', 'md']);
	});

	it('are a record a letter, and citations a body and year', () => {
		const made = madeOf(today);
		for (const id of lettersOf(today)) {
			const record = JSON.parse(made.get(letterPath(id, 'json')) ?? '');
			letterRecordSchema.parse(record);
			assert.equal(record.proof.release, 1);
			for (const form of formerForms) assert.ok(!made.has(letterPath(id, form)), form);
			const year = id.slice(0, id.lastIndexOf('/'));
			assert.ok(made.get(letterPath(year, 'bib'))?.includes(record.csl.id));
			assert.ok(made.get(letterPath(year, 'ris'))?.includes(record.csl.id));
		}
	});

	it('keep the files of a release that named none', () => {
		const content = archive('then');
		const made = madeOf(content);
		for (const id of lettersOf(content)) {
			for (const form of formerForms) assert.ok(made.get(letterPath(id, form)), form);
		}
	});

	it('prove what they stand beside', async () => {
		const site = join(folder, 'site');
		writeStatement(today, site, {
			...{ title: { uk: 'Архів', en: 'Archive' }, url: 'https://archive.example/', languages: ['uk'] },
		});
		const files = new Map<string, Uint8Array>([
			...[...madeOf(today)].map(([path, text]) => [path, Buffer.from(text)] as const),
			['release.json', readFileSync(join(site, 'release.json'))] as const,
		]);
		for (const id of lettersOf(today)) {
			files.set(letterPath(id, 'md'), readFileSync(join(today, 'letters', `${id}.md`)));
			const { copy } = JSON.parse(Buffer.from(files.get(letterPath(id, 'json')) ?? '').toString()).proof;
			const ending = copy && extname(copy.file);
			if (copy) files.set(sourcePath(id, ending), readFileSync(join(today, 'sources', `${id}${ending}`)));
		}
		const found = await checkProofs(
			async (path) => files.get(path) ?? null,
			() => [...files.keys()],
		);
		assert.deepEqual(found, { checked: lettersOf(today).length, faults: [] });
	});

	it('say nothing of releases that came after', () => {
		const before = madeOf(today);
		const content = archive('later', ['json', 'md']);
		const releases = join(content, 'ledger/releases.jsonl');
		const { previous: _, ...first } = JSON.parse(readFileSync(releases, 'utf8'));
		writeFileSync(releases, chainedLines([first, { ...first, number: 2 }], null, hexSha256));
		assert.deepEqual(madeOf(content), before);
	});
});
