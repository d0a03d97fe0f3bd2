import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import matter from 'gray-matter';
import type { Ledger } from '#archive/ledger/ledger.ts';
import { ledgerRecord, releaseRecord } from '#archive/ledger/record.ts';
import { type Tombstone, tombstoneSchema } from '#archive/ledger/tombstone.ts';

/** The ledger with what stays of withdrawn letters, as the content folder holds them. */
export interface LedgerContent extends Ledger {
	readonly tombstones: readonly Tombstone[];
}

/**
 * Reads the ledger and the tombstones of a content folder; an archive that never released has none. Whether the lines
 * agree with each other and with the content is for the ledger's gate to say.
 *
 * @throws Error that names the file, and the line, that cannot be read.
 */
export function readLedger(contentFolder: string): LedgerContent {
	const folder = path.join(contentFolder, 'ledger');
	const tombstones = path.join(contentFolder, 'tombstones');
	const releases = path.join(folder, RELEASES);
	return {
		records: filesOf(folder, '.jsonl')
			.filter((file) => file !== RELEASES)
			.flatMap((file) => linesOf(path.join(folder, file), ledgerRecord)),
		releases: existsSync(releases) ? linesOf(releases, releaseRecord) : [],
		tombstones: filesOf(tombstones, '.md').map((file) => {
			const filePath = path.join(tombstones, file);
			return parsed(tombstoneSchema, matter(readFileSync(filePath, 'utf8'), {}).data, filePath);
		}),
	};
}

const RELEASES = 'releases.jsonl';

function filesOf(folder: string, ending: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith(ending))
		.sort();
}

function linesOf<Line>(file: string, schema: z.ZodType<Line>): Line[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.flatMap((line, at) => (line === '' ? [] : [parsed(schema, json(line, file, at), `${file}:${at + 1}`)]));
}

function json(line: string, file: string, at: number): unknown {
	try {
		return JSON.parse(line);
	} catch (cause) {
		throw new Error(`${file}:${at + 1} is not a line of the ledger: it is no JSON. ${RESTORE}`, { cause });
	}
}

function parsed<Data>(schema: z.ZodType<Data>, data: unknown, place: string): Data {
	const result = schema.safeParse(data);
	if (result.success) return result.data;
	const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
	throw new Error(`${place} does not say what it must: ${faults.join('; ')}. ${RESTORE}`);
}

const RESTORE =
	'Nobody edits these files by hand: restore the file from the repository’s history; npm run correct and npm run withdraw write it.';
