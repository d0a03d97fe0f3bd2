import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

// npm run test:publisher [-- SCRIPT…]: a copy of the project as a publisher has it after a fork (another title, address below
// a path, e-mail, quotes, one language, no letters) is built and passes the tests: none of them may read what is the
// publisher's. SCRIPT names what is run in it, of package.json's scripts.
const scripts = process.argv.length > 2 ? process.argv.slice(2) : ['build', 'check:size', 'test'];

/** What a publisher changes in archive.config.ts: what stands there, and what comes in its place. */
const EDITS: readonly (readonly [RegExp, string])[] = [
	// title: { uk: '…', en: '…' },
	[/^\ttitle: .*$/m, '\ttitle: { uk: "За здоров\'я громади" },'],
	// description: {⏎ uk: '…',⏎ en: '…',⏎ },
	[/^\tdescription: \{[^}]*\},$/m, '\tdescription: { uk: "Листи, на які чекали \\"довго\\"." },'],
	// url: 'https://…',
	[/^\turl: .*$/m, '\turl: "https://hromada.example/lysty/arkhiv/",'],
	// languages: ['uk', 'en'],
	[/^\tlanguages: .*$/m, '\tlanguages: ["uk"],'],
	// publisher: { name: { uk: '…', en: '…' }, url: null },
	[/^\tpublisher: .*$/m, '\tpublisher: { name: { uk: "Громада" }, url: "https://hromada.example" },'],
	// contact: { email: '…' },
	[/^\tcontact: .*$/m, '\tcontact: { email: "lysty@hromada.example" },'],
];

const copy = mkdtempSync(join(tmpdir(), 'publisher-'));
try {
	copyProject(copy);
	editConfig(join(copy, 'archive.config.ts'));
	rmSync(join(copy, 'content'), { recursive: true, force: true });
	mkdirSync(join(copy, 'content'));
	process.exitCode = scripts.every((script) => run(script)) ? 0 : 1;
} finally {
	rmSync(copy, { recursive: true, force: true });
}

/** Copies what git knows, and links the installed packages. */
function copyProject(to: string): void {
	const { stdout } = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 1 << 26 });
	for (const file of stdout.split('\0').filter((name) => name !== '' && !name.startsWith('content/')))
		cpSync(file, join(to, file));
	symlinkSync(resolve('node_modules'), join(to, 'node_modules'));
	// The linter asks git what is ignored.
	spawnSync('git', ['init', '--quiet', to]);
}

function editConfig(file: string): void {
	let text = readFileSync(file, 'utf8');
	for (const [before, after] of EDITS) {
		if (!before.test(text))
			throw new Error(`archive.config.ts has no line like ${before}: mend this script.`);
		text = text.replace(before, after);
	}
	writeFileSync(file, text);
}

function run(script: string): boolean {
	console.log(`\nnpm run ${script}, as a publisher who has edited the configuration and has no letters`);
	return spawnSync('npm', ['run', script], { cwd: copy, stdio: 'inherit' }).status === 0;
}
