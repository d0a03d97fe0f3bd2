import { posix } from 'node:path';
import type { FindLeaks } from './find-leaks.ts';
import type { Leak } from './leak.ts';

/** Names of files that are looked at together: most sites have none that leaks. */
const namesAtOnce = 1000;

/** What leaks in the names of files. */
export function leaksInNames(files: readonly string[], findLeaks: FindLeaks): Leak[] {
	// A name is also judged without its ending: «olena@poshta.example.html» looks like the name of a page.
	const said = (file: string) => `${file}\n${file.replace(/\.[^./]+$/, '')}`;
	const some = Array.from({ length: Math.ceil(files.length / namesAtOnce) }, (_, at) =>
		files.slice(at * namesAtOnce, (at + 1) * namesAtOnce),
	);
	return some
		.filter((names) => findLeaks(names.map(said).join('\n')).length > 0)
		.flat()
		.flatMap((file) =>
			findLeaks(said(file)).map((kind) => ({ file: `${posix.dirname(file)}/(name)`, kind, line: null })),
		);
}
