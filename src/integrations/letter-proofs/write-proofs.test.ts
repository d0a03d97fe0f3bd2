import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { after, describe, it } from 'node:test';
import { leavesOf } from '#archive/ledger/leaves.ts';
import { chainedLines } from '#archive/ledger/ledger-line.ts';
import type { LedgerRecord } from '#archive/ledger/record.ts';
import { aRecord, aWithdrawal } from '#archive/ledger/testing/a-record.ts';
import { toHex } from '#archive/proof/hex.ts';
import { merkleRoot } from '#archive/proof/merkle-tree.ts';
import { checkProofs } from '../../../scripts/verify/check-proofs.ts';
import { writeProofs } from './write-proofs.ts';

const folder = mkdtempSync(join(tmpdir(), 'proofs-'));
after(() => rmSync(folder, { recursive: true }));

const archive = {
	title: { uk: 'Архів', en: 'Archive' },
	url: 'https://archive.example/',
	languages: ['uk' as const],
};
const id = (name: string) => `90000015/2031/${name}`;
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const text = (name: string, version: number) =>
	name === 'named'
		? `---\nsource:\n  copy:\n    sha256: "${hash('копія')}"\n---\nЛист.\n`
		: `# Лист ${name}, версія ${version}\n`;

function version(name: string, number: number, release: number, from: string | null = null): LedgerRecord {
	const copy = name === 'copied' ? hash('копія') : null;
	return aRecord(id(name), { version: number, release, text: hash(text(name, number)), copy, from });
}

const withdrawal = aWithdrawal(id('withdrawn'), { release: 2 });
/** Two of one version; one that names its copy itself; one of two; one renamed; one corrected and one withdrawn since the release. */
const records = [
	...[version('copied', 1, 1), version('plain', 1, 1), version('named', 1, 1)],
	...[version('two', 1, 1), version('two', 2, 1)],
	...[version('old', 1, 1), version('new', 2, 1, id('old')), version('later', 1, 1), version('later', 2, 2)],
	...[version('withdrawn', 1, 1), withdrawal],
];
const contents: Record<string, string> = {
	[`letters/${id('copied')}.md`]: text('copied', 1),
	[`sources/${id('copied')}.txt`]: 'копія',
	[`sources/${id('copied')}.pdf`]: 'старіша копія',
	[`letters/${id('named')}.md`]: text('named', 1),
	[`sources/${id('named')}.txt`]: 'копія',
	[`letters/${id('plain')}.md`]: text('plain', 1),
	[`letters/${id('two')}.md`]: text('two', 2),
	[`versions/${id('two')}/v1.md`]: text('two', 1),
	[`letters/${id('new')}.md`]: text('new', 2),
	[`versions/${id('new')}/v1.md`]: text('old', 1),
	[`letters/${id('later')}.md`]: text('later', 2),
	[`versions/${id('later')}/v1.md`]: text('later', 1),
	[`letters/${id('draft')}.md`]: text('draft', 1),
};

function contentWith(name: string, releases: number): string {
	const root = join(folder, name);
	const put = (file: string, written: string) => {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), written);
	};
	for (const [file, written] of Object.entries(contents)) put(file, written);
	put('ledger/90000015/2031.jsonl', chainedLines(records, null, hash));
	const tombstone = `id: ${id('withdrawn')}\nauthority: "90000015"\ndate: "2031-01-02"\nregistrationIndex: "1"\n`;
	put(`tombstones/${id('withdrawn')}.md`, `---\n${tombstone}---\n`);
	const closed = Array.from({ length: releases }, (_, at) => ({
		...{ number: at + 1, date: '2031-01-03', letters: 7, versions: 9, heads: hash('') },
		root: toHex(
			merkleRoot(leavesOf(records, at + 1), (bytes) => createHash('sha256').update(bytes).digest()),
		),
	}));
	if (releases > 0) put('ledger/releases.jsonl', chainedLines(closed, null, hash));
	return root;
}

/** Writes the proofs into a folder that has the texts and copies as a site has them. */
async function built(name: string, releases: number): Promise<string> {
	const root = contentWith(name, releases);
	const site = join(root, 'site');
	for (const [file, written] of Object.entries(contents).filter(([file]) => !file.endsWith('.pdf'))) {
		const target = join(site, file.replace(/^(?:sources|versions)/, 'letters'));
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, written);
	}
	await writeProofs(root, site, archive);
	return site;
}

const filesOf = (site: string) =>
	readdirSync(site, { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/'));
const check = (site: string) =>
	checkProofs(
		(file) => readFile(join(site, file)).catch(() => null),
		() => filesOf(site),
	);

describe('writeProofs', () => {
	it('writes a proof beside each published text of the release, and every one verifies', async () => {
		const site = await built('released', 1);
		assert.deepEqual(
			filesOf(site)
				.filter((file) => file.endsWith('.proof.json'))
				.sort(),
			['copied', 'later/v1', 'named', 'new', 'new/v1', 'plain', 'two', 'two/v1'].map(
				(name) => `letters/${id(name)}.proof.json`,
			),
		);
		assert.deepEqual(await check(site), { checked: 8, faults: [] });
	});

	it('keeps the leaf of a renamed letter’s older version, and finds the copy among older ones', async () => {
		const site = await built('details', 1);
		const proof = (name: string) =>
			JSON.parse(readFileSync(join(site, `letters/${id(name)}.proof.json`), 'utf8'));
		assert.match(proof('new/v1').leaf, /^90000015\/2031\/old v1 /);
		assert.deepEqual(proof('copied').copy, { sha256: hash('копія'), file: 'copied.txt' });
		assert.deepEqual(proof('named').copy, { sha256: hash('копія'), file: 'named.txt' });
		assert.match(proof('named').leaf, / copy:-$/);
		assert.equal(proof('plain').size, 9);
	});

	it('states the release', async () => {
		const statement = (site: string) => JSON.parse(readFileSync(join(site, 'release.json'), 'utf8'));
		const { root, ...rest } = statement(await built('statement', 1));
		assert.match(root, /^[0-9a-f]{64}$/);
		assert.deepEqual(rest, {
			...{ archive: 'Архів', url: 'https://archive.example/' },
			...{ release: 1, date: '2031-01-03', between: true, letters: 7 },
		});
		const none = await built('none', 0);
		assert.deepEqual(statement(none), { ...rest, release: null, date: null, root: null });
		assert.deepEqual(await check(none), { checked: 0, faults: [] });
	});
});
