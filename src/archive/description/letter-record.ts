import { z } from 'astro/zod';
import { publicUrl } from '../address/page-path.ts';
import { cslItem } from '../citations/csl-json.ts';
import { letterSchema } from '../letter/schema.ts';
import { type LetterProof, letterProofSchema } from '../proof/letter-proof.ts';
import type { DescribedLetter } from './described-letter.ts';
import { jsonLd } from './json-ld.ts';
import { signpostingLinks } from './signposting.ts';

const { shape } = letterSchema;
/** Links that other members tell: `url`, the record itself, `encoding`, `license`, `@type`. */
const toldAlready = new Set(['cite-as', 'describedby', 'item', 'license', 'type']);

/** What a letter's front matter says about it and schema.org has no words for. */
const requisitesSchema = z.strictObject({
	kind: shape.kind,
	inReplyTo: shape.inReplyTo,
	signatory: shape.signatory,
	outcome: shape.outcome,
	subjects: shape.subjects,
	/** How many stretches were masked, by kind. */
	redactions: shape.redactions,
});

/**
 * `letters/<id>.json`, the public record of a letter or of an older version: JSON-LD with the terms of schema.org, and beside
 * them members that JSON-LD does not read. Served as `letter.schema.json`, told in docs/letter-json.md.
 */
export const letterRecordSchema = z.looseObject({
	'@context': z.tuple([z.literal('https://schema.org'), z.record(z.string(), z.null())]),
	'@type': z.array(z.string()),
	/** Address of the letter. */
	'@id': z.url(),
	/** Address of this version, whose words never change. */
	url: z.url(),
	name: z.string(),
	/** Registration index. */
	identifier: z.string().optional(),
	dateSent: z.string().optional(),
	inLanguage: z.string(),
	version: z.int().positive().optional(),
	sender: z.looseObject({ '@type': z.string(), name: z.string() }),
	/** The files: the text, and the copy of the source where it is published. The text’s identifier is its SWHID. */
	encoding: z.array(
		z.looseObject({ contentUrl: z.url(), encodingFormat: z.string(), sha256: z.string().length(64) }),
	),
	requisites: requisitesSchema,
	/** An item of CSL-JSON 1.0.2. */
	csl: z.looseObject({ id: z.string(), type: z.literal('report'), title: z.string(), URL: z.url() }),
	/** Typed links of the page (signposting.org) that no other member tells, absolute. */
	links: z.array(z.strictObject({ rel: z.string(), href: z.url(), type: z.string().optional() })),
	/** That the text is in a release; null for a draft. */
	proof: letterProofSchema.nullable(),
});

/** The same as a JSON Schema (draft 2020-12), for whoever reads records with other tools. */
export function letterRecordJsonSchema(): Readonly<Record<string, unknown>> {
	return { ...z.toJSONSchema(letterRecordSchema, { io: 'output', unrepresentable: 'any' }) };
}

/** What only the bytes of a letter and its release tell. */
export interface RecordedFacts {
	/** SWHID of the Markdown file, without its origin. */
	readonly swhid: string;
	readonly proof: LetterProof | null;
}

/**
 * A letter's public record as the text of its file. It says nothing that the page and the Markdown do not publish.
 *
 * @param collection page that lists the letters, from the site's root
 */
export function letterRecord(
	described: DescribedLetter,
	{ swhid, proof }: RecordedFacts,
	collection: string,
): string {
	const { letter, cited, archive } = described;
	const { '@context': terms, encoding, ...said } = jsonLd(described);
	const { kind, inReplyTo, signatory, outcome, subjects, redactions } = letter;
	const [text, ...copies] = encoding as readonly Readonly<Record<string, unknown>>[];
	const record = {
		'@context': [terms, { requisites: null, csl: null, links: null, proof: null }],
		...said,
		encoding: [{ ...text, identifier: swhid }, ...copies],
		requisites: { kind, inReplyTo, signatory, outcome, subjects, redactions },
		csl: cslItem(cited, null),
		links: signpostingLinks(described, collection)
			.filter(({ rel }) => !toldAlready.has(rel))
			.map(({ rel, url, path, type }) => ({
				rel,
				href: url ?? publicUrl(archive.url, path ?? ''),
				...(type && { type }),
			})),
		proof,
	};
	return `${JSON.stringify(record)}\n`;
}
