import { letterRecordJsonSchema } from '#archive/description/letter-record.ts';

/** The shape of `letters/<id>.json`. */
export function GET(): Response {
	return new Response(`${JSON.stringify(letterRecordJsonSchema(), null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
	});
}
