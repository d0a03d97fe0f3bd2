import type { Result } from '../result.ts';
import type { LetterValues } from '../steps/letter-values.ts';

/** The results as one JSON array; docs/ingest.md describes its shape. */
export function json(results: readonly Result[]): string {
	return `${JSON.stringify(results.map(entryOf), null, '\t')}\n`;
}

function entryOf({ file, id, status, values, redactions, messages }: Result) {
	return {
		file,
		id,
		status,
		requisites: requisitesOf(values),
		redactions,
		messages: messages.map(({ ruleId, reason, line, column }) => ({
			ruleId: ruleId ?? null,
			reason,
			line: line ?? null,
			column: column ?? null,
		})),
	};
}

function requisitesOf(values: LetterValues | null) {
	return {
		authority: values?.authority ?? null,
		edrpou: values?.edrpou ?? null,
		date: values?.date ?? null,
		registrationIndex: values?.registrationIndex ?? null,
		inReplyTo: values?.inReplyTo ?? { registrationIndex: null, date: null },
		addressee: values?.addressee ?? null,
		heading: values?.heading ?? null,
		attachments: values?.attachments ?? [],
		signatory: values?.signatory ?? { post: null, name: null },
		executor: values?.executor ?? { name: null, phone: null },
		contacts: values?.contacts ?? { address: null, phones: [], email: null, site: null },
		request: values?.request ?? null,
	};
}
