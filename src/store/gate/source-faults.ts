import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { GateFault } from './content-rules.ts';
import type { AnyDocument } from './document-faults.ts';
import type { PlacedFile } from './place-fault.ts';

/** Paths of a letter’s copy and page images, with the number of bytes where the letter says it. */
export function copiesOf(document: AnyDocument): [string, number | null][] {
	if (document.kind !== 'letter') return [];
	const { copy } = document.data.source;
	if (!copy) return [];
	const stem = `sources/${document.data.id}`;
	return [
		[`${stem}${copy.extension}`, copy.bytes],
		...copy.images.map((_, at): [string, null] => [`${stem}/${at + 1}.webp`, null]),
	];
}

/**
 * Compares the copies in `sources/` with what letters name: one that no letter names may be an original with everything
 * in it. Their checksums are compared when they are published.
 *
 * @param wanted paths of the copies that letters name (`copiesOf`)
 * @param unread paths of letters that could not be read: nothing can be said about their copies
 */
export function sourceFaults(
	content: string,
	files: readonly PlacedFile[],
	wanted: ReadonlyMap<string, number | null>,
	unread: ReadonlySet<string>,
): GateFault[] {
	const present = files.filter(({ kind }) => kind === 'copy' || kind === 'image');
	const paths = new Set(present.map(({ path }) => path));
	const strays = present
		.filter(({ path, id }) => !wanted.has(path) && !unread.has(`letters/${id}.md`))
		.map(({ path, id }) =>
			fault(
				path,
				`No letter names it as its copy. Remove it: what lies there is part of the repository, and an original may hold what was masked. npm run ingest alone writes copies of letters/${id}.md.`,
			),
		);
	const wrong = [...wanted].flatMap(([path, bytes]) => {
		if (!paths.has(path))
			return fault(
				path,
				'It is gone, but its letter names it. Bring it back from git, or ingest the source again with --force.',
			);
		const { size } = statSync(join(content, path));
		if (bytes === null ? size > 0 : size === bytes) return [];
		return fault(
			path,
			'It is not the file that its letter names: its length is another. Bring it back from git, or ingest the source again with --force.',
		);
	});
	return [...strays, ...wrong];
}

function fault(subject: string, message: string): GateFault {
	return { rule: 'source-differs', subject, message };
}
