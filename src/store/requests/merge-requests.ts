import type { Request } from '#archive/letter/request.ts';

/**
 * Merges two records of one request: what the newer says wins, what it does not say stays, letters add up.
 *
 * Messages are the same where their numbers are, or, where a record has no numbers, where they are at the same place.
 */
export function mergeRequests(older: Request, newer: Request): Request {
	const longer = newer.messages.length >= older.messages.length ? newer : older;
	const other = longer === newer ? older : newer;
	const messages = longer.messages.map((message, at) => {
		const twin =
			other.messages.find(({ number }) => number !== null && number === message.number) ??
			(message.number === null || other.messages[at]?.number === null ? other.messages[at] : undefined);
		return {
			...message,
			date: message.date ?? twin?.date ?? null,
			number: message.number ?? twin?.number ?? null,
			letters: [...new Set([...message.letters, ...(twin?.letters ?? [])])],
		};
	});
	return {
		id: older.id,
		host: older.host ?? newer.host,
		number: newer.number ?? older.number,
		slug: newer.slug ?? older.slug,
		title: newer.title ?? older.title,
		authority: newer.authority ?? older.authority,
		bodyName: newer.bodyName ?? older.bodyName,
		state: newer.state ?? older.state,
		law: newer.law ?? older.law,
		createdAt: newer.createdAt ?? older.createdAt,
		updatedAt: newer.updatedAt ?? older.updatedAt,
		messages,
	};
}
