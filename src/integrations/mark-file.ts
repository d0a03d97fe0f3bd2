import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { BuildFailure } from './build-failure.ts';

/** Examples: `<script>`, `href="https://…"`, `url(http://…)`, `@import`: what a picture would fetch or run. */
const fetches = /<script|@import|(?:href|src)\s*=\s*["'](?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\//iu;

/**
 * Checks the archive's mark before a build.
 *
 * @throws BuildFailure if the file is not there, is no SVG, or asks anything of other hosts
 */
export function markFile({ mark }: Pick<ArchiveConfig, 'mark'>): AstroIntegration {
	return {
		name: 'mark-file',
		hooks: {
			'astro:config:done': ({ config }) => {
				if (mark === null) return;
				const file = fileURLToPath(new URL(mark, config.publicDir));
				const fault = faultOf(file);
				if (fault)
					throw new BuildFailure(`archive.config.ts names ${mark} as the archive's mark, and ${fault}`);
			},
		},
	};
}

function faultOf(file: string): string | null {
	if (!existsSync(file)) return 'there is no such file in public/. Put it there, or set mark to null.';
	const text = readFileSync(file, 'utf8');
	if (!text.includes('<svg')) return 'that file is no SVG. Save the mark as a plain SVG.';
	if (fetches.test(text))
		return 'that file runs a script or fetches something from another host, which no page of an archive does. Save it as a plain SVG, with everything inside.';
	return null;
}
