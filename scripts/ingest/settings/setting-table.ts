import type { FoundRequisites } from '#archive/letter/requisites/found-requisites.ts';
import { requisites } from '#archive/letter/requisites/index.ts';
import type { Requisite } from '#archive/letter/requisites/requisite.ts';
import { formOf, type Setting } from '#archive/letter/requisites/setting.ts';
import type { Letter } from '#archive/letter/schema.ts';

/** What --set can set, e.g. `inReplyTo.date`. */
export type SettingKey = RequisiteKey | keyof typeof judgements;

type RequisiteKey = (typeof requisites)[number] extends infer One
	? One extends Requisite<infer _Fields, infer _Found, infer Key, infer _Listed>
		? Key
		: never
	: never;

/** What a person says about the letter as a whole. */
const judgements = {
	/** A person has looked at what the body hid, and it stays masked. */
	hidden: {
		form: formOf(/^masked$/, 'write hidden=masked, once you have looked at what the body hid'),
		required: true,
		settles: ['hidden-by-body', 'redaction-not-applied'],
		names: 'office',
		give: () => ({}),
	},
	/** Marks that only the letter in the archive has may be dropped when it is remade. */
	marks: {
		form: formOf(/^anew$/, 'write marks=anew, to drop marks that only the letter in the archive has'),
		required: true,
		settles: ['masked-by-hand'],
		names: 'office',
		give: () => ({}),
	},
} as const satisfies Record<string, Setting<FoundRequisites, Letter>>;

/** The values that --set can set, by key, in the order of their requisites. */
export const settingTable = Object.assign(
	{},
	...requisites.map((one: Requisite) => one.settings ?? {}),
	judgements,
) as Readonly<Record<SettingKey, Setting<FoundRequisites, Letter>>>;
