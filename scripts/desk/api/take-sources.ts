import { z } from 'astro/zod';
import { ingestSources } from '../../ingest/ingest-sources.ts';
import type { Desk } from '../desk.ts';
import { sourcesOf } from '../tasks/desk-rows.ts';
import { inboxPath } from '../tasks/inbox.ts';
import { action } from './action.ts';

/** Takes files of the inbox into the archive, as `npm run ingest` does; without a list, all that have not become letters. */
export const takeSources = action(
	z.strictObject({ files: z.array(z.string().min(1)).optional() }),
	(desk, { files }) => desk.alone(() => take(desk, files)),
);

async function take(desk: Desk, files = sourcesOf(desk).files.map(({ file }) => file)): Promise<object> {
	const paths = files.map((file) => inboxPath(desk.inbox, file));
	const run = desk.run();
	const counts = { written: 0, review: 0, unchanged: 0, refused: 0 };
	const tell = (done: number) =>
		desk.events.send({ kind: 'progress', done, total: paths.length, file: files[done] ?? '' });
	let done = 0;
	tell(done);
	for await (const { results } of ingestSources(paths, run)) {
		desk.outcomes.set(paths[done] ?? '', results);
		for (const { status } of results) counts[status] += 1;
		done += 1;
		tell(done);
	}
	run.remembered.save();
	return { counts };
}
