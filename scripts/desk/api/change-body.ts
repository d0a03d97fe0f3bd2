import { z } from 'astro/zod';
import { type Authority, authoritySchema } from '#archive/letter/authority.ts';
import { openArchive } from '#store/archive.ts';
import { writeAuthority } from '#store/authorities/write-authority.ts';
import { changeContent } from '#store/changes/change-content.ts';
import { Rejected } from '../server/rejected.ts';
import { action } from './action.ts';

const { edrpou, name, nameGenitive, nameEn, region, contacts } = authoritySchema.shape;

/**
 * Gives a body what letters need to know about it once: its code, names, region, contacts. Addresses are permanent, so the
 * body keeps its id where it gets a code; letters that have the code find it.
 */
export const changeBody = action(
	z.strictObject({
		id: z.string().min(1),
		what: z.string().max(200),
		set: z.strictObject({ edrpou: edrpou.unwrap(), name, nameGenitive, nameEn, region, contacts }).partial(),
	}),
	(desk, { id, what, set }) =>
		desk.alone(() =>
			desk.undo.record(what, [], async () => {
				const archive = openArchive(desk.content, { dryRun: true });
				const stored = archive.authority(id);
				if (!stored) throw new Rejected(404, `The archive has no body ${id}.`);
				refuseTakenCode(set.edrpou, id, archive.authorities());
				// Who gives a name has confirmed it.
				const named = set.name === undefined ? {} : { nameDerived: false };
				const authority = authoritySchema.parse({ ...stored.authority, ...set, ...named });
				changeContent(desk.content, (changes) => writeAuthority(changes, { ...stored, authority }));
				return { id };
			}),
		),
);

/** @throws Rejected if another body has this code: then the letters are that body's */
function refuseTakenCode(code: string | undefined, id: string, bodies: readonly Authority[]): void {
	const other = bodies.find((body) => code !== undefined && body.edrpou === code && body.id !== id);
	if (other)
		throw new Rejected(
			409,
			`${other.name} (${other.id}) has the code ${code}. If the two are one body, give the code to these letters instead: they move there.`,
		);
}
