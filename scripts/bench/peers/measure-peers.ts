import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { folderSize } from '../../check-size/folder-size.ts';
import { runStep, type StepUse } from '../run-step.ts';
import { peerLetters } from './peer-letters.ts';
import { writeEleventy } from './write-eleventy.ts';
import { writeHugo } from './write-hugo.ts';

/** Another generator, or Pagefind over its pages, measured with the same letters; or why it was not. */
export type MeasuredPeer = PeerUse | { readonly peer: string; readonly missing: string };

/** What another generator used, and what it made. */
export interface PeerUse extends StepUse {
	readonly peer: string;
	readonly bytes: number;
	readonly files: number;
}

/** The version that is compared with. */
const eleventy = '3.1.8';

/**
 * Builds the letters of a content folder with Hugo (the system's) and Eleventy (from npm, in a folder of its own), with
 * templates that show the same facts, and indexes Hugo's pages, or Eleventy's, with Pagefind as it is.
 *
 * @param folder where to put what is made; Eleventy is installed in a folder beside it, once
 * @param tell is told what begins
 * @throws Error with the end of a program's output where it fails
 */
export async function measurePeers(
	{ content, folder }: { readonly content: string; readonly folder: string },
	tell: (what: string) => void,
): Promise<MeasuredPeer[]> {
	const hugo = await measureHugo(content, join(folder, 'hugo'), tell);
	const other = await measureEleventy(content, join(folder, 'eleventy'), tell);
	const site = [join(folder, 'hugo', 'public'), join(folder, 'eleventy', 'public')].find(existsSync);
	if (!site) return [hugo, other, { peer: 'Pagefind', missing: 'there are no pages to index' }];
	tell('Pagefind as it is');
	// No language of its grammars: none reads Ukrainian.
	const used = await runStep([
		'node_modules/pagefind/lib/runner/bin.cjs',
		'--site',
		site,
		'--force-language',
		'und',
	]);
	const { bytes, files } = folderSize(join(site, 'pagefind'));
	return [hugo, other, { peer: 'Pagefind', ...used, bytes, files }];
}

async function measureHugo(
	content: string,
	folder: string,
	tell: (what: string) => void,
): Promise<MeasuredPeer> {
	const { stdout, status } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
	if (status !== 0) return { peer: 'Hugo', missing: 'it is not installed (Debian: apt-get install hugo)' };
	const peer = `Hugo ${/v(\d+(?:\.\d+)*)/.exec(stdout)?.[1] ?? ''}`.trim();
	tell(peer);
	writeHugo(folder, peerLetters(content));
	return { peer, ...(await built(folder, { program: 'hugo', args: ['--quiet'] })) };
}

async function measureEleventy(
	content: string,
	folder: string,
	tell: (what: string) => void,
): Promise<MeasuredPeer> {
	const peer = `Eleventy ${eleventy}`;
	const home = join(folder, '..', '..', 'eleventy');
	tell(peer);
	const program = join(home, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
	if (!existsSync(program)) {
		mkdirSync(home, { recursive: true });
		writeFileSync(join(home, 'package.json'), '{"private":true}');
		const { status } = spawnSync(
			'npm',
			['install', '--no-audit', '--no-fund', `@11ty/eleventy@${eleventy}`],
			{
				cwd: home,
				stdio: 'ignore',
			},
		);
		if (status !== 0) return { peer, missing: 'npm could not install it' };
	}
	writeEleventy(folder, peerLetters(content));
	return { peer, ...(await built(folder, { args: [resolve(program), '--quiet'] })) };
}

async function built(folder: string, { program, args }: { program?: string; args: readonly string[] }) {
	const used = await runStep(args, {}, { cwd: folder, ...(program && { program }) });
	const { bytes, files } = folderSize(join(folder, 'public'));
	return { ...used, bytes, files };
}
