import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kupyna } from './kupyna.ts';

describe('kupyna', () => {
	const counting = Uint8Array.from({ length: 256 }, (_, at) => at);

	// DSTU 7564:2014, annex Б, as printed by the reference implementation of the standard's authors.
	const vectors: readonly [bits: 256 | 384 | 512, text: Uint8Array, digest: string][] = [
		[256, counting.subarray(0, 0), 'cd5101d1ccdf0d1d1f4ada56e888cd724ca1a0838a3521e7131d4fb78d0f5eb6'],
		[256, Uint8Array.of(0xff), 'ea7677ca4526555680441c117982ea14059ea6d0d7124d6ecdb3deec49e890f4'],
		[256, counting.subarray(0, 64), '08f4ee6f1be6903b324c4e27990cb24ef69dd58dbe84813ee0a52f6631239875'],
		[256, counting.subarray(0, 95), '1075c8b0cb910f116bda5fa1f19c29cf8ecc75caff7208ba2994b68fc56e8d16'],
		[256, counting.subarray(0, 128), '0a9474e645a7d25e255e9e89fff42ec7eb31349007059284f0b182e452bda882'],
		[256, counting, 'd305a32b963d149dc765f68594505d4077024f836c1bf03806e1624ce176c08f'],
		[
			384,
			counting.subarray(0, 95),
			'd9021692d84e5175735654846ba751e6d0ed0fac36dfbc0841287dcb0b5584c75016c3decc2a6e47c50b2f3811e351b8',
		],
		[
			512,
			counting.subarray(0, 0),
			'656b2f4cd71462388b64a37043ea55dbe445d452aecd46c3298343314ef04019bcfa3f04265a9857f91be91fce197096187ceda78c9c1c021c294a0689198538',
		],
		[
			512,
			Uint8Array.of(0xff),
			'871b18cf754b72740307a97b449abeb32b64444cc0d5a4d65830ae5456837a72d8458f12c8f06c98c616abe11897f86263b5cb77c420fb375374bec52b6d0292',
		],
		[
			512,
			counting.subarray(0, 192),
			'b189bfe987f682f5f167f0d7fa565330e126b6e592b1c55d44299064ef95b1a57f3c2d0ecf17869d1d199ebbd02e8857fb8add67a8c31f56cd82c016cf743121',
		],
	];

	for (const [bits, text, digest] of vectors) {
		it(`gives the standard's digest of ${bits} bits for ${text.length} bytes`, () => {
			assert.equal(kupyna(text, bits).toString('hex'), digest);
		});
	}
});
