import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { folderSize } from '../check-size/folder-size.ts';
import { loadConfig } from '../cli/load-config.ts';
import { packages } from '../mirror/packages/index.ts';
import { sealSite } from '../mirror/site/seal-site.ts';
import { runStep, type StepUse } from './run-step.ts';

/** A package of a site, or its check, measured. */
export interface MeasuredMirror extends StepUse {
	readonly what: string;
	readonly bytes: number;
	readonly files: number;
}

/** Makes each kind of package of a site by itself, then checks the ZIP. A ZIM only where zimwriterfs is installed. */
export async function measureMirrors(
	site: string,
	content: string,
	out: string,
	tell: (what: string) => void,
): Promise<MeasuredMirror[]> {
	// The bench has made the search index after the build: the manifest is to be over it too.
	await sealSite(site, await loadConfig());
	const measured: MeasuredMirror[] = [];
	for (const { id } of packages) {
		if (id === 'zim' && spawnSync('zimwriterfs', ['--version']).error) continue;
		tell(`packing ${id}`);
		const folder = join(out, id);
		const use = await runStep([
			'scripts/mirror.ts',
			'--dist',
			site,
			'--content',
			content,
			'--out',
			folder,
			'--only',
			id,
		]);
		measured.push({ what: id, ...use, ...sizeOf(folder) });
	}
	tell('checking the ZIP');
	const [edition = ''] = readdirSync(join(out, 'zip'));
	const zip = join(out, 'zip', edition, `${edition}.zip`);
	const use = await runStep(['scripts/verify.ts', zip]);
	return [...measured, { what: 'verify the zip', ...use, bytes: statSync(zip).size, files: 1 }];
}

/** Size of a package, without the manifest beside it. */
function sizeOf(folder: string): { bytes: number; files: number } {
	const [edition = ''] = readdirSync(folder);
	const { bytes, files } = folderSize(join(folder, edition));
	return { bytes: bytes - statSync(join(folder, edition, 'SHA256SUMS')).size, files: files - 1 };
}
