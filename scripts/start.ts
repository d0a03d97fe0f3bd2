/** `npm start`: ingests what lies in `inbox/`, builds the archive and serves it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';

const INBOX = 'inbox';

mkdirSync(INBOX, { recursive: true });
const letters = readdirSync(INBOX).filter((name) => !name.startsWith('.'));
if (letters.length > 0) {
	// Refused letters are reported by the ingest itself and do not keep the others from being published.
	run('scripts/ingest.ts', [INBOX], [0, 1]);
} else {
	console.log('inbox/ is empty: put letters there and run npm start again, or npm run ingest -- FILE…');
}
run('scripts/build.ts', [], [0]);
await import('./serve.ts');

function run(script: string, args: readonly string[], fine: readonly number[]): void {
	const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
	if (status === null || !fine.includes(status)) process.exit(status ?? 1);
}
