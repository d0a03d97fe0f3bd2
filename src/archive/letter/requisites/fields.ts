import { requisites } from './index.ts';
import type { Requisite } from './requisite.ts';
import type { Both } from './union.ts';

type One = (typeof requisites)[number];

/** Shape of the requisites in a letter's front matter, in their order there. */
export const requisiteFields = Object.assign({}, ...requisites.map(({ fields }) => fields)) as Both<
	One['fields']
>;

/** Names of the fields that registers show of a letter. */
export const listedFields = requisites.flatMap((one: Requisite) => one.listed ?? []) as ListedField[];

/** A field that registers show of a letter. */
export type ListedField = One extends infer R
	? R extends Requisite<infer _Shape, infer _Found, infer _Key, infer Listed>
		? Listed
		: never
	: never;
