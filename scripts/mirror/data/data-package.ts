import { extname } from 'node:path';
import { inLanguage, type LocalText } from '#archive/config/in-language.ts';
import type { Field } from '../../../src/tables/field.ts';
import type { Mirror } from '../mirror.ts';
import type { FileDigest } from '../site/digest-site.ts';
import { mediaTypeOf } from '../site/media-types.ts';
import { instant } from '../site/resource-lists.ts';

/** A table with the files that hold it. */
export interface DescribedTable {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly fields: readonly Field<never>[];
	/** Field → table whose key it holds. */
	readonly refers?: Readonly<Record<string, string>>;
	readonly files: readonly string[];
}

/** Describes tables as a Frictionless Data Package 2.0 (datapackage.org): each file, each field. */
export function dataPackage(
	{ config, edition, name }: Mirror,
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
		...(edition.date === null ? {} : { created: instant(edition.date) }),
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
	return `${JSON.stringify(described, null, '\t')}\n`;
}

function resourceOf(table: DescribedTable, path: string, digest: FileDigest | undefined): object {
	const extension = extname(path);
	const format = extension.slice(1);
	const text = format === 'csv' || format === 'jsonl';
	return {
		name: `${table.name}-${format}`,
		title: table.title,
		description: table.description,
		path,
		type: 'table',
		format,
		mediatype: mediaTypeOf(extension),
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
