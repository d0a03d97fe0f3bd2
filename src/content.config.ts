import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { authoritySchema } from '#archive/letter/authority.ts';
import { registerEntryOf, registerEntrySchema } from '#archive/letter/register-entry.ts';
import { requestSchema } from '#archive/letter/request.ts';
import { withOutcome } from '#archive/outcome/with-outcome.ts';
import { contentFolder } from '#store/content-folder.ts';
import { contentPaths } from '#store/content-paths.ts';
import { readDocument } from '#store/document/read-document.ts';
import { rememberedLetter } from '#store/letters/letter-memory.ts';
import { refuseOpen } from '#store/letters/refuse-open.ts';
import { frontMatterLoader } from './loaders/front-matter-loader.ts';

const paths = contentPaths(contentFolder);

const letters = defineCollection({
	loader: frontMatterLoader({
		folder: paths.letters,
		read: (bytes) => withOutcome(refuseOpen(rememberedLetter(bytes))),
		keep: registerEntryOf,
	}),
	schema: registerEntrySchema,
});

const authorities = defineCollection({
	loader: frontMatterLoader({
		folder: paths.authorities,
		read: (bytes) => checked(bytes, authoritySchema),
		keep: (authority) => authority,
	}),
	schema: authoritySchema,
});

const requests = defineCollection({
	loader: frontMatterLoader({
		folder: paths.requests,
		read: (bytes) => checked(bytes, requestSchema),
		keep: (request) => request,
	}),
	schema: requestSchema,
});

export const collections = { letters, authorities, requests };

function checked<T>(bytes: Uint8Array, schema: z.ZodType<T>): T {
	return readDocument(bytes, schema).data;
}
