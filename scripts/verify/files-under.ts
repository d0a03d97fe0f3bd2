import { existsSync } from 'node:fs';
import { filesUnder as filesOfFolder } from '#store/files/files-under.ts';

/** Every file under a folder, as paths from it with `/` on every system, in code-unit order; none where there is no folder. */
export function filesUnder(folder: string): string[] {
	return existsSync(folder) ? filesOfFolder(folder) : [];
}
