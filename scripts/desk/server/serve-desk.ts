import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { TerminalLanguage } from '../../../src/i18n/terminal/index.ts';
import { takePort } from '../../cli/take-port.ts';
import { failureOf } from '../../diagnostics/failure.ts';
import type { Desk } from '../desk.ts';
import { answer } from './answer.ts';
import { bundlePage } from './bundle-page.ts';
import { type Door, holdsKey, keyCookie, refusalAt } from './door.ts';
import { reasonOf } from './reason-of.ts';
import { Rejected } from './rejected.ts';
import { safeHeaders } from './safe-headers.ts';

/** A running desk. */
export interface DeskServer {
	/** With the key: whoever opens it is let in. */
	readonly url: string;
	readonly close: () => Promise<void>;
}

const refusals = {
	401: 'This desk is opened by its whole address, with the key, as the terminal shows it.',
	403: 'The desk is used from its own page alone.',
	421: 'The desk is at the address that the terminal shows, and under no other name.',
} as const;

/**
 * Serves a desk to the person at this machine and to nobody else: on 127.0.0.1, to whoever has the key.
 *
 * @param options.port to try first, later ones while it is taken; 0 takes any free one
 * @param options.language that its page speaks until another is chosen there
 * @throws when no port can be taken
 */
export async function serveDesk(
	desk: Desk,
	{ port, language }: { readonly port: number; readonly language: TerminalLanguage },
): Promise<DeskServer> {
	const page = await bundlePage(language);
	const key = randomBytes(32).toString('base64url');
	let door: Door = { host: '', key };
	const server = createServer((request, response) => {
		respond(request, response).catch((error: unknown) => fail(response, error));
	});
	const respond = async (request: IncomingMessage, response: ServerResponse) => {
		const { method = 'GET', url = '/', headers } = request;
		for (const [name, value] of Object.entries(safeHeaders)) response.setHeader(name, value);
		const { pathname, searchParams } = new URL(url, `http://${door.host}`);
		const refusal = refusalAt(door, { method, headers });
		const given = searchParams.get('key');
		if (refusal === 401 && method === 'GET' && pathname === '/' && given !== null && holdsKey(door, given)) {
			// From here on the cookie has it: an address is shown, kept in the browser's history and sent to others.
			response.writeHead(303, { location: '/', 'set-cookie': keyCookie(door) }).end();
			return;
		}
		if (refusal !== null) throw new Rejected(refusal, refusals[refusal]);
		if (given !== null) {
			response.writeHead(303, { location: '/' }).end();
			return;
		}
		await answer(desk, page, { request, response, method, pathname, searchParams });
	};
	const taken = await takePort(server, { host: '127.0.0.1', first: port });
	door = { host: `127.0.0.1:${taken}`, key };
	return {
		url: `http://${door.host}/?key=${key}`,
		close: () => {
			desk.close();
			server.closeAllConnections();
			return new Promise((resolve) => server.close(() => resolve()));
		},
	};
}

/** An error as JSON for the page; an unexpected error may quote a letter, so only its type and location are reported. */
function fail(response: ServerResponse, error: unknown): void {
	if (response.headersSent) {
		response.destroy();
		return;
	}
	const known = reasonOf(error);
	const { status, rule, reason } = known ?? {
		status: 500,
		rule: 'internal-error',
		reason: failureOf(error).reason,
	};
	response
		.writeHead(status, { 'content-type': 'application/json; charset=utf-8', connection: 'close' })
		.end(JSON.stringify({ error: { rule, reason } }));
}
