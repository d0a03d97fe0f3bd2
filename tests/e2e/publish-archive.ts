import { spawnSync } from 'node:child_process';
import type { ParseArgsOptionsConfig } from 'node:util';
import type { CommandLine } from '../../scripts/cli/command-line.ts';
import { ledgerCommandLine } from '../../scripts/cli/ledger-command-line.ts';
import { runHere } from '../../scripts/cli/testing/run-here.ts';
import { correctCommand } from '../../scripts/correct/command.ts';
import { ingestHere } from '../../scripts/ingest/testing/ingest-here.ts';
import { releaseCommand } from '../../scripts/release/command.ts';
import { withdrawCommand } from '../../scripts/withdraw/command.ts';
import { publishVersions } from './publish-versions.ts';
import { testArchive } from './test-archive.ts';

// node tests/e2e/publish-archive.ts: the past of the invented archive (see publish-versions.ts), by the publisher’s commands:
// each as a separate process the first time, then in this process, because twelve processes would load the code twelve times.
const { content, late, drafts } = testArchive;
const commands: Readonly<Record<string, CommandLine<ParseArgsOptionsConfig>>> = {
	ingest: ingestHere,
	release: ledgerCommandLine(releaseCommand),
	correct: ledgerCommandLine(correctCommand),
	withdraw: ledgerCommandLine(withdrawCommand),
};

/** The archive’s letters were ingested by a program of its own. */
const started = new Set(['ingest']);

await publishVersions(content, { late, drafts }, async (name, args, environment = {}) => {
	const command = commands[name];
	if (!command) throw new Error(`There is no command ${name}.`);
	const isFirst = !started.has(name);
	started.add(name);
	const { code, stdout, stderr } = isFirst
		? startProgram(name, args, environment)
		: await runHere(command, args, { environment });
	if (code !== 0) throw new Error(`${name} ended with ${code}:\n${stdout}\n${stderr}`);
});

function startProgram(name: string, args: readonly string[], environment: Record<string, string>) {
	const env = { ...process.env, ...environment };
	const run = spawnSync(process.execPath, [`scripts/${name}.ts`, ...args], { encoding: 'utf8', env });
	return { ...run, code: run.status };
}
