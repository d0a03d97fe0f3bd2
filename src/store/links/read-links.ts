import { existsSync, readFileSync } from 'node:fs';
import { type LinkCheck, linkCheckSchema } from '#archive/letter/link-check.ts';
import { contentPaths } from '../content-paths.ts';

/**
 * What was seen of the addresses that letters name, by address; nothing where nobody has looked.
 *
 * @throws Error if a line cannot be read
 */
export function readLinks(content: string): ReadonlyMap<string, LinkCheck> {
	const file = contentPaths(content).links;
	if (!existsSync(file)) return new Map();
	const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
	return new Map(
		lines.map((line, at) => {
			const check = parsed(line);
			if (!check)
				throw new Error(
					`${file}, line ${at + 1}, cannot be read. Bring the file back from git, or remove it and run npm run links again.`,
				);
			return [check.url, check] as const;
		}),
	);
}

function parsed(line: string): LinkCheck | null {
	try {
		return linkCheckSchema.safeParse(JSON.parse(line)).data ?? null;
	} catch {
		return null;
	}
}
