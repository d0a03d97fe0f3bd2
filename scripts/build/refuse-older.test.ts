import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { it } from 'node:test';
import { anArchive } from '../ledger/testing/an-archive.ts';
import { releaseCommand } from '../release/command.ts';
import { refuseOlder } from './refuse-older.ts';

it('a build without git refuses content that has lost the release which the site was built of', async () => {
	const archive = anArchive();
	archive.letter('25-z', 'Рада має сім парків.\n');
	await archive.run(releaseCommand, []);
	const { root } = JSON.parse(archive.read('ledger/releases.jsonl')) as { root: string };
	const site = archive.path('site');
	const built = (release: number | null, of: string | null) =>
		archive.write(
			'site/release.json',
			JSON.stringify({
				...{ archive: 'Вигаданий архів', url: 'https://archive.example/', date: '2031-03-01' },
				...{ release, root: of, between: false, letters: 1 },
			}),
		);
	refuseOlder(archive.content, site);
	built(null, null);
	refuseOlder(archive.content, site);
	built(1, root);
	refuseOlder(archive.content, site);
	built(2, root);
	assert.throws(() => refuseOlder(archive.content, site), /lost-ledger.*release 2.*rm -r/s);
	built(1, 'f'.repeat(64));
	assert.throws(() => refuseOlder(archive.content, site), /lost-ledger/);
	built(1, root);
	rmSync(archive.path('ledger'), { recursive: true });
	assert.throws(() => refuseOlder(archive.content, site), /lost-ledger/);
	archive.remove();
});
