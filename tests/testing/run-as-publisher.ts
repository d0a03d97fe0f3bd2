import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

// npm run test:publisher [-- SCRIPT…]: an archive as a publisher begins it with npm run new (another title, address below a
// path, e-mail, quotes, one language, no letters) is built and passes the tests: none of them may read what is the
// publisher's. What tests start has a configuration and content of its own (test-environment.ts), so that it is enough to run
// those that name either. SCRIPT, of package.json's scripts, with its words in one argument, is run instead: `test` is all.
const scripts =
	process.argv.length > 2
		? process.argv.slice(2)
		: ['build', 'check:size', 'test:lint', `test:unit ${testsNaming().join(' ')}`];

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
	const [name = '', ...words] = script.split(' ');
	console.log(`\nnpm run ${name}, as a publisher who has begun an archive and has no letters`);
	const { status } = spawnSync('npm', ['run', name, '--', ...words], { cwd: archive, stdio: 'inherit' });
	return status === 0;
}

/** Unit tests that name the publisher’s configuration or content, or what reads them. */
function testsNaming(): string[] {
	// «archive.config.ts», «ARCHIVE_CONTENT», «'content/letters'», «from '../site/settings.ts'»
	const publishers = /archive\.config|ARCHIVE_CON|['"`]content(?:\/|['"`])|\/(?:settings|load-config)\.ts/;
	return globSync(['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts']).filter((file) =>
		publishers.test(readFileSync(file, 'utf8')),
	);
}
