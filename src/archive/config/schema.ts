import { z } from 'astro/zod';
import { defaultJurisdiction, jurisdictions } from '../jurisdictions/index.ts';
import { outcomes } from '../letter/outcome.ts';
import { redactionKinds } from '../letter/redaction.ts';
import { accentSchema } from './accent.ts';

/** Examples: `uk`, `en`, `sr-Latn` (BCP 47). */
const tagPattern = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
/** Example: `refusals-in-zhytomyr` */
const searchName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Example: `mark.svg` */
const markFile = /^[\w-]+\.svg$/u;
const languageTag = z.string().regex(tagPattern, 'a language tag, such as uk or en');
const words = z.string('some words').min(1, 'some words');
const localText = z.record(languageTag, words, 'a text in each language, such as { en: "Letters" }');
const httpUrl = z.url({ protocol: /^https?$/, error: 'an address that begins with https://' });
const flag = z.boolean('true or false');

/** What a publisher decides about the archive: the shape of `archive.config.ts`. */
export const archiveConfigSchema = settings({
	/** Name of the archive, in the header of every page and in every citation. */
	title: localText,
	/** A shorter name for the header of pages; the title where there is none. */
	shortName: localText.nullable().default(null),
	/** The colour of links, buttons and focus in each theme; the program's own where it is null. */
	accent: accentSchema.nullable().default(null),
	/** File of `public/` with the archive's mark (SVG): before the name in the header and in browsers' tabs. */
	mark: z
		.string('a file of public/')
		.regex(markFile, 'an SVG file of public/, such as mark.svg')
		.nullable()
		.default(null),
	/** One sentence that says what the archive is. */
	description: localText,
	/** Where the archive is published, with its path: `https://example.org/` or `https://name.github.io/repository/`. */
	url: httpUrl.transform((url) => (url.endsWith('/') ? url : `${url}/`)),
	/** The country whose offices write the letters: a folder of src/archive/jurisdictions/ (ISO 3166-1, lower case). */
	jurisdiction: oneOf(Object.keys(jurisdictions)).default(defaultJurisdiction),
	/** Interface languages (BCP 47), the first is the default and is at the root. */
	languages: z
		.array(languageTag, 'a list of language tags, such as ["en"]')
		.min(1, 'one language at least')
		.refine((all) => new Set(all).size === all.length, 'each language once'),
	publisher: settings({
		name: localText,
		/** The publisher's own site, or null. */
		url: httpUrl.nullable(),
	}),
	/** Where people write about errors and takedown; the leak gate lets it pass. */
	contact: settings({ email: z.email('an e-mail address') }),
	/** Licence of the archive's own descriptions (official letters themselves are not objects of copyright in Ukraine). */
	licence: settings({ name: words, url: httpUrl }),
	/** Address of the repository that holds the sources, or null. */
	repository: httpUrl.nullable(),
	redaction: settings({
		/** Kinds of personal data that are masked before anything is written. Removing one publishes it. */
		mask: z.array(oneOf(redactionKinds), 'a list of kinds, such as ["phone"]'),
		/**
		 * What becomes of the names of persons who neither asked nor signed, and hold no office: `mask` them; leave them and
		 * ask for a `review` of every letter that has one; or `keep` them.
		 */
		persons: oneOf(['mask', 'review', 'keep']).default('mask'),
		/**
		 * Whether a letter whose addressee is masked says which request on a freedom-of-information site it answers: the
		 * request's page names the person who asked.
		 */
		requestLink: oneOf(['publish', 'withhold']).default('withhold'),
		/** Domains whose every e-mail address is an office's and stays readable, subdomains included. */
		publicEmailDomains: z.array(words, 'a list of domains, such as ["gov.ua"]'),
		/**
		 * Whether the SHA-256 of the source is published. `when-safe`: not where the source is plain text and something
		 * was masked in it, for whoever has the rest of the text could guess the masked words and check the guess.
		 */
		sourceHash: oneOf(['when-safe', 'always', 'never']),
	}),
	/** Whether browsers keep pages for reading without the network. */
	offline: flag.default(true),
	/** The files of the data page. */
	data: settings({
		/** Megabytes of the largest: a table that is larger is made by `npm run mirror` alone. */
		largestFile: z.number('a number of megabytes').positive('a number of megabytes'),
	}).default({ largestFile: 50 }),
	/** Searches that have a feed each, for readers who follow a matter and not a body. */
	searches: z
		.array(
			settings({
				/** Names its feed: `searches/<id>.xml`. For good, for readers subscribe to it. */
				id: z.string().regex(searchName, 'small Latin letters, digits and hyphens'),
				name: localText,
				/** Filters of the search page; all that are given must hold. */
				find: settings({
					authority: words.optional(),
					year: z.int('a year').optional(),
					region: words.optional(),
					outcome: oneOf(outcomes).optional(),
				}),
			}),
			'a list of searches',
		)
		.refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'each id once')
		.default([]),
	/** What is made of letters for other places: of none, of all, or of those with these ids. */
	cards: settings({
		/** A page for a frame of a foreign one, and what tells programs of it (oEmbed): two files a letter. */
		embed: cardChoice(),
		/** A picture with title, body and date, for previews of the letter’s link: one file a letter. */
		image: cardChoice(),
	}).default({ embed: false, image: false }),
	/** What is beside a letter's text, where it is safe. */
	sources: settings({
		/** Whether copies of the sources are published: cleaned of metadata, and of what was masked. */
		publish: flag,
		/** Whether images of their pages are. */
		pageImages: flag,
	}).default({ publish: true, pageImages: true }),
}).superRefine(({ languages, title, shortName, description, publisher }, context) => {
	const texts = { title, description, 'publisher.name': publisher.name, ...(shortName && { shortName }) };
	for (const [setting, text] of Object.entries(texts)) {
		for (const language of languages.filter((tag) => text[tag] === undefined)) {
			context.addIssue({
				code: 'custom',
				path: [...setting.split('.'), language],
				message: `a text in this language, for \`languages\` names it`,
			});
		}
	}
});

/** Which letters get something. */
function cardChoice() {
	const expected = 'true, false or a list of ids of letters';
	return z.union([flag, z.array(words, expected)], expected).default(false);
}

/** One word of several. */
function oneOf<const Word extends string>(all: readonly Word[]) {
	return z.enum(all, `one of ${all.join(', ')}`);
}

/** Settings in braces. What is said about a setting that there is none of, the caller says. */
function settings<Shape extends z.ZodRawShape>(shape: Shape) {
	const allowed = Object.keys(shape).join(', ');
	return z.strictObject(shape, {
		error: ({ code }) =>
			code === 'unrecognized_keys' ? `one of ${allowed}` : `settings in braces: ${allowed}`,
	});
}

/** A checked archive configuration. */
export type ArchiveConfig = z.output<typeof archiveConfigSchema>;
