import type { RememberedLetter } from '#store/sources/remembered-sources.ts';
import type { DeskRun } from '../desk.ts';
import type { TargetSource } from './find-target.ts';
import { inboxFiles } from './inbox.ts';

/**
 * Remembers which letter came from a source, under its current id. A source with several is only remembered as a whole:
 * otherwise ingest would assume that it was read although some of its letters were not.
 */
export function rememberSource(
	{ remembered }: DeskRun,
	{ path, inside }: TargetSource,
	letter: RememberedLetter,
): void {
	const sha256 = inboxFiles(path)[0]?.sha256;
	if (!sha256) return;
	const known = remembered.lettersOf(sha256);
	const others = known?.filter(({ fingerprint }) => fingerprint !== letter.fingerprint) ?? [];
	if (inside.length > 0 && (!known || others.length === known.length)) return;
	remembered.remember(sha256, [...others, letter]);
	remembered.save();
}
