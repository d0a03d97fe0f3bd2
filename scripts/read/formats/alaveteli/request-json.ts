import type { RequestRecord } from '../../contract/request-record.ts';
import { messageDate } from '../../shared/alaveteli/message-date.ts';

/** Events that bring a new message; resending the same one is not such an event. */
const directions: ReadonlyMap<string, 'incoming' | 'outgoing'> = new Map([
	['sent', 'outgoing'],
	['followup_sent', 'outgoing'],
	['response', 'incoming'],
]);

/**
 * Reads a request's JSON (`/request/<slug>.json` of an Alaveteli site), or returns null if the value is something else.
 * The JSON names neither its site nor the files of the request.
 */
export function readRequestJson(value: unknown): RequestRecord | null {
	const request = recordOf(value);
	const slug = text(request['url_title']);
	if (slug === null || (!('described_state' in request) && !Array.isArray(request['info_request_events'])))
		return null;
	const body = recordOf(request['public_body']);
	const events: readonly unknown[] = Array.isArray(request['info_request_events'])
		? request['info_request_events']
		: [];
	return {
		host: null,
		id: whole(request['id']),
		slug,
		title: text(request['title']),
		asker: text(recordOf(request['user'])['name']),
		body: { name: text(body['name']), slug: text(body['url_name']) },
		state: text(request['described_state']),
		law: text(request['law_used']),
		createdAt: date(request['created_at']),
		updatedAt: date(request['updated_at']),
		messages: events.flatMap((event) => messageOf(recordOf(event)) ?? []),
	};
}

function messageOf(event: Readonly<Record<string, unknown>>): RequestRecord['messages'][number] | null {
	const direction = directions.get(text(event['event_type']) ?? '');
	if (!direction) return null;
	const id = whole(event[`${direction}_message_id`]);
	return { direction, date: date(event['created_at']), id, members: [] };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}

function text(value: unknown): string | null {
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function date(value: unknown): string | null {
	return typeof value === 'string' ? messageDate(value) : null;
}

function whole(value: unknown): number | null {
	return Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : null;
}
