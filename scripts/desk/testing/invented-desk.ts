import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testConfig } from '../../testing/test-config.ts';
import { actions } from '../api/index.ts';
import type { DeskLetter } from '../contract/desk-letter.ts';
import type { DeskRow } from '../contract/desk-row.ts';
import { openDesk } from '../desk.ts';

/** A desk on an archive of its own, with some sources in its inbox, and its actions called as the page calls them. */
export function inventedDesk(sources: Readonly<Record<string, string | Uint8Array>>) {
	process.env['ARCHIVE_KEY'] = '0'.repeat(64);
	const folder = mkdtempSync(join(tmpdir(), 'desk-'));
	const [content, inbox] = [join(folder, 'content'), join(folder, 'inbox')];
	mkdirSync(inbox);
	for (const [name, bytes] of Object.entries(sources)) writeFileSync(join(inbox, name), bytes);
	const desk = openDesk({ content, inbox, config: testConfig, ocr: 'embedded' });
	const ask = async <Answer>(name: string, given: object = {}) =>
		(await actions[name]?.(desk, given)) as Answer;
	const files = (root: string) =>
		readdirSync(root, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => join(parentPath, name))
			.sort();
	return {
		...{ desk, content, inbox, ask },
		rows: async () => (await ask<{ rows: DeskRow[] }>('list-letters')).rows,
		look: (id: string) => ask<DeskLetter>('look-at-letter', { id }),
		change: (id: string, change: object) =>
			ask<{ id: string; doubts: string[] }>('change-letter', { letter: { id }, what: 'зміну', ...change }),
		/** All that the content holds, files by path. */
		everything: () =>
			Object.fromEntries(
				files(content).map((path) => [path.slice(content.length + 1), readFileSync(path, 'latin1')]),
			),
		text: () =>
			files(content)
				.map((path) => readFileSync(path, 'utf8'))
				.join('\n'),
		close: () => {
			desk.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
