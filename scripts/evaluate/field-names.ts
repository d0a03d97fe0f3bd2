/** The fields that are compared, in the order of the table. */
export const fieldNames = [
	'authority',
	'edrpou',
	'date',
	'registrationIndex',
	'inReplyTo number',
	'inReplyTo date',
	'addressee',
	'signatory post',
	'signatory name',
	'executor name',
	'executor phone',
] as const;

export type FieldName = (typeof fieldNames)[number];
