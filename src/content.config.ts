import { defineCollection } from 'astro:content';
import path from 'node:path';
import { contentFolder } from '#store/content-folder.ts';
import { authoritySchema } from './archive/letter/authority.ts';
import { registerEntryOf, registerEntrySchema } from './archive/letter/register-entry.ts';
import { requestSchema } from './archive/letter/request.ts';
import { letterSchema } from './archive/letter/schema.ts';
import { frontMatterLoader } from './loaders/front-matter-loader.ts';

const letters = defineCollection({
	loader: frontMatterLoader({
		folder: path.join(contentFolder, 'letters'),
		schema: letterSchema,
		keep: registerEntryOf,
	}),
	schema: registerEntrySchema,
});

const authorities = defineCollection({
	loader: frontMatterLoader({
		folder: path.join(contentFolder, 'authorities'),
		schema: authoritySchema,
		keep: (authority) => authority,
	}),
	schema: authoritySchema,
});

const requests = defineCollection({
	loader: frontMatterLoader({
		folder: path.join(contentFolder, 'requests'),
		schema: requestSchema,
		keep: (request) => request,
	}),
	schema: requestSchema,
});

export const collections = { letters, authorities, requests };
