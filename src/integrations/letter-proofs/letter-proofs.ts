import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type ArchiveName, writeProofs } from './write-proofs.ts';

/**
 * Writes `release.json`, and beside each text that stands in the last release the proof of it (`<name>.proof.json`).
 *
 * It runs while Astro renders the pages: they need nothing of it but the release, which the ledger states.
 *
 * @param contentFolder holds `ledger/`, `letters/`, `versions/` and `sources/`
 */
export function letterProofs(contentFolder: string, archive: ArchiveName): AstroIntegration {
	let outDir = '';
	let written: Promise<void> | undefined;
	return {
		name: 'letter-proofs',
		hooks: {
			'astro:config:done': ({ config }) => {
				outDir = fileURLToPath(config.outDir);
			},
			// By now the folder is emptied and no page is written yet. Astro calls this once a bundle: the first call counts.
			'astro:build:setup': () => {
				written ??= writeProofs(contentFolder, outDir, archive);
				// Whoever awaits it below hears of a failure; until then it must not end the process.
				written.catch(() => {});
			},
			'astro:build:done': () => written,
		},
	};
}
