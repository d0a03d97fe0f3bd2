import { execFileSync } from 'node:child_process';

/** A file of the ledger as some commit had it. */
export interface PastFile {
	/** From `content/ledger/`, without its ending. */
	readonly name: string;
	readonly text: string;
	/** The newest commit that gave it this state: 0 is HEAD’s own, or the one before that touched the ledger. */
	readonly commit: number;
}

// «:100644 100644 1c2d… 5e6f… M»; captured: the blob after the change, which is no row of zeros
const raw = /^\s*:\d+ \d+ [0-9a-f]+ (?!0+ )([0-9a-f]+) [A-Z]\d*$/;
// «e896b4ba…»: a commit, before its changes
const commitHash = /^\s*[0-9a-f]{40,64}$/;
// «ledger/04053625/2018.jsonl»; captured: what is between
const file = /^ledger\/(.+)\.jsonl$/;
// «5e6f… blob 1234»
const stateBytes = / blob (\d+)$/;
/** The most bytes of all states together. */
const largest = 2 ** 30;

/**
 * Every state that the files of a content folder’s ledger had in the history that HEAD has, the newest first; empty if
 * there is no git, no repository, or the ledger was never committed. A shallow checkout has only its own commit’s.
 *
 * HEAD alone is not enough: a build server builds HEAD itself, and a commit that cut the ledger short would agree with
 * itself. What a file had in any commit before must still be its beginning.
 */
export function ledgerBefore(content: string): PastFile[] {
	const changes = git(content, [
		'log',
		'--format=%H',
		'--raw',
		'-m',
		'--first-parent',
		'--no-abbrev',
		'-z',
		'--no-renames',
		'--relative',
		'--',
		'ledger',
	]);
	if (changes === null) return [];
	const states = statesIn(changes.toString('utf8').split('\0'));
	const texts = textsOf(
		content,
		states.map(({ blob }) => blob),
	);
	return states.flatMap(({ name, commit }, at) => {
		const text = texts[at];
		return text === undefined ? [] : [{ name, text, commit }];
	});
}

interface PastState extends Pick<PastFile, 'name' | 'commit'> {
	readonly blob: string;
}

/** Each state of each file once, where it is newest. */
function statesIn(parts: readonly string[]): PastState[] {
	const states = new Map<string, PastState>();
	let commit = -1;
	for (const [at, part] of parts.entries()) {
		if (commitHash.test(part)) commit += 1;
		const [, blob] = raw.exec(part) ?? [];
		const [, name] = file.exec(parts[at + 1] ?? '') ?? [];
		const key = `${blob} ${name}`;
		if (blob && name && !states.has(key)) states.set(key, { blob, name, commit });
	}
	return [...states.values()];
}

/** Texts of blobs, read in one call; [] if any is missing. */
function textsOf(content: string, blobs: readonly string[]): string[] {
	const all = blobs.length === 0 ? null : git(content, ['cat-file', '--batch'], blobs.join('\n'));
	const texts: string[] = [];
	for (let at = 0; all !== null && at < all.length; ) {
		const head = all.indexOf('\n', at);
		const size = Number(stateBytes.exec(all.toString('utf8', at, head))?.[1]);
		if (head === -1 || Number.isNaN(size)) return [];
		texts.push(all.toString('utf8', head + 1, head + 1 + size));
		at = head + 1 + size + 1;
	}
	return texts;
}

/** What git prints, null if it fails: there is no git, no repository, no commit. */
function git(folder: string, args: readonly string[], input = ''): Buffer | null {
	try {
		return execFileSync('git', args, {
			cwd: folder,
			input,
			stdio: ['pipe', 'pipe', 'ignore'],
			maxBuffer: largest,
		});
	} catch {
		return null;
	}
}
