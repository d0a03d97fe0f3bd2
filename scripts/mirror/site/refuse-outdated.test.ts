import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { letterPath } from '#archive/address/page-path.ts';
import { contentPaths } from '#store/content-paths.ts';
import { documentsBelow } from '#store/files/documents-below.ts';
import { readLedger } from '#store/ledger/read-ledger.ts';
import { correctCommand } from '../../correct/command.ts';
import { anArchive } from '../../ledger/testing/an-archive.ts';
import { releaseCommand } from '../../release/command.ts';
import { testConfig } from '../../testing/test-config.ts';
import { withdrawCommand } from '../../withdraw/command.ts';
import { openMirror } from '../mirror.ts';
import { makeSite, workFolder } from '../testing/make-site.ts';
import { refuseOutdated } from './refuse-outdated.ts';

const archive = anArchive();
after(archive.remove);
const site = join(workFolder('outdated'), 'site');

/** Builds of the archive what tells its age; at `former` addresses the site keeps the same text. */
async function build(former: Readonly<Record<string, string>> = {}): Promise<void> {
	rmSync(site, { recursive: true, force: true });
	const release = readLedger(archive.content).releases.at(-1) ?? null;
	const ids = documentsBelow(contentPaths(archive.content).letters);
	const texts = ids.map((id) => [id, archive.read(`letters/${id}.md`)] as const);
	const kept = Object.entries(former).map(([old, id]) => [old, archive.read(`letters/${id}.md`)] as const);
	await makeSite(site, {
		...Object.fromEntries([...texts, ...kept].map(([id, text]) => [letterPath(id, 'md'), text])),
		'release.json': JSON.stringify({
			...{ release: release?.number ?? null, date: release?.date ?? null },
			...{ root: release?.root ?? null, between: false },
		}),
	});
}

function refuse(): void {
	refuseOutdated(openMirror(site, archive.content, testConfig));
}

test('a site is mirrored as long as it shows the content as it stands', async () => {
	const [one, two] = [archive.letter('1-a', 'Перший абзац.'), archive.letter('2-b', 'Другий абзац.')];
	await build();
	refuse();

	archive.write(`letters/${two}.md`, archive.read(`letters/${two}.md`).replace('Другий', 'Інший'));
	assert.throws(
		refuse,
		new RegExp(`letters not in it as they stand now: 1, first ${two}\\..* Build it again`),
	);
	await build();
	refuse();

	await archive.run(releaseCommand, []);
	assert.throws(refuse, /it shows no release, and the content has release 1/);
	await build();
	refuse();

	const three = archive.letter('3-c', 'Третій абзац.');
	assert.throws(refuse, new RegExp(`: 1, first ${three}\\.`));
	await archive.run(releaseCommand, []);
	assert.throws(refuse, /it shows release 1, and the content has 2/);
	await build();

	const corrected = { index: '9/А', type: 'correction', reason: 'Номер прочитано неправильно.' };
	await archive.run(correctCommand, [one], corrected);
	const renamed =
		documentsBelow(contentPaths(archive.content).letters).find((id) => id.endsWith('/9-a')) ?? '';
	assert.throws(refuse, new RegExp(`: 1, first ${renamed}\\.`));
	await build({ [one]: renamed });
	refuse();

	await archive.run(withdrawCommand, [two], { category: 'error', reason: 'Листу тут не місце.' });
	assert.throws(refuse, new RegExp(`it still shows ${two}, which is withdrawn`));
	await build({ [one]: renamed });
	refuse();
});
