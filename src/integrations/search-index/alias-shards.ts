import { type AliasTable, aliasShard, formatAliases } from '#archive/search/alias-table.ts';
import type { SearchLanguage } from '#archive/search/search-language.ts';

/** Bytes that a shard should have on the average: a query of five words then costs less than 3 KB. */
const bytesAShard = 250;
const mostShards = 256;

/** The alias table in shards, as `aliasShard` counts them. Their number depends on the table's size alone. */
export function aliasShards(table: AliasTable, { stem }: Pick<SearchLanguage, 'stem'>): string[] {
	const size = Buffer.byteLength(formatAliases(table));
	const shards = Math.min(mostShards, 2 ** Math.ceil(Math.log2(Math.max(1, size / bytesAShard))));
	const stems = Map.groupBy(table.stems, ([of]) => aliasShard(of, shards));
	const forms = Map.groupBy(table.forms, ([form]) => aliasShard(stem(form), shards));
	return Array.from({ length: shards }, (_, shard) =>
		formatAliases({ stems: new Map(stems.get(shard)), forms: new Map(forms.get(shard)) }),
	);
}
