import { readLedgerFile, readReleases } from '#archive/ledger/ledger-file.ts';
import type { LedgerRecord } from '#archive/ledger/record.ts';
import { hexSha256 } from '../files/sha256.ts';
import type { GateFault } from './content-rules.ts';
import type { PastFile } from './ledger-before.ts';

/** The archive as it is now. */
export interface PresentLedger {
	/** Text of a file by its name; '' if there is none. */
	readonly textOf: (name: string) => string;
	/** True if the content, or a line of its ledger, has a letter of this id. */
	readonly knows: (letter: string) => boolean;
}

/**
 * Files of the ledger that have lost or changed lines since some commit. The chain of hashes cannot tell: a file that was
 * cut short, or removed with all the others, still has a sound chain, only a shorter one.
 *
 * A state that was not sound, such as a bad merge of two branches, binds nobody: removing such lines mends it. Nor
 * does the ledger of another archive: who forks this one empties `content/` as a whole, and of a ledger none of whose
 * letters is known any more nothing is left to be kept. Where one archive ends and the next begins in the history, its
 * releases tell: they do not go on.
 *
 * @param past states of the files, the newest first
 */
export function ledgerLoss(past: readonly PastFile[], { textOf, knows }: PresentLedger): GateFault[] {
	const isLost = (file: PastFile) => !textOf(file.name).startsWith(file.text) && soundRecords(file) !== null;
	const hasKnown = (files: readonly PastFile[]) =>
		files.some((file) => soundRecords(file)?.some(({ letter }) => knows(letter)));
	const lastOfAnother = past.find((file) => file.name === 'releases' && isLost(file))?.commit;
	const older = past.filter(({ commit }) => lastOfAnother !== undefined && commit >= lastOfAnother);
	const binding = hasKnown(older) ? past : past.slice(0, past.length - older.length);
	const lost = binding.filter(isLost);
	if (lost.length === 0 || !hasKnown(binding)) return [];
	const names = [...new Set(lost.map(({ name }) => name))];
	const published = new Set(
		binding.flatMap((file) => (soundRecords(file) ?? []).map(({ letter }) => letter)),
	);
	return names.map((name) => {
		const gone = `${textOf(name) === '' ? 'It is gone' : 'Lines of it were changed or removed'}, and git has a version with more lines. Lines are only ever added, because others keep copies and proofs of them. Bring it back: git log -- content/ledger/${name}.jsonl shows the commits, git checkout COMMIT -- content/ledger takes it from one.`;
		const anew = name === 'releases' && isBegunAnew(lost, textOf(name));
		return {
			rule: 'lost-ledger',
			subject: `ledger/${name}.jsonl`,
			message: anew ? `${gone} ${inFork([...published].filter(knows))}` : gone,
		};
	});
}

/** Whether the releases do not go on what git has: as in a fork that was emptied for an archive of its own. */
function isBegunAnew(lost: readonly PastFile[], releases: string): boolean {
	const [first] = releases.split('\n');
	return !lost.some(({ name, text }) => name === 'releases' && first !== '' && text.startsWith(`${first}\n`));
}

/** What a fork is told that has emptied `content/` and has a letter of the other archive all the same. */
function inFork(letters: readonly string[]): string {
	const named = letters.slice(0, 3).join(', ');
	return `Or is this a fork in which you begin an archive of your own? Then the other archive has published what you publish too: ${named}${letters.length > 3 ? ' …' : ''}. Run npm run new -- ../letters, which takes no history along, and copy content/ and inbox/ there.`;
}

/** The letters’ lines of a state, null if it was not sound; releases have no letters of their own. */
function soundRecords({ name, text }: PastFile): readonly LedgerRecord[] | null {
	if (name === 'releases') return readReleases(text, hexSha256).faults.length === 0 ? [] : null;
	const { faults, lines } = readLedgerFile(name, text, hexSha256);
	return faults.length === 0 ? lines.map(({ record }) => record) : null;
}
