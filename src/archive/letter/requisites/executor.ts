import { z } from 'astro/zod';
import { nullableText } from '../field-types.ts';
import { inLine, orNull, textOfLines } from './parts.ts';
import { requisite } from './requisite.ts';
import { textForm } from './setting.ts';

const none = { name: null, phone: null };

/** The officer who drafted the letter, with the office's phone. */
export const executor = requisite({
	name: 'executor',
	fields: { executor: z.strictObject({ name: nullableText, phone: nullableText }).nullable() },
	read: ({ anatomy, text }) => ({
		executor: { name: text(anatomy.executor.name), phone: text(anatomy.executor.phone) },
	}),
	record: (found) => ({ executor: orNull(found.executor) }),
	report: (found) => ({ executor: found.executor }),
	settings: {
		'executor.name': {
			form: textForm,
			names: 'official',
			give: (found, name) => ({ executor: { ...found.executor, name } }),
			revise: (letter, name) => ({ executor: orNull({ ...(letter.executor ?? none), name }) }),
		},
		'executor.phone': {
			form: textForm,
			names: 'office',
			publicContact: 'phone',
			give: (found, phone) => ({ executor: { ...found.executor, phone } }),
			revise: (letter, phone) => ({ executor: orNull({ ...(letter.executor ?? none), phone }) }),
		},
	},
	fact: {
		label: 'executor',
		values: (letter) =>
			letter.executor && [{ kind: 'words', text: inLine([letter.executor.name, letter.executor.phone]) }],
	},
	compared: {
		label: 'executor',
		text: (letter) => letter.executor && textOfLines([letter.executor.name, letter.executor.phone]),
	},
	columns: [
		{
			name: 'executor_name',
			type: 'string',
			title: 'Виконавець',
			description: 'Name of the officer who drafted the letter, as written.',
			read: (letter) => letter.executor?.name ?? null,
		},
		{
			name: 'executor_phone',
			type: 'string',
			title: 'Телефон виконавця',
			description: 'Office phone of that officer, as written.',
			read: (letter) => letter.executor?.phone ?? null,
		},
	],
	evaluated: [
		{ name: 'executor name', key: 'executor', found: (found) => [found.executor.name] },
		{ name: 'executor phone', key: 'phone', digits: true, found: (found) => [found.executor.phone] },
	],
});
