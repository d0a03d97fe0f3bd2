import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { contentPaths } from '#store/content-paths.ts';
import { documentsBelow } from '#store/files/documents-below.ts';
import { changedLetters } from './publish-versions.ts';
import { testArchive } from './test-archive.ts';

base('packages of an archive with a past hold each of its letters once, and check out', () => {
	const out = mkdtempSync(join(tmpdir(), 'packages-'));
	try {
		const { packages } = JSON.parse(run('scripts/mirror.ts', ['--out', out, '--json'])) as {
			readonly packages: readonly { readonly id: string; readonly path: string | null }[];
		};
		const made = new Map(packages.map(({ id, path }) => [id, path]));
		const lines = readFileSync(join(made.get('data') ?? '', 'letters.jsonl'), 'utf8')
			.trimEnd()
			.split('\n');
		const ids = lines.map((line) => (JSON.parse(line) as { readonly id: string }).id);
		expect(ids).toEqual(documentsBelow(contentPaths(testArchive.content).letters));
		expect(ids).toContain(changedLetters.clockNow);
		expect(ids).not.toContain(changedLetters.clock);
		expect(ids).not.toContain(changedLetters.withdrawn);
		run('scripts/verify.ts', [made.get('zip') ?? '']);
		run('scripts/verify.ts', [made.get('bag') ?? '']);
	} finally {
		rmSync(out, { recursive: true, force: true });
	}
});

function run(script: string, args: readonly string[]): string {
	const { config, content, dist, publishedAt } = testArchive;
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
		encoding: 'utf8',
		env: {
			...process.env,
			ARCHIVE_CONFIG: config,
			ARCHIVE_CONTENT: content,
			ARCHIVE_OUT: dist,
			ARCHIVE_URL: publishedAt,
		},
	});
	expect(status, stderr).toBe(0);
	return stdout;
}
