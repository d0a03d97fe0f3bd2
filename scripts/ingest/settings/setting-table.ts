import type { FoundRequisites } from '#archive/letter/requisites/found-requisites.ts';
import { requisites } from '#archive/letter/requisites/index.ts';
import type { Requisite } from '#archive/letter/requisites/requisite.ts';
import type { Setting } from '#archive/letter/requisites/setting.ts';
import type { Letter } from '#archive/letter/schema.ts';

/** What --set can give, e.g. `inReplyTo.date`. */
export type SettingKey = (typeof requisites)[number] extends infer One
	? One extends Requisite<infer _Fields, infer _Found, infer Key, infer _Listed>
		? Key
		: never
	: never;

/** The values that --set can give, by key, in the order of the requisites that they belong to. */
export const settingTable = Object.assign(
	{},
	...requisites.map((one: Requisite) => one.settings ?? {}),
) as Readonly<Record<SettingKey, Setting<FoundRequisites, Letter>>>;
