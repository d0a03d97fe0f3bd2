import { existsSync } from 'node:fs';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { nextRelease } from '#archive/ledger/ledger.ts';
import { letterHistories } from '#archive/ledger/letter-history.ts';
import { type LedgerRecord, withdrawalCategories } from '#archive/ledger/record.ts';
import type { Tombstone } from '#archive/ledger/tombstone.ts';
import { changeContent } from '#store/changes/change-content.ts';
import type { Changes } from '#store/changes/changes.ts';
import { contentPaths } from '#store/content-paths.ts';
import { appendRecords } from '#store/ledger/ledger-files.ts';
import { LedgerRefusal } from '#store/ledger/ledger-refusal.ts';
import { type PublishedLetter, publishedLetter } from '#store/ledger/letter-of-ledger.ts';
import { readLedger } from '#store/ledger/read-ledger.ts';
import { removeLetter } from '#store/letters/letter-files.ts';
import { lettersWith } from '#store/letters/letters-with.ts';
import { publishedBytes } from '#store/letters/published-bytes.ts';
import { letterOrRefusal } from '#store/letters/read-letter.ts';
import { removeLeftovers } from '#store/letters/remove-leftovers.ts';
import { withholdInRequests } from '#store/requests/withhold-in-requests.ts';
import { writeTombstone } from '#store/tombstones/tombstones.ts';
import type { Command, CommandContext, Given, Outcome } from '../cli/ledger-command-line.ts';
import { UsageError } from '../cli/usage-error.ts';
import { personalDataFinder } from '../ledger/personal-data.ts';

/** `npm run withdraw`: takes a published letter away and leaves a tombstone. */
export const withdrawCommand: Command = {
	name: 'withdraw',
	options: { category: { type: 'string' }, reason: { type: 'string' } },
	lists: { categories: withdrawalCategories },
	run: withdraw,
};

type Category = (typeof withdrawalCategories)[number];

async function withdraw(context: CommandContext, given: Given): Promise<Outcome> {
	const { content, dialogue } = context;
	const id =
		given.words[0] ??
		(await dialogue?.text('Id of the letter (its place under content/letters, without .md):'));
	if (!id || given.words.length > 1) throw new UsageError('Name one letter by its id.');
	const category = given.text('category');
	if (category !== null && !withdrawalCategories.some((known) => known === category))
		throw new UsageError(`--category: give one of ${withdrawalCategories.join(', ')}.`);
	const ledger = readLedger(content);
	const isDraft = existsSync(contentPaths(content).letter(id));
	const letter = publishedLetter(ledger.records, id, isDraft);
	if (letter.history.withdrawal) return endWithdrawal(context, letter, (await context.config()).redaction);
	const { tombstone, jurisdiction } = whatStays(content, letter);
	const company = companyOf(content, ledger.records, id);
	const asked = category ?? (await dialogue?.choice('Why does it go?', withdrawalCategories));
	const reason = (
		given.text('reason') ?? (await dialogue?.text('The reason, for readers; repeats nothing of the letter:'))
	)?.trim();
	const chosen = withdrawalCategories.find((one) => one === asked);
	if (!reason || !chosen) throw new UsageError('Say why the letter goes with --category and --reason.');
	const config = await context.config();
	personalDataFinder(content, config, jurisdiction).refuseInReason(reason);
	tell(context, letter, tombstone, company);
	if (!(await context.agreed('Withdraw it? This cannot be undone.')))
		throw new LedgerRefusal('Nothing was written.');
	const release = nextRelease(ledger);
	if (!context.dryRun) {
		changeContent(content, (changes) => {
			const all = [{ letter, tombstone }, ...company];
			for (const one of all) writeTombstone(changes, one.tombstone);
			appendRecords(
				changes,
				all.map(({ tombstone: { id } }) => ({
					event: 'withdrawal',
					letter: id,
					release,
					date: context.date,
					category: chosen,
					reason,
				})),
			);
			for (const one of all) takeAway(changes, one.letter, config.redaction);
		});
	}
	const ids = company.map((one) => one.letter.history.id);
	return outcomeOf(id, { category: chosen, reason, dryRun: context.dryRun }, ids);
}

interface Leaving {
	readonly letter: PublishedLetter;
	readonly tombstone: Tombstone;
}

/**
 * The published appendices that came with a letter: they go with it, for its words are in them too.
 *
 * @throws LedgerRefusal if one is a draft, which the next release would publish
 */
function companyOf(content: string, records: readonly LedgerRecord[], id: string): Leaving[] {
	const histories = letterHistories(records);
	const company = lettersWith(content, id);
	const draft = company.find((one) => !histories.has(one));
	if (draft)
		throw new LedgerRefusal(
			`${draft} came with this letter and is a draft, which the next release would publish. Remove its file and what content/sources has of it first. Nothing was written.`,
		);
	return company.map((one) => {
		const letter = publishedLetter(records, one, true);
		return { letter, tombstone: whatStays(content, letter).tombstone };
	});
}

/** What is left of a withdrawn letter: a merge brought it back. */
function endWithdrawal(
	{ content, dryRun }: CommandContext,
	letter: PublishedLetter,
	policy: Policy,
): Outcome {
	const { history } = letter;
	const isMissing = !existsSync(contentPaths(content).tombstone(history.id));
	const tombstone = isMissing && !dryRun ? whatStays(content, letter).tombstone : null;
	if (!dryRun)
		changeContent(content, (changes) => {
			if (tombstone) writeTombstone(changes, tombstone);
			takeAway(changes, letter, policy);
		});
	const { category = 'error', reason = '' } = history.withdrawal ?? {};
	return outcomeOf(history.id, { category, reason, dryRun });
}

/** The tombstone: of the letter’s file, or of its published version where the file is gone. */
function whatStays(
	content: string,
	{ history, latest }: PublishedLetter,
): { tombstone: Tombstone; jurisdiction: string } {
	const bytes = publishedBytes(content, history.id, latest);
	if (!bytes)
		throw new LedgerRefusal(
			`The published text of ${history.id} is neither in content nor in the history of git, and the tombstone takes number and date from it. Bring the file back from a backup or from the published site (letters/${history.id}.md).`,
		);
	const { letter } = letterOrRefusal(bytes, contentPaths(content).letter(history.id));
	const { id, authority, date, registrationIndex } = letter;
	return { tombstone: { id, authority, date, registrationIndex }, jurisdiction: letter.jurisdiction };
}

type Policy = Pick<ArchiveConfig['redaction'], 'requestLink'>;

function takeAway(changes: Changes, { history }: PublishedLetter, { requestLink }: Policy): void {
	for (const id of [...history.formerIds, history.id]) {
		removeLetter(changes, id);
		removeLeftovers(changes, id);
	}
	if (requestLink === 'withhold') withholdInRequests(changes, history.id);
}

function tell(
	{ say }: CommandContext,
	{ history }: PublishedLetter,
	tombstone: Tombstone,
	company: readonly Leaving[],
): void {
	say(
		[
			`${history.id}: ${tombstone.registrationIndex}${tombstone.date === null ? '' : ` of ${tombstone.date}`}`,
			`  removed: the letter's text in ${history.versions.length === 1 ? 'its one version' : `all its ${history.versions.length} versions`}, the copy of its source, images of its pages`,
			'  stays: a page at its address with number, date, body, category and your reason, named in its request; its lines in the ledger',
			...company.map(({ letter }) => `  goes with it: ${letter.history.id}, which came with it`),
		].join('\n'),
	);
}

function outcomeOf(
	letter: string,
	{ dryRun, ...why }: { category: Category; reason: string; dryRun: boolean },
	company: readonly string[] = [],
): Outcome {
	const text = dryRun
		? `${letter} would be withdrawn.\n`
		: `${letter} is withdrawn. Commit content/ as a whole and publish the site.\nThe history of git still has the text, and so have copies that others took. Where it must not be had from there either, docs/withdraw.md tells how to purge it, and whom to ask.\n`;
	const too = company.map(
		(id) => `${id}, which came with it, ${dryRun ? 'would be' : 'is'} withdrawn too.\n`,
	);
	const status = dryRun ? 'would be withdrawn' : 'withdrawn';
	return { json: { status, letter, company, ...why }, text: text + too.join('') };
}
