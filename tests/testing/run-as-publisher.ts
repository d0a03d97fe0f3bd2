import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

// npm run test:publisher [-- SCRIPT…]: an archive as a publisher begins it with npm run new (another title, address below a
// path, e-mail, quotes, one language, no letters) is built and passes the tests: none of them may read what is the
// publisher's. SCRIPT names what is run in it, of package.json's scripts.
const scripts = process.argv.length > 2 ? process.argv.slice(2) : ['build', 'check:size', 'test'];

const settingsName = [
	...['--title', "За здоров'я громади"],
	...['--description', 'Листи, на які чекали "довго".'],
	...['--publisher', 'ГО «Громада»'],
	...['--email', 'lysty@hromada.example'],
	...['--url', 'https://hromada.example/lysty/arkhiv/'],
];

const folder = mkdtempSync(join(tmpdir(), 'publisher-'));
try {
	const archive = join(folder, 'archive');
	const { status } = spawnSync(process.execPath, ['scripts/new.ts', archive, ...settingsName], {
		stdio: 'inherit',
	});
	if (status !== 0) throw new Error(`npm run new ended with ${status}.`);
	symlinkSync(resolve('node_modules'), join(archive, 'node_modules'));
	process.exitCode = scripts.every((script) => run(archive, script)) ? 0 : 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}

function run(archive: string, script: string): boolean {
	console.log(`\nnpm run ${script}, as a publisher who has begun an archive and has no letters`);
	return spawnSync('npm', ['run', script], { cwd: archive, stdio: 'inherit' }).status === 0;
}
