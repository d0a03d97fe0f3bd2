import type { Column, ColumnValue } from '#archive/letter/requisites/column.ts';
import { requisites } from '#archive/letter/requisites/index.ts';
import type { Requisite } from '#archive/letter/requisites/requisite.ts';
import type { Letter } from '#archive/letter/schema.ts';
import type { Reply } from '#archive/record/reply-of.ts';

/** The source of a row of the data. */
export interface DataSource {
	readonly letter: Letter;
	readonly reply: Reply | null;
	/** Public address of its page. */
	readonly url: string;
	readonly authorityName: string;
}

/** A column of the data, with what it means. */
export interface DataColumn extends Omit<Column<DataSource>, 'read'> {
	readonly read: (source: DataSource) => ColumnValue;
}

const ofRequisites = requisites.flatMap(({ columns }: Requisite) =>
	(columns ?? []).map(
		(column): DataColumn => ({
			...column,
			read: ({ letter, authorityName }) => column.read(letter, { authorityName }),
		}),
	),
);

/** The columns of the data in their order: a new requisite brings its own. */
export const dataColumns: readonly DataColumn[] = [
	{
		name: 'id',
		type: 'string',
		title: 'Ідентифікатор',
		required: true,
		description: 'Permanent id of the letter: body, year, registration index.',
		read: ({ letter }) => letter.id,
	},
	{
		name: 'url',
		type: 'string',
		title: 'Адреса сторінки',
		required: true,
		description: 'Permanent address of the letter’s page; the same with .md is its text.',
		read: ({ url }) => url,
	},
	...ofRequisites,
	{
		name: 'request_received',
		type: 'date',
		title: 'Запит надійшов',
		description: 'Day from which the reply time is counted; null where it is not known.',
		read: ({ reply }) => reply?.receipt ?? null,
	},
	{
		name: 'reply_due',
		type: 'date',
		title: 'Останній день строку',
		description: 'Last day of the limit that applied.',
		read: ({ reply }) => reply?.due ?? null,
	},
	{
		name: 'reply_limit',
		type: 'string',
		title: 'Який строк',
		description: 'Limit that applied: ordinary, urgent, extended.',
		read: ({ reply }) => reply?.limit.id ?? null,
	},
	{
		name: 'reply_working_days',
		type: 'integer',
		title: 'На котрий робочий день',
		description: 'Working day after the receipt on which the letter answers; 0 on the day itself.',
		read: ({ reply }) => reply?.taken ?? null,
	},
	{
		name: 'reply_verdict',
		type: 'string',
		title: 'Чи вчасно',
		description: 'in-time, late or unknown (the dates do not decide).',
		values: ['in-time', 'late', 'unknown'],
		read: ({ reply }) => reply?.verdict ?? null,
	},
];
