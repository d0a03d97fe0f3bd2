import { defineCollection } from 'astro:content';
import { createRequire } from 'node:module';

// By Node, which has most of it loaded for the gates: Vite would transform each of some three hundred files of the domain anew, in every
// build, for two seconds of CPU time.
const { contentSources } = createRequire(import.meta.url)(
	'./loaders/content-sources.ts',
) as typeof import('./loaders/content-sources.ts');

export const collections = {
	letters: defineCollection(contentSources.letters),
	authorities: defineCollection(contentSources.authorities),
	requests: defineCollection(contentSources.requests),
};
