import type { AstroIntegration } from 'astro';
import { lettersOfPart } from '#store/shards/letters-of-part.ts';
import { letterOfFile } from './leak-gate/letter-of-file.ts';

/** Has a build that makes a part alone render what is at the addresses of its letters, and nothing else. */
export function partAlone(contentFolder: string): AstroIntegration {
	return {
		name: 'part-alone',
		hooks: {
			'astro:build:start': ({ setPrerenderer }) => {
				const part = lettersOfPart(contentFolder);
				if (!part) return;
				setPrerenderer((usual) => ({
					...usual,
					getStaticPaths: async () =>
						(await usual.getStaticPaths()).filter(({ pathname }) =>
							part.has(letterOfFile(pathname.replace(/^\//, ''), '') ?? ''),
						),
				}));
			},
		},
	};
}
