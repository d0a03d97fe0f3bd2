import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { correctCommand } from '../../scripts/correct/command.ts';
import { anArchive } from '../../scripts/ledger/testing/an-archive.ts';
import { releaseCommand } from '../../scripts/release/command.ts';
import { withdrawCommand } from '../../scripts/withdraw/command.ts';
import { swap } from './edit.ts';

/** Files of the archive that edits are tried on, by what they are; all paths are from the content folder. */
export const files = {
	draft: 'letters/45000000/2031/31-z.md',
	/** Another draft, with a copy of its source and the image of a page. */
	copied: 'letters/45000000/2031/32-z.md',
	copy: 'sources/45000000/2031/32-z.txt',
	image: 'sources/45000000/2031/32-z/1.webp',
	released: 'letters/45000000/2031/25-z.md',
	/** In its second version. */
	corrected: 'letters/45000000/2031/26-z.md',
	version: 'versions/45000000/2031/26-z/v1.md',
	renamed: 'letters/45000000/2031/28-z.md',
	formerly: 'letters/45000000/2031/27-z.md',
	withdrawn: 'letters/45000000/2031/29-z.md',
	tombstone: 'tombstones/45000000/2031/29-z.md',
	body: 'authorities/45000000.md',
	request: 'requests/requests.example/7.md',
	ledger: 'ledger/45000000/2031.jsonl',
	releases: 'ledger/releases.jsonl',
} as const;

const text = 'Рада має сім парків.\n\nКоштів на них не виділено.\n\n- сквери;\n- алеї.\n';
const copy = 'Лист вигаданої ради.\n';

/**
 * Makes a small invented archive in all its states: two releases, a correction that waits for the third, drafts with and
 * without a copy, one letter corrected, one renamed, one withdrawn, a request.
 */
export async function makeEditedArchive() {
	const archive = anArchive();
	const why = { type: 'erratum', reason: 'Виправлено число.' } as const;
	for (const slug of ['25-z', '26-z', '27-z', '29-z']) archive.letter(slug, text);
	await archive.run(releaseCommand, []);
	await archive.run(correctCommand, ['45000000/2031/26-z'], { begin: true });
	swap(files.corrected, 'сім', 'вісім')(archive.content);
	await archive.run(correctCommand, ['45000000/2031/26-z'], why);
	await archive.run(correctCommand, ['45000000/2031/27-z'], { ...why, rename: '45000000/2031/28-z' });
	await archive.run(withdrawCommand, ['45000000/2031/29-z'], {
		category: 'error',
		reason: 'Не той лист.',
	});
	await archive.run(releaseCommand, []);
	await archive.run(correctCommand, ['45000000/2031/26-z'], { begin: true });
	swap(files.corrected, 'вісім', 'дев’ять')(archive.content);
	await archive.run(correctCommand, ['45000000/2031/26-z'], why);
	archive.letter('31-z', text);
	archive.letter('32-z', text, { source: source() });
	archive.write(files.copy, copy);
	archive.write(files.image, 'RIFF');
	archive.write(files.request, request(['31-z', '25-z', '27-z', '29-z']));
	return archive;
}

/**
 * Puts a content folder into a repository of its own, with a commit. Its data lies elsewhere, so that copies of the folder
 * share it.
 */
export function commitAll(content: string, data: string): void {
	const git = (...args: string[]) =>
		execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
			cwd: content,
		});
	git('init', '--quiet', '--initial-branch=main', `--separate-git-dir=${data}`);
	git('add', '--all');
	git('commit', '--quiet', '--message', 'Put the archive under git');
}

function source() {
	return {
		format: 'txt',
		sha256: null,
		fingerprint: 'b'.repeat(64),
		containers: [],
		pages: 1,
		recognition: null,
		copy: {
			kind: 'whole' as const,
			extension: '.txt',
			mediaType: 'text/plain',
			sha256: createHash('sha256').update(copy).digest('hex'),
			bytes: Buffer.byteLength(copy),
			images: [{ width: 10, height: 10 }],
		},
		withheld: null,
	};
}

function request(slugs: readonly string[]): string {
	const letters = slugs.map((slug) => `      - "45000000/2031/${slug}"\n`).join('');
	return `---\nid: "requests.example/7"\nhost: "requests.example"\nnumber: 7\nslug: null\ntitle: null\nauthority: "45000000"\nbodyName: null\nstate: null\nlaw: null\ncreatedAt: null\nupdatedAt: null\nmessages:\n  - direction: "incoming"\n    date: null\n    number: null\n    letters:\n${letters}---\n`;
}
