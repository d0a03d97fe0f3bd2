/** The subset of JSON Schema that the description of the API uses. */
interface Schema {
	readonly $ref?: string;
	readonly type?: string | readonly string[];
	readonly enum?: readonly unknown[];
	readonly minimum?: number;
	readonly format?: string;
	readonly items?: Schema;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly required?: readonly string[];
	readonly additionalProperties?: boolean;
}

const known = [
	...['$ref', 'type', 'enum', 'minimum', 'format', 'items', 'properties', 'required', 'additionalProperties'],
];

/**
 * Where a value is not what a schema says; a word of JSON Schema that is not known here is a fault too.
 *
 * @param schemas those that `$ref` can name, by their last part
 */
export function schemaFaults(
	value: unknown,
	schema: Schema,
	schemas: Readonly<Record<string, Schema>>,
	at = '$',
): string[] {
	const strange = Object.keys(schema).filter((word) => !known.includes(word));
	if (strange.length > 0) return [`${at}: ${strange.join(', ')} is no word of a schema`];
	if (schema.$ref !== undefined) {
		const named = schemas[schema.$ref.replace('#/components/schemas/', '')];
		return named ? schemaFaults(value, named, schemas, at) : [`${at}: ${schema.$ref} is not there`];
	}
	if (schema.enum && !schema.enum.includes(value)) return [`${at}: ${value} is none of ${schema.enum}`];
	const types = schema.type === undefined ? null : [schema.type].flat();
	if (types && !types.includes(typeOf(value)) && !(types.includes('number') && typeOf(value) === 'integer'))
		return [`${at}: ${typeOf(value)} is no ${types}`];
	if (typeof value === 'string' && schema.format === 'uri' && !URL.canParse(value))
		return [`${at}: no address`];
	if (typeof value === 'number' && value < (schema.minimum ?? value)) return [`${at}: ${value} is too small`];
	if (Array.isArray(value))
		return value.flatMap((one, index) => schemaFaults(one, schema.items ?? {}, schemas, `${at}[${index}]`));
	if (typeof value !== 'object' || value === null) return [];
	const properties = schema.properties ?? {};
	return [
		...(schema.required ?? []).filter((name) => !(name in value)).map((name) => `${at}: no ${name}`),
		...Object.entries(value).flatMap(([name, one]) => {
			const own = properties[name];
			if (own) return schemaFaults(one, own, schemas, `${at}.${name}`);
			return schema.additionalProperties === false ? [`${at}: ${name} is not told of`] : [];
		}),
	];
}

function typeOf(value: unknown): string {
	if (value === null) return 'null';
	if (Array.isArray(value)) return 'array';
	if (Number.isInteger(value)) return 'integer';
	return typeof value;
}
