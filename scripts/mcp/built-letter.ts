import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { letterPath } from '#archive/address/page-path.ts';
import type { CitedLetter } from '#archive/citations/cited-letter.ts';
import { letterRecordSchema } from '#archive/description/letter-record.ts';
import type { Letter } from '#archive/letter/schema.ts';
import { decodeReferences } from '#archive/text/decode-references.ts';
import { readUnits } from '#store/document/numbered-text.ts';
import { storedLetter } from '#store/letters/stored-letter.ts';
import { ToolRefusal } from './tool-refusal.ts';

/** A letter of a built archive. */
export interface BuiltLetter {
	readonly letter: Letter;
	readonly cited: CitedLetter;
	/** Words of each citable paragraph, by its id (`p12`), in reading order. */
	readonly paragraphs: ReadonlyMap<string, string>;
}

/** Example: `04053625/2018/25-k-170iz`; nothing that leads out of the folder. */
const letterId = /^[\w-]+\/[\w-]+\/[\w-]+$/;
/** What a record says besides its schema, for citations. */
const recordSchema = letterRecordSchema.and(
	z.object({
		sender: z.object({ alternateName: z.string().optional() }),
		isPartOf: z.object({ name: z.string() }),
		csl: z.object({ genre: z.string(), source: z.string() }),
	}),
);
/** Example: ` data-cited="{&#34;archive&#34;:…}"`: what a page tells for citations alone. */
const citedBesides = /\sdata-cited="([^"]*)"/;
const besidesSchema = z.looseObject({ authorityGenitive: z.string().nullish() });
/**
 * Reads a letter from the files beside its page.
 *
 * @param folder the built archive
 * @throws ToolRefusal if it has no such letter
 */
export function builtLetter(folder: string, id: string): BuiltLetter {
	const fileOf = (form: string) => join(folder, letterPath(id, form));
	if (!letterId.test(id) || !existsSync(fileOf('json')))
		throw new ToolRefusal(
			`The archive has no letter ${id}, or it was withdrawn. Ids are found by search_letters, as in 04053625/2018/25-k-170iz.`,
		);
	const record = recordSchema.parse(JSON.parse(readFileSync(fileOf('json'), 'utf8')));
	const { letter, body } = storedLetter(readFileSync(fileOf('md')));
	const units = readUnits(body);
	return {
		letter,
		cited: {
			id,
			title: record.name,
			authority: record.sender.name,
			authorityGenitive: genitiveOf(readFileSync(fileOf('html'), 'utf8')),
			authorityEn: record.sender.alternateName ?? null,
			date: record.dateSent ?? null,
			number: record.identifier ?? null,
			...(letter.kind && { kind: letter.kind }),
			genre: record.csl.genre,
			language: record.inLanguage,
			url: record['@id'],
			version: record.version ?? null,
			pinnedUrl: record.url,
			archive: record.isPartOf.name,
			archiveEn: record.csl.source,
		},
		paragraphs: new Map(letter.paragraphs.map((paragraph, at) => [paragraph, units[at] ?? ''])),
	};
}

function genitiveOf(page: string): string | null {
	const [, written = '{}'] = citedBesides.exec(page) ?? [];
	return besidesSchema.parse(JSON.parse(decodeReferences(written))).authorityGenitive ?? null;
}
