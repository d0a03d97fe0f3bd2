import type { IncomingMessage, ServerResponse } from 'node:http';
import { limits } from '../../read/open/limits.ts';
import { actions } from '../api/index.ts';
import { pictures } from '../api/pictures.ts';
import type { Desk } from '../desk.ts';
import { saveDrop } from '../tasks/save-drop.ts';
import type { PageFiles } from './bundle-page.ts';
import { readBody } from './read-body.ts';
import { Rejected } from './rejected.ts';

/** An admitted request. */
export interface Admitted {
	readonly request: IncomingMessage;
	readonly response: ServerResponse;
	readonly method: string;
	readonly pathname: string;
	readonly searchParams: URLSearchParams;
}

// «/api/list-letters»
const api = /^\/api\//;
/** Maximum size of the input of an action, in bytes. */
const mostJson = 1 << 20;

/** Answers an admitted request: a file of the page, an event stream, a picture, a dropped file, an action. */
export async function answer(desk: Desk, page: PageFiles, admitted: Admitted): Promise<void> {
	const { request, response, method, pathname, searchParams } = admitted;
	if (method === 'GET') {
		const file = page.get(pathname);
		if (file) return send(response, file.type, file.bytes);
		if (pathname === '/api/events') {
			response.writeHead(200, { 'content-type': 'text/event-stream' });
			desk.events.join(response);
			return;
		}
		if (pathname === '/favicon.ico') {
			response.writeHead(204).end();
			return;
		}
		const picture = await pictures[pathname]?.(desk, searchParams);
		if (picture) return send(response, 'image/webp', picture);
		throw new Rejected(404, 'There is no such page at the desk.');
	}
	if (method !== 'POST') throw new Rejected(405, 'The desk is asked by GET and POST.');
	if (pathname === '/api/drop') {
		const bytes = await readBody(request, limits.fileBytes);
		const file = saveDrop(desk.inbox, searchParams.get('name') ?? '', bytes);
		return sendJson(response, { file });
	}
	const name = pathname.replace(api, '');
	const run = api.test(pathname) && Object.hasOwn(actions, name) ? actions[name] : undefined;
	if (!run) throw new Rejected(404, 'The desk has no such action.');
	if (request.headers['content-type'] !== 'application/json') throw new Rejected(415, 'Actions take JSON.');
	sendJson(response, await run(desk, jsonOf(await readBody(request, mostJson))));
}

function jsonOf(bytes: Buffer): unknown {
	try {
		return JSON.parse(bytes.toString('utf8'));
	} catch {
		throw new Rejected(400, 'What was sent is no JSON.');
	}
}

function sendJson(response: ServerResponse, value: object): void {
	send(response, 'application/json; charset=utf-8', Buffer.from(JSON.stringify(value)));
}

function send(response: ServerResponse, type: string, bytes: Uint8Array): void {
	response.writeHead(200, { 'content-type': type, 'content-length': bytes.length }).end(bytes);
}
