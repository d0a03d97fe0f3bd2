import { outcomes } from '#archive/letter/outcome.ts';
import { dataColumns } from './data-columns.ts';

const text = { type: 'string' };
const orNull = (type: string) => ({ type: [type, 'null'] });
const date = { ...orNull('string'), format: 'date' };
const address = { ...text, format: 'uri' };
const count = { type: 'integer', minimum: 0 };

/** The JSON type of a column. */
const jsonTypes = { string: 'string', date: 'string', integer: 'integer', number: 'number' } as const;

const entry = object({
	id: text,
	title: text,
	authority: text,
	date,
	registration_index: text,
	outcome: { enum: [...outcomes, null] },
	reply_verdict: { enum: ['in-time', 'late', 'unknown', null] },
	reply_working_days: orNull('integer'),
	page: address,
	markdown: address,
});

const row = object(
	Object.fromEntries(
		dataColumns.map(({ name, type, required, values }) => {
			const json = type in jsonTypes ? jsonTypes[type as keyof typeof jsonTypes] : type;
			return [
				name,
				values
					? { enum: required ? values : [...values, null] }
					: required
						? { type: json }
						: { type: [json, 'null'] },
			];
		}),
	),
);

const index = object({
	letters: count,
	authorities: counted({ id: text, name: text, edrpou: orNull('string'), region: orNull('string') }),
	regions: counted({ region: text }),
	subjects: counted({ subject: text }),
	years: counted({ year: { type: 'integer' } }),
	outcomes: counted({ outcome: { enum: outcomes } }),
	tables: { type: 'array', items: object({ name: text, bytes: count, sha256: text, url: address }) },
});

/**
 * The description of the static API (OpenAPI 3.1): each path is a file of the site, and each schema describes everything that such a file
 * contains.
 *
 * @param site the archive’s public address
 * @param title its name
 */
export function openApi(site: string, title: string) {
	const list = { $ref: '#/components/schemas/List' };
	return {
		openapi: '3.1.0',
		info: { title, version: '1.0.0', summary: 'Letters of public bodies: static files, read alone.' },
		servers: [{ url: site.replace(/\/$/, '') }],
		paths: {
			'/api/index.json': answer('What there is: every list and table with its address', {
				$ref: '#/components/schemas/Index',
			}),
			'/api/authorities/{id}.json': answer('Letters of a public body', list, 'id'),
			'/api/regions/{region}.json': answer('Letters of a region’s bodies (ISO 3166-2)', list, 'region'),
			'/api/subjects/{subject}.json': answer('Letters on a subject and its narrower ones', list, 'subject'),
			'/api/years/{year}.json': answer('Letters of a year', list, 'year'),
			'/api/outcomes/{outcome}.json': answer('Letters that did the same with their request', list, 'outcome'),
			'/data/letters.jsonl': answer('All letters, a row each: JSON Lines', undefined),
			'/data/datapackage.json': answer('Every file of the data and every column (datapackage.org)', {
				type: 'object',
			}),
			'/data/tables.jsonl': answer('Tables of the letters, where any has one: JSON Lines', undefined),
		},
		components: {
			schemas: {
				Index: index,
				List: object({
					name: text,
					count,
					letters: { type: 'array', items: { $ref: '#/components/schemas/Entry' } },
				}),
				Entry: entry,
				Row: row,
			},
		},
	};
}

function answer(summary: string, schema: unknown, parameter?: string) {
	const content = schema
		? { 'application/json': { schema } }
		: { 'application/jsonl': { schema: { type: 'string' } } };
	return {
		get: {
			summary,
			...(parameter && {
				parameters: [{ name: parameter, in: 'path', required: true, schema: { type: 'string' } }],
			}),
			responses: { '200': { description: summary, content } },
		},
	};
}

/** An object with exactly these properties. */
function object(properties: Readonly<Record<string, unknown>>) {
	return { type: 'object', required: Object.keys(properties), properties, additionalProperties: false };
}

/** Objects of an index: what is counted, how many letters, and where they are listed. */
function counted(properties: Readonly<Record<string, unknown>>) {
	return { type: 'array', items: object({ ...properties, letters: count, url: address }) };
}
