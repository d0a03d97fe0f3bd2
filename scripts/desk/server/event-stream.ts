import type { ServerResponse } from 'node:http';
import type { DeskEvent } from '../contract/desk-event.ts';

/** Tells every open page of the desk what is happening (server-sent events). */
export interface EventStream {
	readonly send: (event: DeskEvent) => void;
	/** Takes an answer over: it stays open until its page goes. */
	readonly join: (response: ServerResponse) => void;
	readonly close: () => void;
}

/** Opens a stream of events that nobody hears yet. */
export function openEventStream(): EventStream {
	const open = new Set<ServerResponse>();
	return {
		send: (event) => {
			for (const response of open) response.write(`data: ${JSON.stringify(event)}\n\n`);
		},
		join: (response) => {
			response.write('retry: 1000\n\n');
			open.add(response);
			response.on('close', () => open.delete(response));
		},
		close: () => {
			for (const response of open) response.end();
		},
	};
}
