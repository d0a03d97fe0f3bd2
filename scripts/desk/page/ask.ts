/** Why the program did not do what the page asked. */
export class Refused extends Error {
	/** Name of a diagnostic, or null. */
	readonly rule: string | null;

	constructor(rule: string | null, message: string) {
		super(message);
		this.rule = rule;
	}
}

/**
 * Asks the program to do something, or for data.
 *
 * @throws Refused with the reason
 */
export async function ask<Answer>(action: string, given: object = {}): Promise<Answer> {
	return answerOf<Answer>(
		fetch(`/api/${action}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(given),
		}),
	);
}

/** Puts a file into the inbox. @returns its path there */
export async function drop(name: string, file: Blob): Promise<string> {
	const url = `/api/drop?name=${encodeURIComponent(name)}`;
	return (await answerOf<{ file: string }>(fetch(url, { method: 'POST', body: file }))).file;
}

async function answerOf<Answer>(response: Promise<Response>): Promise<Answer> {
	const got = await response.catch(() => null);
	if (!got) throw new Refused('lost', '');
	const value = (await got.json()) as Answer | { error: { rule: string | null; reason: string } };
	if (!got.ok && typeof value === 'object' && value !== null && 'error' in value)
		throw new Refused(value.error.rule, value.error.reason);
	return value as Answer;
}
