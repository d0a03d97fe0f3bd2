import { extname } from 'node:path';
import { inLanguage, type LocalText } from '#archive/config/in-language.ts';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import type { Field } from './field.ts';

/** Name of a data package’s description, beside its files. */
export const packageName = 'datapackage.json';

/** A table with its files. */
export interface DescribedTable {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly fields: readonly Field<never>[];
	/** Field → table whose key it contains (foreign keys). */
	readonly refers?: Readonly<Record<string, string>>;
	readonly files: readonly string[];
}

/** Which archive the tables come from, and of which date. */
export interface PackageOrigin {
	/** Lower-case Latin letters, digits, dots and dashes. */
	readonly name: string;
	readonly config: ArchiveConfig;
	/** ISO date; null if unknown. */
	readonly date: string | null;
}

/** What is stated about a file: its size in bytes and its SHA-256. */
interface FileDigest {
	readonly bytes: number;
	readonly sha256: string;
}

const mediaTypes: Readonly<Record<string, string>> = {
	csv: 'text/csv',
	jsonl: 'application/jsonl',
	parquet: 'application/vnd.apache.parquet',
	sqlite: 'application/vnd.sqlite3',
};

/** Describes tables as a Frictionless Data Package 2.0 (datapackage.org): each file, each field. */
export function dataPackage(
	{ config, date, name }: PackageOrigin,
	tables: readonly DescribedTable[],
	digests: ReadonlyMap<string, FileDigest>,
): string {
	const own = (text: LocalText) => inLanguage(text, config.languages[0] ?? '');
	const described = {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name,
		title: own(config.title),
		description: config.languages.map((language) => inLanguage(config.description, language)).join('\n\n'),
		homepage: config.url,
		version: name,
		...(date === null ? {} : { created: `${date}T00:00:00Z` }),
		licenses: [
			{ name: licenceName(config.licence.name), title: config.licence.name, path: config.licence.url },
		],
		contributors: [
			{
				title: own(config.publisher.name),
				roles: ['publisher'],
				...(config.publisher.url === null ? {} : { path: config.publisher.url }),
			},
		],
		sources: [{ title: own(config.title), path: config.url }],
		resources: tables.flatMap((table) =>
			table.files.map((file) => resourceOf(table, file, digests.get(file))),
		),
	};
	return formatted(described);
}

/**
 * The description of a part of a package: of these files alone.
 *
 * @param described what `dataPackage` gave
 */
export function packageOf(described: string, files: readonly string[]): string {
	const { resources, ...rest }: { readonly resources: readonly { readonly path: string }[] } =
		JSON.parse(described);
	const those = resources.filter(({ path }) => files.includes(path));
	return formatted({ ...rest, resources: those });
}

function formatted(described: object): string {
	return `${JSON.stringify(described, null, '\t')}\n`;
}

function resourceOf(table: DescribedTable, path: string, digest: FileDigest | undefined): object {
	const format = extname(path).slice(1);
	const text = format === 'csv' || format === 'jsonl';
	return {
		name: `${table.name}-${format}`,
		title: table.title,
		description: table.description,
		path,
		type: 'table',
		format,
		mediatype: mediaTypes[format] ?? 'application/octet-stream',
		...(text ? { encoding: 'utf-8' } : {}),
		...(digest ? { bytes: digest.bytes, hash: `sha256:${digest.sha256}` } : {}),
		...(format === 'sqlite' ? { dialect: { table: table.name } } : {}),
		schema: schemaOf(table),
	};
}

function schemaOf({ fields, refers = {} }: DescribedTable): object {
	const keys = Object.entries(refers).map(([field, resource]) => ({
		fields: [field],
		reference: { resource: `${resource}-csv`, fields: ['id'] },
	}));
	return {
		$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
		fields: fields.map(({ name, type, title, description, required, values }, at) => ({
			name,
			type,
			title,
			description,
			constraints: {
				required: required === true,
				...(at === 0 ? { unique: true } : {}),
				...(values ? { enum: values } : {}),
			},
		})),
		missingValues: [''],
		primaryKey: [fields[0]?.name],
		...(keys.length > 0 ? { foreignKeys: keys } : {}),
	};
}

/** A licence’s name as the Open Definition writes it: `CC BY 4.0` is `CC-BY-4.0`. */
function licenceName(name: string): string {
	return name.trim().replace(/[^-a-zA-Z0-9._]+/g, '-');
}
