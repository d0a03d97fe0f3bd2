import { execFile } from 'node:child_process';
import { copyFileSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Mirror } from '../mirror.ts';
import { fitForZim } from './fit-for-zim.ts';
import { MissingTool, type Package } from './package.ts';
import { illustration, zimMetadata } from './zim-metadata.ts';

/**
 * What tells about the site as it is served, and what keeps it for reading without the network: a ZIM has a checksum of its
 * own, is read without the network anyway, and its readers either refuse service workers or lend them their own scope.
 */
const leftOut =
	/^(?:SHA256SUMS|mirror\.txt|robots\.txt|(?:sitemap|resourcelist)(?:-\d+)?\.xml|(?:capabilitylist|resourcesync)\.xml|offline-worker\.js|offline\/.+|(?:[\w-]+\/)?offline\.html)$/;

/** The site for Kiwix: one file that its readers open on any device, with search of their own. */
export const zimPackage: Package = {
	id: 'zim',
	place: (name) => `${name}.zim`,
	steps: ({ checksums }) => checksums.size,
	make: async (mirror, target, step) => {
		const folder = `${target}.site`;
		try {
			for (const name of mirror.checksums.keys()) {
				if (!leftOut.test(name)) place(mirror.site, folder, name);
				step();
			}
			await illustrate(mirror, join(folder, illustration));
			await run('zimwriterfs', [...zimMetadata(mirror), folder, target]);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	},
};

/** A link where the file system has them, else a copy, for zimwriterfs only reads; pages and their script are fitted first. */
function place(site: string, folder: string, name: string): void {
	const [from, to] = [join(site, name), join(folder, name)];
	mkdirSync(dirname(to), { recursive: true });
	if (statSync(from).size === 0) {
		// A ZIM may hold no empty entry: a part of the search’s word list that has no words gets an empty line.
		writeFileSync(to, '\n');
		return;
	}
	const fitted = fitForZim(name, () => readFileSync(from, 'utf8'));
	if (fitted !== null) {
		writeFileSync(to, fitted);
		return;
	}
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
}

/** The picture that shelves of ZIMs show: the archive’s own sign, 48 × 48. */
async function illustrate({ site, checksums }: Mirror, to: string): Promise<void> {
	const size = { width: 48, height: 48 };
	const sign = checksums.has('favicon.svg')
		? sharp(join(site, 'favicon.svg'), { density: 300 }).resize(size)
		: sharp({ create: { ...size, channels: 3, background: '#1b4b8f' } });
	await sign.png().toFile(to);
}

async function run(program: string, args: readonly string[]): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		execFile(program, args, { maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
			if (!error) return resolve();
			if (error.code === 'ENOENT') {
				return reject(
					new MissingTool(
						'zimwriterfs is not installed. Get it: apt-get install zim-tools (Debian, Ubuntu), or from https://github.com/openzim/zim-tools; then run npm run mirror -- --only zim.',
					),
				);
			}
			const said = `${stdout}${stderr}`.trim().split('\n').slice(-10).join('\n');
			reject(
				new Error(`zimwriterfs failed (${error.code ?? error.signal}). The end of what it said:\n${said}`),
			);
		});
	});
}
