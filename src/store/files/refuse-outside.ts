import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** @throws Error if a folder that is there lies outside `root`, even through a symbolic link */
export function refuseOutside(root: string, folder: string): void {
	const inside = relative(realpathSync(root), realpathSync(folder));
	if (inside === '..' || inside.startsWith(`..${sep}`))
		throw new Error(
			`${folder} lies outside ${root}, behind a symbolic link; nothing was written there. Remove the link.`,
		);
}
