import type { DeskLetter } from '../contract/desk-letter.ts';
import { findStored } from '../tasks/find-target.ts';
import { inboxPath } from '../tasks/inbox.ts';
import { letterOf } from '../tasks/letter-of.ts';
import { action } from './action.ts';
import { targetName } from './target-name.ts';

/**
 * What can be shown of a letter at once: what the archive has of it, and the pages of its source, without reading it, so that nobody
 * looks at an empty page while a scan is being recognised.
 */
export const glanceAtLetter = action(targetName, async (desk, name): Promise<DeskLetter> => {
	const { stored, own } = findStored(desk, name);
	const measured = own && (await desk.drawers().run('measure', { path: inboxPath(desk.inbox, own) }));
	const pages = measured && measured.status === 'done' ? measured.value : [];
	const source = own && pages.length > 0 ? { file: own, inside: [] } : null;
	return {
		...letterOf(desk, { stored, source: null, refusal: null }, own),
		source,
		pages,
		isGlance: true,
	};
});
