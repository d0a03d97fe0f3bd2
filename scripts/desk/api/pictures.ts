import { existsSync, readFileSync } from 'node:fs';
import { letterId } from '#archive/letter/field-types.ts';
import { contentPaths } from '#store/content-paths.ts';
import type { Desk } from '../desk.ts';
import { inboxPath } from '../tasks/inbox.ts';

type Picture = (desk: Desk, asked: URLSearchParams) => Promise<Uint8Array | null> | Uint8Array | null;

/** Pictures that the desk’s page shows, by their address; null if there is none. */
export const pictures: Readonly<Record<string, Picture>> = {
	/** A page of a source as it is, unmasked. */
	'/api/source-page': async (desk, asked) => {
		const path = inboxPath(desk.inbox, asked.get('file') ?? '');
		const inside = asked.getAll('inside');
		// What is in a container is taken out of it by those who read it, and remember it.
		const pool = inside.length === 0 ? desk.drawers() : desk.workers();
		const outcome = await pool.run('draw', { path, inside, page: pageOf(asked) });
		return outcome.status === 'done' ? outcome.value : null;
	},
	/** A page of the copy as readers will see it. */
	'/api/published-page': (desk, asked) => {
		const id = letterId.safeParse(asked.get('id'));
		const path = id.success ? contentPaths(desk.content).image(id.data, pageOf(asked) + 1) : '';
		return existsSync(path) ? readFileSync(path) : null;
	},
};

/** From 0. */
function pageOf(asked: URLSearchParams): number {
	const page = Number(asked.get('page') ?? 0);
	return Number.isInteger(page) && page >= 0 ? page : 0;
}
