import { z } from 'astro/zod';
import { authoritySchema } from '#archive/letter/authority.ts';
import { openArchive } from '#store/archive.ts';
import { writeAuthority } from '#store/authorities/write-authority.ts';
import { changeContent } from '#store/changes/change-content.ts';
import { Rejected } from '../server/rejected.ts';
import { action } from './action.ts';

const { name, nameGenitive, nameEn, region, contacts } = authoritySchema.shape;

/** Gives a body what letters need to know of it once: names, region, contacts. */
export const changeBody = action(
	z.strictObject({
		id: z.string().min(1),
		what: z.string().max(200),
		set: z.strictObject({ name, nameGenitive, nameEn, region, contacts }).partial(),
	}),
	(desk, { id, what, set }) =>
		desk.alone(() =>
			desk.undo.record(what, [], async () => {
				const stored = openArchive(desk.content, { dryRun: true }).authority(id);
				if (!stored) throw new Rejected(404, `The archive has no body ${id}.`);
				// Who gives a name has confirmed it.
				const named = set.name === undefined ? {} : { nameDerived: false };
				const authority = authoritySchema.parse({ ...stored.authority, ...set, ...named });
				changeContent(desk.content, (changes) => writeAuthority(changes, { ...stored, authority }));
				return { id };
			}),
		),
);
