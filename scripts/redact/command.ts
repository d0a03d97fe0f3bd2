import { existsSync } from 'node:fs';
import { letterHistories } from '#archive/ledger/letter-history.ts';
import type { ByHand } from '#archive/letter/by-hand.ts';
import { redactionKinds } from '#archive/letter/redaction.ts';
import type { Letter } from '#archive/letter/schema.ts';
import { LedgerRefusal } from '#store/ledger/ledger-refusal.ts';
import { readLedger } from '#store/ledger/read-ledger.ts';
import { readLetter } from '#store/letters/read-letter.ts';
import type { StoredLetter } from '#store/letters/stored-letter.ts';
import { openFingerprintKey } from '#store/sources/fingerprint-key.ts';
import type { Command, CommandContext, Given, Outcome } from '../cli/ledger-command-line.ts';
import { readEngineChoice } from '../cli/read-engine-choice.ts';
import { UsageError } from '../cli/usage-error.ts';
import { plusByHand } from '../ingest/by-hand/plus-by-hand.ts';
import { readByHand } from '../ingest/by-hand/read-by-hand.ts';
import { ingestLetter } from '../ingest/ingest-letter.ts';
import { letterRun } from '../ingest/letter-run.ts';
import { openSourcesRun, type RunOptions } from '../ingest/open-sources-run.ts';
import type { Result } from '../ingest/result.ts';
import { byHandFor } from '../ingest/settings/read-sidecar.ts';
import { withByHand } from '../ingest/settings/with-by-hand.ts';
import type { SourcesRun } from '../ingest/sources-run.ts';
import { openWorkers } from '../ingest/worker/open-workers.ts';
import { type FoundSource, findSource } from './find-source.ts';
import { lostEdits } from './lost-edits.ts';
import { refuseContradiction } from './refuse-contradiction.ts';
import { writeSidecar } from './write-sidecar.ts';

type Workers = RunOptions['workers'];

/** `npm run redact`: masks or opens words of a letter by hand. */
export const redactCommand = redactBy((setup) => openWorkers(setup, { size: 1 }));

/** The same command with other workers than a process of its own. */
export function redactBy(workers: Workers): Command {
	return {
		name: 'redact',
		options: {
			kind: { type: 'string' },
			keep: { type: 'boolean' },
			page: { type: 'string' },
			box: { type: 'string' },
			source: { type: 'string' },
			ocr: { type: 'string' },
		},
		lists: { kinds: redactionKinds },
		run: (context, given) => redact(context, given, workers),
	};
}

async function redact(context: CommandContext, given: Given, workers: Workers): Promise<Outcome> {
	const id =
		given.words[0] ??
		(await context.dialogue?.text('Id of the letter (its place under content/letters, without .md):'));
	if (!id) throw new UsageError('Name one letter by its id.');
	const asked = askedFor(given);
	const stored = letterOf(context.content, id);
	const { run, close } = await openRun(context, given, stored.letter, workers);
	try {
		const place = given.text('source') ?? 'inbox';
		const found = existsSync(place) ? await findSource(stored.letter, [place], run) : null;
		if (!found) throw new LedgerRefusal(nowhere(id, place));
		const told = plusByHand(asked, waiting(stored.letter));
		return await apply(context, run, { stored, found, told });
	} finally {
		close();
	}
}

/** What the command line says. @throws UsageError */
function askedFor(given: Given): ByHand {
	const [kind, page, box] = ['kind', 'page', 'box'].map((key) => given.text(key) ?? undefined);
	const words = given.words.slice(1).map((said) => ({ words: said, ...(kind && { kind }) }));
	if ((page === undefined) !== (box === undefined))
		throw new UsageError('Give both --page and --box, or neither.');
	const boxes = box === undefined ? [] : [{ page, box, ...(kind && { kind }) }];
	if (!given.flag('keep')) return readByHand([...words, ...boxes], []);
	if (boxes.length > 0 || words.length === 0) throw new UsageError('--keep opens words: give them.');
	return readByHand([], words);
}

function letterOf(content: string, id: string): StoredLetter {
	const stored = readLetter(content, id);
	if (stored?.letter.id === id) return stored;
	throw new LedgerRefusal(
		`The archive has no letter ${id}. An id is the letter's place under content/letters without .md, e.g. 04053625/2018/25-k-170iz.`,
	);
}

/** Words that somebody wrote into the front matter's `mask`, where they are public: they move beside the source. */
function waiting({ mask = [] }: Letter): ByHand {
	return {
		mask: mask.flatMap((one) =>
			'words' in one && one.words !== undefined ? [{ kind: one.kind, words: one.words }] : [],
		),
		keep: [],
	};
}

async function openRun(
	{ content, dryRun, date, config: configured }: CommandContext,
	given: Given,
	letter: Letter,
	workers: Workers,
): Promise<{ run: SourcesRun; close: () => void }> {
	const opened = openSourcesRun({
		content,
		dryRun,
		date,
		config: await configured(),
		jurisdiction: letter.jurisdiction,
		ocr: readEngineChoice(given.text('ocr') ?? undefined),
		key: openFingerprintKey({ keep: !dryRun }).key,
		force: true,
		republish: false,
		...(workers && { workers }),
	});
	const { archive, pool } = opened;
	const entry = archive.lettersOf(letter.authority, letter.date).find(({ id }) => id === letter.id) ?? null;
	// It is known which letter is remade, whatever its source looks like.
	const run = { ...opened, archive: { ...archive, madeOf: () => (entry ? [entry] : []) } };
	return { run, close: () => pool.close() };
}

async function apply(
	context: CommandContext,
	run: SourcesRun,
	{ stored, found, told }: { stored: StoredLetter; found: FoundSource; told: ByHand },
): Promise<Outcome> {
	const { path, sidecar, taken } = found;
	const { inside } = taken;
	const { id } = stored.letter;
	const before = byHandFor(sidecar, inside);
	refuseContradiction(id, before, told, run.jurisdiction);
	const byHand = plusByHand(before, told);
	const outcome = await run.pool.run('take', { path, sidecar: withByHand(sidecar, inside, byHand) });
	const again =
		outcome.status === 'done'
			? outcome.value.letters.find((one) => one.inside.join('#') === inside.join('#'))
			: null;
	if (!again?.letter)
		throw new LedgerRefusal(
			`The source of ${id} cannot be read any more as a letter. Run npm run ingest -- --dry-run on it, which says why.`,
		);
	const isSaid = again.messages.some(({ ruleId }) => ruleId === 'words-not-found');
	if (isSaid && !taken.messages.some(({ ruleId }) => ruleId === 'words-not-found'))
		throw new LedgerRefusal(
			'Some of these words, or that page, are not in the letter: nothing was written. Words are found as they are written, in any case and over line ends, but in no other grammatical form.',
		);
	if (isPublished(context.content, id)) {
		if (!context.dryRun) writeSidecar(path, inside, told);
		throw new LedgerRefusal(published(id));
	}
	if (
		lostEdits(stored.body, taken.letter?.markdown ?? '') &&
		!(await context.agreed(
			`The text of ${id} was edited by hand. It is made of its source anew, and those edits go. Go on?`,
		))
	)
		throw new LedgerRefusal('Nothing was written.');
	const file = context.dryRun ? null : writeSidecar(path, inside, told);
	const corrections = { path, sidecar: withByHand(sidecar, inside, byHand), inside };
	const result = await ingestLetter(path, again, letterRun(corrections, run));
	return outcomeOf(id, result, { file, dryRun: context.dryRun });
}

function isPublished(content: string, id: string): boolean {
	const history = letterHistories(readLedger(content).records).get(id);
	return history !== undefined && history.withdrawal === null;
}

/** @throws LedgerRefusal if the letter was refused when it was remade */
function outcomeOf(
	id: string,
	{ status, redactions, messages }: Result,
	{ file, dryRun }: { file: string | null; dryRun: boolean },
): Outcome {
	const said = messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`);
	if (status === 'refused') throw new LedgerRefusal(`${id} stays as it was. ${said.join('\n')}`);
	const doubts = messages.flatMap(({ ruleId }) => ruleId ?? []);
	return {
		json: { status: dryRun ? 'would be redacted' : 'redacted', letter: id, redactions, review: doubts, file },
		text: `${id} ${dryRun ? 'would be' : 'has been'} remade: text, copy, images and hashes.${file ? ` What you said stands in ${file}; keep that file beside the source, and out of the repository.` : ''}${doubts.length > 0 ? ` To look at: ${doubts.join(', ')}.` : ''} Look at the page, then commit content/.\n`,
	};
}

function nowhere(id: string, place: string): string {
	return `The source of ${id} is not in ${place}, and without it nothing can be taken out of its copy. Name its place with --source. Where the source is gone, mask the words in content/letters/${id}.md by their mark, remove content/sources/${id}.* and content/sources/${id}/, and write copy: null and sha256: null under source of the front matter: the letter then stands without a copy.`;
}

function published(id: string): string {
	return `${id} was released, and what was published of it stays public until it is withdrawn. What you said now stands beside the source. To take the words away: npm run withdraw -- ${id} --category personal-data --reason "…", then npm run ingest -- --republish on the source (docs/withdraw.md). Where the older version may stay readable: npm run ingest -- --force on the source, then npm run correct -- ${id} --type redaction --reason "…" (docs/versions.md).`;
}
