import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every file under a folder, as paths from it with `/` on every system, in code-unit order; none where there is no folder. */
export function filesUnder(folder: string): string[] {
	if (!existsSync(folder)) return [];
	const root = join(folder, sep);
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length).split(sep).join('/'))
		.sort();
}
