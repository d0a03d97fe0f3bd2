import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { leafOf } from '#archive/ledger/leaves.ts';
import { toHex } from '#archive/proof/hex.ts';
import type { LetterProof } from '#archive/proof/letter-proof.ts';
import { merkleTree } from '#archive/proof/merkle-tree.ts';
import { swhid } from '#archive/proof/swhid.ts';
import { checkProofs } from './check-proofs.ts';

type Site = Map<string, Buffer>;

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const sha1 = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest();

/** Endings of a letter’s record, and of a proof alone, as earlier releases had them. */
const record = '.json';
const alone = '.proof.json';

/** A site of three letters, the first with a copy, the second with an older version. */
function site(ending = record): Site {
	const copy = Buffer.from('копія');
	const texts = ['1', '2', '2/v1', '3'].map((name) => ({ name, text: Buffer.from(`# Лист ${name}\n`) }));
	const entries = texts.map(({ name, text }) => {
		const hashes = { text: toHex(sha256(text)), copy: name === '1' ? toHex(sha256(copy)) : null };
		const leaf = leafOf({ letter: `90000015/2031/${name[0]}`, version: 1, ...hashes });
		return { name, file: name.split('/').at(-1), text, leaf, hashes };
	});
	const tree = merkleTree(
		entries.map(({ leaf }) => leaf),
		sha256,
	);
	const root = toHex(tree.root);
	const files: Site = new Map([['letters/90000015/2031/1.txt', copy]]);
	for (const [index, { name, file, text, leaf, hashes }] of entries.entries()) {
		const proof: LetterProof = {
			...{ leaf, index, size: tree.size, hashes: tree.proofOf(index).map(toHex), root, release: 2 },
			text: { sha256: hashes.text, swhid: swhid(text, sha1), file: `${file}.md` },
			copy: hashes.copy === null ? null : { sha256: hashes.copy, file: `${file}.txt` },
		};
		files.set(`letters/90000015/2031/${name}.md`, text);
		put(files, `letters/90000015/2031/${name}${ending}`, ending === alone ? proof : { name, proof });
	}
	const statement = { archive: 'Архів', url: 'https://archive.example/', release: 2, date: '2031-02-01' };
	put(files, 'release.json', { ...statement, root, between: false, letters: 3 });
	return files;
}

const first = 'letters/90000015/2031/1';

for (const ending of [record, alone])
	describe(`checkProofs of ${ending}`, () => {
		it('finds nothing amiss in a whole site', async () => {
			assert.deepEqual(await check(site(ending)), { checked: 4, faults: [] });
		});

		for (const [what, spoil, expected] of [
			['a changed text', (files) => append(files, `${first}.md`), /1\.(?:proof\.)?json does not match 1\.md/],
			['a missing text', (files) => files.delete(`${first}.md`), /proves 1\.md, which is missing/],
			['a changed copy', (files) => append(files, `${first}.txt`), /does not match the copy 1\.txt/],
			['a missing copy', (files) => files.delete(`${first}.txt`), /names the copy 1\.txt, which is missing/],
			[
				'a changed older version',
				(files) => append(files, 'letters/90000015/2031/2/v1.md'),
				/2\/v1\.(?:proof\.)?json does not match v1\.md/,
			],
			[
				'a changed hash of a proof',
				(files) =>
					edit(files, `${first}${ending}`, ({ hashes, ...rest }) => ({
						...rest,
						hashes: (hashes as string[]).toReversed(),
					})),
				/does not lead to the root/,
			],
			[
				'a changed leaf',
				(files) =>
					edit(files, `${first}${ending}`, (proof) => ({
						...proof,
						leaf: String(proof['leaf']).replace('/1 ', '/9 '),
					})),
				/does not lead to the root/,
			],
			[
				'a copy that the leaf has not',
				(files) => edit(files, `${first}${ending}`, (proof) => ({ ...proof, copy: null })),
				/names another copy than leaf and text/,
			],
			[
				'a wrong SWHID',
				(files) =>
					edit(files, `${first}${ending}`, (proof) => ({
						...proof,
						text: { ...(proof['text'] as object), swhid: `swh:1:cnt:${'0'.repeat(40)}` },
					})),
				/names another SWHID/,
			],
			[
				'a proof of another letter',
				(files) => files.set(`${first}${ending}`, at(files, `letters/90000015/2031/3${ending}`)),
				/is a proof of another file, 3\.md[\s\S]*same place in the release/,
			],
			[
				'a proof that is none',
				(files) => files.set(`${first}${ending}`, Buffer.from('[')),
				/cannot be read as a proof/,
			],
			['a lost proof', (files) => files.delete(`${first}${ending}`), /1\.md has no proof/],
			[
				'another release',
				(files) => edit(files, 'release.json', (all) => ({ ...all, release: 3 })),
				/is of release 2, release\.json of 3/,
			],
			[
				'another root',
				(files) => edit(files, 'release.json', (all) => ({ ...all, root: 'a'.repeat(64) })),
				/has another root than release\.json[\s\S]*does not lead to the root/,
			],
			['no statement', (files) => files.delete('release.json'), /release\.json is missing or cannot be read/],
		] as [string, (files: Site) => void, RegExp][]) {
			it(`tells ${what}`, async () => {
				const files = site(ending);
				spoil(files);
				const { faults } = await check(files);
				assert.match(faults.map(({ path, message }) => `${path} ${message}`).join('\n'), expected);
			});
		}

		it('tells a text and its proof that were changed together', async () => {
			const files = site(ending);
			append(files, 'letters/90000015/2031/3.md');
			const text = at(files, 'letters/90000015/2031/3.md');
			const hash = toHex(sha256(text));
			edit(files, `letters/90000015/2031/3${ending}`, (proof) => ({
				...proof,
				leaf: String(proof['leaf']).replace(/text:\w+/, `text:${hash}`),
				text: { sha256: hash, swhid: swhid(text, sha1), file: '3.md' },
			}));
			assert.deepEqual((await check(files)).faults, [
				{ path: `letters/90000015/2031/3${ending}`, message: 'does not lead to the root of the release' },
			]);
		});

		it('knows a proven text under another address, and that it was changed there', async () => {
			const files = site(ending);
			files.set(`${first}/v1.md`, at(files, `${first}.md`));
			assert.deepEqual((await check(files)).faults, []);
			append(files, `${first}/v1.md`);
			assert.match((await check(files)).faults[0]?.message ?? '', /has no proof/);
		});

		it('lets texts without a proof pass between releases, and before the first', async () => {
			const files = site(ending);
			files.set('letters/90000015/2031/4.md', Buffer.from('чернетка'));
			assert.equal((await check(files)).faults.length, 1);
			edit(files, 'release.json', (all) => ({ ...all, between: true }));
			assert.deepEqual((await check(files)).faults, []);
			for (const name of [...files.keys()].filter(
				(file) => file.startsWith('letters/') && file.endsWith(ending),
			))
				files.delete(name);
			edit(files, 'release.json', (all) => ({ ...all, release: null, date: null, root: null }));
			assert.deepEqual(await check(files), { checked: 0, faults: [] });
		});
	});

async function check(files: Site) {
	return checkProofs(
		async (path) => files.get(path) ?? null,
		() => [...files.keys()],
	);
}

function at(files: Site, path: string): Buffer {
	const bytes = files.get(path);
	assert.ok(bytes, path);
	return bytes;
}

function put(files: Site, path: string, value: unknown): void {
	files.set(path, Buffer.from(JSON.stringify(value)));
}

function append(files: Site, path: string): void {
	files.set(path, Buffer.concat([at(files, path), Buffer.from('.')]));
}

function edit(files: Site, path: string, change: (value: Record<string, unknown>) => unknown): void {
	const said = JSON.parse(at(files, path).toString());
	// Of a letter's record, the proof is what is changed.
	put(files, path, 'proof' in said ? { ...said, proof: change(said.proof) } : change(said));
}
