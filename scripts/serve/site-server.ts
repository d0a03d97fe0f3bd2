import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { takePort } from '../cli/take-port.ts';

/** How a built archive is served. */
export interface SiteServerOptions {
	/** Folder of the built site. */
	readonly folder: string;
	/** Port to try first; later ones are tried while it is taken. 0 takes any free one. */
	readonly port: number;
	/** Project path that the site is under, `/` or `/repository/`. */
	readonly root?: string;
	/** Whether it is the publisher's own look at what was built here: its pages then do not call themselves a copy. */
	readonly isPreview?: boolean;
}

/** A running server and where the site is on it. */
export interface SiteServer {
	readonly url: string;
	readonly close: () => Promise<void>;
}

/**
 * Serves a built archive on this machine as GitHub Pages would: an address without `.html` answers too, and what is
 * not there gets `404.html` with status 404.
 *
 * @throws when no port can be taken
 */
export async function serveSite({
	folder,
	port,
	root = '/',
	isPreview = false,
}: SiteServerOptions): Promise<SiteServer> {
	const files = sirv(folder, { extensions: ['html'], dev: true });
	const server = createServer((request, response) => {
		const url = request.url ?? '/';
		// Scripts of a page are told of no other header that came with it.
		if (isPreview) response.setHeader('server-timing', 'preview');
		const missing = async () => {
			const page = await readFile(join(folder, '404.html')).catch(() => 'Not found');
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
		};
		if (!url.startsWith(root)) {
			missing();
			return;
		}
		request.url = url.slice(root.length - 1);
		files(request, response, missing);
	});
	const taken = await takePort(server, { host: 'localhost', first: port });
	return {
		url: `http://localhost:${taken}${root}`,
		close: () => new Promise((resolve) => server.close(() => resolve())),
	};
}
