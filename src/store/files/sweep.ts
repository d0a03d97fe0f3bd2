import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isStale } from './atomic-write.ts';

/** Removes the temporary files that a crash left anywhere in a content folder. */
export function sweep(content: string): void {
	if (!existsSync(content)) return;
	for (const entry of readdirSync(content, { recursive: true, withFileTypes: true })) {
		if (entry.isFile() && isStale(entry.name)) rmSync(join(entry.parentPath, entry.name), { force: true });
	}
}
