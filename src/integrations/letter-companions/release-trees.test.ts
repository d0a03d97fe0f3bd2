import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { leavesOf } from '#archive/ledger/leaves.ts';
import type { LedgerRecord, Release, VersionRecord } from '#archive/ledger/record.ts';
import { aRecord, aWithdrawal } from '#archive/ledger/testing/a-record.ts';
import { toHex } from '#archive/proof/hex.ts';
import { merkleRoot } from '#archive/proof/merkle-tree.ts';
import { verifyInclusion } from '#archive/proof/verify-inclusion.ts';
import { releaseTrees } from './release-trees.ts';

const id = (name: string) => `90000015/2031/${name}`;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

function version(name: string, number: number, release: number, from: string | null = null): VersionRecord {
	const text = toHex(sha256(Buffer.from(`${name} ${number}`)));
	return aRecord(id(name), { version: number, release, text, copy: null, from }) as VersionRecord;
}

/** Two of one version; one of two; one renamed; one corrected later; one withdrawn later; one that no release has yet. */
const versions = {
	plain: version('plain', 1, 1),
	two: version('two', 1, 1),
	twoNow: version('two', 2, 1),
	old: version('old', 1, 1),
	renamed: version('new', 2, 1, id('old')),
	later: version('later', 1, 1),
	laterNow: version('later', 2, 2),
	withdrawn: version('withdrawn', 1, 1),
	open: version('open', 1, 3),
};
const records: LedgerRecord[] = [
	...Object.values(versions).filter(({ letter }) => letter !== id('withdrawn')),
	...[versions.withdrawn, aWithdrawal(id('withdrawn'), { release: 2 })],
];

function released(some: readonly LedgerRecord[], numbers: readonly number[]): Release[] {
	return numbers.map((number) => ({
		...{ number, date: '2031-01-03', letters: 7, versions: 9, heads: '0'.repeat(64), previous: null },
		root: toHex(merkleRoot(leavesOf(some, number), sha256)),
	}));
}

describe('releaseTrees', () => {
	const prove = releaseTrees({ records, releases: released(records, [1, 2]) });

	it('proves each version in the release that closed it', async () => {
		for (const [name, record] of Object.entries(versions)) {
			if (name === 'open') continue;
			const proof = prove(record);
			assert.equal(proof?.release, record.release, name);
			assert.ok(proof && (await verifyInclusion(proof, proof.root, async (bytes) => sha256(bytes))), name);
		}
	});

	it('proves nothing that no release has yet', () => {
		assert.equal(prove(versions.open), null);
		assert.equal(releaseTrees({ records, releases: [] })(versions.plain), null);
	});

	it('keeps the id that a version had then', () => {
		assert.match(prove(versions.old)?.leaf ?? '', /^90000015\/2031\/old v1 /);
	});

	it('leaves a proof as it is, whatever later releases bring', () => {
		const more = [...records, version('more', 1, 3), aWithdrawal(id('plain'), { release: 3 })];
		const then = releaseTrees({ records: more, releases: released(more, [1, 2, 3]) });
		for (const record of [versions.plain, versions.two, versions.laterNow])
			assert.deepEqual(then(record), prove(record));
	});
});
