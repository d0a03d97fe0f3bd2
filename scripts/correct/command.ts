import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { correctionTypes } from '#archive/ledger/record.ts';
import { changeContent } from '#store/changes/change-content.ts';
import { contentPaths } from '#store/content-paths.ts';
import { LedgerRefusal } from '#store/ledger/ledger-refusal.ts';
import { type PublishedLetter, publishedLetter } from '#store/ledger/letter-of-ledger.ts';
import { readLedger } from '#store/ledger/read-ledger.ts';
import { keepVersion } from '#store/letters/letter-files.ts';
import { nowhere, publishedBytes } from '#store/letters/published-bytes.ts';
import { readLetter } from '#store/letters/read-letter.ts';
import type { StoredLetter } from '#store/letters/stored-letter.ts';
import type { Command, CommandContext, Given, Outcome } from '../cli/ledger-command-line.ts';
import { UsageError } from '../cli/usage-error.ts';
import { personalDataFinder } from '../ledger/personal-data.ts';
import { refuseAsBuildDoes } from '../ledger/refuse-as-build-does.ts';
import { type Correction, planCorrection, writeCorrection } from './correction.ts';
import { changeInLine } from './correction-changes.ts';
import { type AddressChanges, changesAddress } from './new-address.ts';

/** `npm run correct`: makes an edited letter its next version. */
export const correctCommand: Command = {
	name: 'correct',
	options: {
		type: { type: 'string' },
		reason: { type: 'string' },
		begin: { type: 'boolean' },
		rename: { type: 'string' },
		index: { type: 'string' },
		date: { type: 'string' },
		authority: { type: 'string' },
	},
	lists: { types: correctionTypes },
	run: correct,
};

async function correct(context: CommandContext, given: Given): Promise<Outcome> {
	const { content, dialogue } = context;
	const id =
		given.words[0] ??
		(await dialogue?.text('Id of the letter (its place under content/letters, without .md):'));
	if (!id || given.words.length > 1) throw new UsageError('Name one letter by its id.');
	const type = given.text('type');
	if (type !== null && !correctionTypes.some((known) => known === type))
		throw new UsageError(`--type: give one of ${correctionTypes.join(', ')}.`);
	const records = readLedger(content).records;
	const letter = publishedLetter(records, id, existsSync(contentPaths(content).letter(id)));
	if (letter.history.withdrawal)
		throw new LedgerRefusal(
			`${id} was withdrawn on ${letter.history.withdrawal.date}; there is nothing to correct.`,
		);
	const changes = changesIn(given);
	const present = presentFile(content, id);
	const unchanged = present.sha256 === letter.latest.text && !changesAddress(changes);
	// Who says what was changed does not begin: the correction is made already, perhaps by an interrupted run.
	const isToldWhat = type !== null || given.text('reason') !== null;
	if (given.flag('begin') || (unchanged && !isToldWhat)) {
		keepPublished(context, letter);
		if (given.flag('begin') || !(await openEditor(context, letter)))
			return begun(content, letter, context.dryRun);
	}
	const correction = planCorrection(content, { letter, records, changes, edited: presentFile(content, id) });
	const finder = personalDataFinder(content, await context.config(), correction.next.letter.jurisdiction);
	finder.refuseInLetter(correction.next);
	refuseAsBuildDoes(correction.next, contentPaths(content).letter(id));
	tell(context, correction);
	const reason =
		given.text('reason') ?? (await dialogue?.text('What was changed and why, for readers; name no one:'));
	const typed = type ?? (await dialogue?.choice('What kind of change is it?', correctionTypes));
	const known = correctionTypes.find((one) => one === typed);
	if (!reason?.trim() || !known) throw new UsageError('Say what was changed with --type and --reason.');
	finder.refuseInReason(reason);
	if (known === 'redaction') context.say(staysPublic(letter.latest.version));
	if (!(await context.agreed(`Write version ${correction.version}?`)))
		throw new LedgerRefusal('Nothing was written into the ledger; your edits are as they were.');
	if (!context.dryRun)
		writeCorrection(content, correction, { type: known, reason: reason.trim(), date: context.date });
	return outcomeOf(correction, { type: known, reason: reason.trim(), dryRun: context.dryRun });
}

function changesIn(given: Given): AddressChanges {
	const [rename, index, date, authority] = ['rename', 'index', 'date', 'authority'].map((key) =>
		given.text(key),
	);
	return { rename: rename ?? null, index: index ?? null, date: date ?? null, authority: authority ?? null };
}

function presentFile(content: string, id: string): StoredLetter {
	const present = readLetter(content, id);
	if (!present)
		throw new LedgerRefusal(
			`${contentPaths(content).letter(id)} is gone. Bring it back from git, then correct it; npm run withdraw takes it away.`,
		);
	if (present.letter.id !== id)
		throw new LedgerRefusal(
			`${contentPaths(content).letter(id)} calls itself ${present.letter.id}. Leave its id; --rename gives it another address.`,
		);
	return present;
}

/** Keeps the published version before it is edited. @throws LedgerRefusal if it is nowhere */
function keepPublished({ content, dryRun }: CommandContext, { history, latest }: PublishedLetter): void {
	const bytes = publishedBytes(content, history.id, latest);
	if (!bytes) throw new LedgerRefusal(nowhere(history.id, latest));
	if (!dryRun) changeContent(content, (changes) => keepVersion(changes, history.id, latest.version, bytes));
}

/**
 * Opens the letter in the person’s editor, where there are both and the person wants it: npm names one (`vi`) to whoever
 * has chosen none, and knows no way out of it.
 *
 * @returns true if it was edited
 */
async function openEditor(
	{ content, dryRun, dialogue }: CommandContext,
	{ history, latest }: PublishedLetter,
): Promise<boolean> {
	const editor = process.env['VISUAL'] || process.env['EDITOR'];
	if (!dialogue || !editor || dryRun) return false;
	// An editor's setting may hold arguments: «code --wait».
	const [program = '', ...args] = editor.split(' ');
	if (!(await dialogue.confirm(`Open the letter in ${program} now?`))) return false;
	spawnSync(program, [...args, contentPaths(content).letter(history.id)], { stdio: 'inherit' });
	return readLetter(content, history.id)?.sha256 !== latest.text;
}

function begun(content: string, { history, latest }: PublishedLetter, dryRun: boolean): Outcome {
	const kept = relative('', contentPaths(content).version(history.id, latest.version));
	const file = relative('', contentPaths(content).letter(history.id));
	return {
		json: {
			status: dryRun ? 'would begin' : 'begun',
			letter: history.id,
			version: latest.version,
			kept,
			file,
		},
		text: `Version ${latest.version} ${dryRun ? 'would be' : 'is'} kept in ${kept}.\nNow edit ${file}, or ingest its source again with --force, and run\n  npm run correct -- ${history.id} --type … --reason "…"\n`,
	};
}

function tell({ say }: CommandContext, { history, next, version, changed, changes }: Correction): void {
	const list = (ids: readonly string[]) => ids.join(', ') || 'none';
	say(
		[
			`${history.id}: version ${version}`,
			...(next.letter.id === history.id
				? []
				: [`  new address: ${next.letter.id}; the old one will lead there`]),
			`  front matter changed: ${list(changed)}`,
			...changes.map((change) => `  ${changeInLine(change)}`),
			`  new paragraphs: ${list(next.added)}; removed: ${list(next.removed)}; all others keep their ids`,
		].join('\n'),
	);
}

function staysPublic(version: number): string {
	return `Version ${version} stays public at its own address, with what you have now masked. Where that must not be public, withdraw the letter and ingest it anew instead (docs/withdraw.md).`;
}

function outcomeOf(
	{ history, next, version, from }: Correction,
	{ dryRun, ...what }: { type: string; reason: string; dryRun: boolean },
): Outcome {
	const { added, removed, letter } = next;
	return {
		json: {
			status: dryRun ? 'would be corrected' : 'corrected',
			letter: letter.id,
			version,
			...what,
			from,
			added,
			removed,
		},
		text: `${dryRun ? 'Would be written' : 'Written'}: version ${version} of ${letter.id}${from === null ? '' : `, before ${history.id}`}. Commit content/ as a whole.\n`,
	};
}
