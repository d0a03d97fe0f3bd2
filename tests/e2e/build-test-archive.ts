import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from '../../scripts/serve/site-server.ts';
import { changedLetters } from './publish-versions.ts';
import { testArchive } from './test-archive.ts';
import { writeRankedLetters } from './write-ranked-letters.ts';

/**
 * Ingests, releases, corrects and builds the invented archive with the real commands, then serves it at a domain's root and under a
 * project path: one build for both.
 */
async function buildTestArchive(): Promise<() => Promise<void>> {
	const { pages, request, regions, config, letters, ranked, content, dist, publishedAt, key } = testArchive;
	rmSync(content, { recursive: true, force: true });
	rmSync(dist, { recursive: true, force: true });
	writeRankedLetters(ranked);
	// The engine from npm, which every machine has.
	run('scripts/ingest.ts', ['--ocr', 'embedded', '--content', content, letters, ranked]);
	run('tests/e2e/publish-archive.ts', []);
	for (const [body, region] of Object.entries(regions))
		placeBody(join(content, `authorities/${body}.md`), region);
	addTable(join(content, `letters/${changedLetters.draft}.md`));
	cpSync(pages, join(content, 'pages'), { recursive: true });
	cpSync(request, join(content, 'requests/requests.example/90000021-2017-31-z-17.md'));
	run('scripts/build.ts', []);
	const atRoot = await serveSite({ folder: dist, port: 0 });
	const atPath = await serveSite({ folder: dist, port: 0, root: '/repository/' });
	process.env['TEST_SITE_ROOT'] = atRoot.url;
	process.env['TEST_SITE_PATH'] = atPath.url;
	return async () => {
		await atRoot.close();
		await atPath.close();
	};

	function run(script: string, args: readonly string[]): void {
		const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
			encoding: 'utf8',
			env: {
				...process.env,
				ARCHIVE_CONFIG: config,
				ARCHIVE_CONTENT: content,
				ARCHIVE_KEY: key,
				ARCHIVE_OUT: dist,
				ARCHIVE_URL: publishedAt,
			},
		});
		if (status !== 0) throw new Error(`${script} ended with ${status}:\n${stdout}\n${stderr}`);
	}
}

/** As a publisher types a table into a draft. */
function addTable(file: string): void {
	const text = readFileSync(file, 'utf8').replace('  - "p1"\n', '  - "p1"\n  - "p2"\n');
	writeFileSync(
		file,
		`${text.trimEnd()}\n\n| Фонтан | Вартість |\n| - | - |\n| великий; мідний | 7 200 |\n| =малий | 5 |\n`,
	);
}

/** As a publisher states the region of a body whose letters do not. */
function placeBody(file: string, region: string): void {
	writeFileSync(file, readFileSync(file, 'utf8').replace(/^region: .*$/m, `region: "${region}"`));
}

export default buildTestArchive;
