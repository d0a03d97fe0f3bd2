import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Every file under a folder, as paths from it with `/` on every system, in code-unit order; none where there is no folder. */
export function filesUnder(folder: string): string[] {
	if (!existsSync(folder)) return [];
	const root = path.join(folder, path.sep);
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => path.join(entry.parentPath, entry.name).slice(root.length).split(path.sep).join('/'))
		.sort();
}
