import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every file under a folder, as paths from it with `/` on every system, in code-unit order; a missing folder throws. */
export function publishedFiles(dir: string): string[] {
	const root = join(dir, sep);
	return readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length).split(sep).join('/'))
		.sort();
}
