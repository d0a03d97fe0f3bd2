import { letterForms } from '#archive/address/letter-forms.ts';
import { sumsOf } from '#archive/ledger/check-releases.ts';
import type { LedgerFiles } from '#archive/ledger/content.ts';
import { extendLedger } from '#archive/ledger/extend-ledger.ts';
import { nextRelease } from '#archive/ledger/ledger.ts';
import type { Unchained } from '#archive/ledger/ledger-line.ts';
import type { LedgerRecord, Release } from '#archive/ledger/record.ts';
import { changeTogether } from '#store/changes/change-together.ts';
import { contentPaths } from '#store/content-paths.ts';
import { documentsBelow } from '#store/files/documents-below.ts';
import { hexSha256, sha256 } from '#store/files/sha256.ts';
import { appendRecords, appendRelease, readLedgerFiles } from '#store/ledger/ledger-files.ts';
import { LedgerRefusal } from '#store/ledger/ledger-refusal.ts';
import type { Command, CommandContext, Given, Outcome } from '../cli/ledger-command-line.ts';
import { UsageError } from '../cli/usage-error.ts';
import { type Draft, publicationOf } from '../ledger/publication-of.ts';
import { refuseUnsound } from '../ledger/refuse-unsound.ts';
import { refuseDoubts } from './refuse-doubts.ts';
import { type ClosedRelease, counted, releaseNotes } from './release-notes.ts';

/** `npm run release`: records the drafts and closes a release. */
export const releaseCommand: Command = {
	name: 'release',
	options: { 'with-doubts': { type: 'boolean' }, accept: { type: 'string' } },
	run: release,
};

async function release(context: CommandContext, given: Given): Promise<Outcome> {
	const { content, dryRun, date } = context;
	if (given.words.length > 0) throw new UsageError('A release is of the whole archive: name no letters.');
	const ledger = readLedgerFiles(content);
	const number = nextRelease({ releases: ledger.releases.lines.map(({ record }) => record) });
	const drafts = draftsOf(content, ledger, { release: number, date });
	refuseDoubts(drafts, { withDoubts: given.flag('with-doubts'), accepted: acceptedOf(given) });
	const records = drafts.map(({ record }) => record);
	const files = extendLedger(ledger.files, records, hexSha256);
	const news = files.flatMap(({ lines }) =>
		lines.flatMap(({ record }) => (record.release === number ? record : [])),
	);
	const last = ledger.releases.lines.at(-1)?.record ?? null;
	if (news.length === 0) return nothingNew(last);
	const closed: Unchained<Release> = {
		number,
		date,
		files: [...letterForms],
		...sumsOf({ files }, number, sha256),
	};
	const outcome = outcomeOf({ ...closed, news }, dryRun);
	context.say(`Release ${number} of ${date} will hold ${counted(closed)}.${newly(records.length)}`);
	if (!(await context.agreed('Close it?'))) throw new LedgerRefusal('Nothing was written.');
	if (!dryRun)
		await changeTogether(content, (changes) => {
			for (const { record, bytes } of drafts)
				changes.write(contentPaths(content).letter(record.letter), bytes());
			appendRecords(changes, records);
			appendRelease(changes, closed);
		});
	return outcome;
}

/** Rules that a person has named. */
function acceptedOf(given: Given): ReadonlySet<string> {
	return new Set((given.text('accept') ?? '').split(',').map((rule) => rule.trim()));
}

function newly(drafts: number): string {
	if (drafts === 0) return '';
	return ` ${drafts === 1 ? '1 letter is' : `${drafts} letters are`} new in it; afterwards only npm run correct and npm run withdraw change what it holds.`;
}

/** Letters without a line, by id. @throws GateRefusal if the content cannot be published as it stands. */
function draftsOf(content: string, ledger: LedgerFiles, line: { release: number; date: string }): Draft[] {
	refuseUnsound(content);
	const recorded = new Set(ledger.files.flatMap(({ lines }) => lines.map(({ record }) => record.letter)));
	return documentsBelow(contentPaths(content).letters)
		.filter((id) => !recorded.has(id))
		.map((id) => publicationOf(content, id, line));
}

function nothingNew(last: Release | null): Outcome {
	return {
		json: { status: 'unchanged', release: last },
		text: last
			? `Nothing was published, corrected or withdrawn since release ${last.number} of ${last.date}.\n`
			: 'There are no letters to release.\n',
	};
}

function outcomeOf(closed: ClosedRelease, dryRun: boolean): Outcome {
	const { news, ...release } = closed;
	const byLetter = (event: LedgerRecord['event']) => news.filter((record) => record.event === event);
	return {
		json: {
			status: dryRun ? 'would be released' : 'released',
			// Root and heads are over nonces, which are made when the release is closed.
			release: dryRun ? { ...release, root: null, heads: null } : release,
			published: byLetter('publication').map(({ letter }) => letter),
			corrected: news.flatMap((record) =>
				record.event === 'correction'
					? [
							{
								letter: record.letter,
								version: record.version,
								type: record.type,
								reason: record.reason,
								from: record.from,
							},
						]
					: [],
			),
			withdrawn: news.flatMap((record) =>
				record.event === 'withdrawal'
					? [{ letter: record.letter, category: record.category, reason: record.reason }]
					: [],
			),
		},
		text: releaseNotes(closed, dryRun),
	};
}
