import { dataColumns } from '../../../site/data-columns.ts';

const example = {
	string: 'так',
	date: '2031-02-03',
	integer: 3,
	number: 0.5,
	boolean: true,
	array: [],
	object: {},
};
/** A row of the table of letters, with a value in every column. */
export const tableRow = Object.fromEntries(
	dataColumns.map(({ name, type, values }) => [name, values ? (values[0] ?? null) : example[type]]),
);
