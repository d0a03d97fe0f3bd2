import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { takePort } from '../cli/take-port.ts';

/** Media types of what a built archive is made of. */
const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.xml': 'application/xml',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
	'.png': 'image/png',
};
/** What hosts such as GitHub Pages compress. */
const compressed = new Set(['.html', '.css', '.js', '.json', '.xml', '.svg']);

/**
 * Serves a built archive on this machine as hosts such as GitHub Pages do: texts and scripts compressed with gzip, kept for ten
 * minutes.
 *
 * @throws when no port can be taken
 */
export async function serveCompressed(
	folder: string,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
	const kept = new Map<string, Buffer>();
	const bodyOf = async (path: string) => {
		const known = kept.get(path);
		if (known) return known;
		const content = await readFile(join(folder, path));
		const body = compressed.has(extname(path)) ? gzipSync(content) : content;
		kept.set(path, body);
		return body;
	};
	const server = createServer(async (request, response) => {
		// No URL: an address with two slashes would name a host.
		const [address = '/'] = (request.url ?? '/').split('?');
		try {
			const path = normalize(decodeURIComponent(address)).replace(/\/$/, '/index.html');
			const body = await bodyOf(path);
			response.writeHead(200, {
				'content-type': types[extname(path)] ?? 'application/octet-stream',
				'content-length': body.length,
				'cache-control': 'max-age=600',
				...(compressed.has(extname(path)) ? { 'content-encoding': 'gzip' } : {}),
			});
			response.end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	const port = await takePort(server, { host: 'localhost', first: 0 });
	return {
		url: `http://localhost:${port}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
