import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ByHand } from '#archive/letter/by-hand.ts';
import { addToYaml } from '#store/document/edit-yaml.ts';
import { atomicWrite } from '#store/files/atomic-write.ts';
import { sidecarOf } from '../ingest/settings/read-sidecar.ts';

/**
 * Adds masks and openings to the file of corrections beside a source, which is made where there is none; all else in it
 * stays as it is.
 *
 * @param inside place of the letter in the source, [] where the source is the letter
 * @returns the file's path
 */
export function writeSidecar(source: string, inside: readonly string[], { mask, keep }: ByHand): string {
	const path = sidecarOf(source) ?? `${source}.yml`;
	const place = inside.length === 0 ? [] : ['letters', inside.join('#')];
	const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
	const items = {
		mask: mask.map(
			(one): Record<string, string> =>
				'words' in one ? { ...one } : { page: `${one.page}`, box: one.box.join(', '), kind: one.kind },
		),
		keep: keep.map((one) => ({ ...one })),
	};
	const text = Object.entries(items).reduce(
		(yaml, [key, added]) => addToYaml(yaml, [...place, key], added),
		before,
	);
	atomicWrite(dirname(path), path, text);
	return path;
}
