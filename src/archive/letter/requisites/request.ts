import { z } from 'astro/zod';
import type { FactValue } from './fact.ts';
import { requisite } from './requisite.ts';

/** The request on a freedom-of-information site that the letter answers. */
export const request = requisite({
	name: 'request',
	fields: {
		/** The request on a freedom-of-information site: its host and public number. */
		request: z.strictObject({ host: z.string().min(1), id: z.int().positive() }).nullable(),
	},
	listed: ['request'],
	read: ({ anatomy }) => ({ request: anatomy.request }),
	report: (found) => ({ request: found.request }),
	fact: {
		label: 'request',
		values: (letter, { say }, { thread }) => {
			const values: FactValue[] = [];
			if (thread !== null) values.push({ kind: 'thread', id: thread, text: say('thread') });
			if (letter.request !== null) {
				const { host, id } = letter.request;
				const url = `https://${host}/request/${id}`;
				values.push({ kind: 'link', url, text: say('requestNumber', { id, host }) });
			}
			return values.length > 0 ? values : null;
		},
	},
	compared: {
		label: 'request',
		whole: true,
		text: (letter) => letter.request && `${letter.request.host} ${letter.request.id}`,
	},
	columns: [
		{
			name: 'request_host',
			type: 'string',
			title: 'Сайт запиту',
			description: 'Host of the freedom-of-information site where the request was made.',
			read: (letter) => letter.request?.host ?? null,
		},
		{
			name: 'request_id',
			type: 'integer',
			title: 'Номер запиту',
			description: 'Public number of the request on that site.',
			read: (letter) => letter.request?.id ?? null,
		},
	],
});
