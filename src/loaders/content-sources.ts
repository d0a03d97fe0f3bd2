import type { z } from 'astro/zod';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { authoritySchema } from '#archive/letter/authority.ts';
import { registerEntryOf } from '#archive/letter/register-entry.ts';
import { requestSchema } from '#archive/letter/request.ts';
import { withOutcome } from '#archive/outcome/with-outcome.ts';
import { listedLetterSchema } from '#archive/record/listed-letter.ts';
import { toldByText } from '#archive/record/read-told-by-text.ts';
import { withSubjects } from '#archive/subjects/with-subjects.ts';
import { contentFolder } from '#store/content-folder.ts';
import { contentPaths } from '#store/content-paths.ts';
import { readDocument } from '#store/document/read-document.ts';
import { rememberedLetter } from '#store/letters/letter-memory.ts';
import { refuseOpen } from '#store/letters/refuse-open.ts';
import { frontMatterLoader } from './front-matter-loader.ts';

const paths = contentPaths(contentFolder);

const letters = {
	loader: frontMatterLoader({
		folder: paths.letters,
		read: (bytes) => {
			const stored = refuseOpen(rememberedLetter(bytes));
			const { readTold } = jurisdictionOf(stored.letter.jurisdiction);
			return { ...withSubjects(withOutcome(stored), stored.body), told: toldByText(stored.body, readTold) };
		},
		keep: ({ told, ...letter }) => ({ ...registerEntryOf(letter), told }),
	}),
	schema: listedLetterSchema,
};

const authorities = {
	loader: frontMatterLoader({
		folder: paths.authorities,
		read: (bytes) => checked(bytes, authoritySchema),
		keep: (authority) => authority,
	}),
	schema: authoritySchema,
};

const requests = {
	loader: frontMatterLoader({
		folder: paths.requests,
		read: (bytes) => checked(bytes, requestSchema),
		keep: (request) => request,
	}),
	schema: requestSchema,
};

/** What the content store reads, and how: of a letter only what lists show. */
export const contentSources = { letters, authorities, requests };

function checked<T>(bytes: Uint8Array, schema: z.ZodType<T>): T {
	return readDocument(bytes, schema).data;
}
