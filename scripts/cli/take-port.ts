import type { Server } from 'node:http';

/** Where a local server listens. */
export interface Port {
	/** A name or address of this machine only: what is being prepared is nobody else's business yet. */
	readonly host: 'localhost' | '127.0.0.1';
	/** Tried first, then the next ones if it is taken; 0 takes any free port. */
	readonly first: number;
}

/** How many ports after the first to try. */
const tries = 20;

/**
 * Makes a server listen on the first free port.
 *
 * @returns that port
 * @throws if no port is free
 */
export async function takePort(server: Server, { host, first }: Port): Promise<number> {
	for (let port = first; ; port += 1) {
		try {
			await new Promise<void>((resolve, reject) => {
				server.once('error', reject);
				server.listen(port, host, () => {
					server.off('error', reject);
					resolve();
				});
			});
			const address = server.address();
			return typeof address === 'object' && address ? address.port : port;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port - first >= tries) throw error;
		}
	}
}
