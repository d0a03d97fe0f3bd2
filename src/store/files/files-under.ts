import { readdirSync } from 'node:fs';

/**
 * Every file under a folder, as paths from it with `/` on every system, in code-unit order; a missing folder throws.
 *
 * Node’s own recursion asks the system about each entry again.
 */
export function filesUnder(folder: string): string[] {
	return [...below(folder, '')].sort();
}

function* below(folder: string, way: string): Generator<string> {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		if (entry.isDirectory()) yield* below(`${folder}/${entry.name}`, `${way}${entry.name}/`);
		else yield way + entry.name;
	}
}
