import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ByHand } from '#archive/letter/by-hand.ts';
import type { Letter } from '#archive/letter/schema.ts';
import { atomicWrite } from '#store/files/atomic-write.ts';
import { readLetter } from '#store/letters/read-letter.ts';
import { NotDone } from '../../cli/not-done.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import type { Rule } from '../../diagnostics/rules.ts';
import { recordByHand } from '../../ingest/by-hand/record-by-hand.ts';
import { ingestLetter } from '../../ingest/ingest-letter.ts';
import { letterRun } from '../../ingest/letter-run.ts';
import { readSidecar, type Sidecar, sidecarOf } from '../../ingest/settings/read-sidecar.ts';
import type { TakenLetter } from '../../ingest/take-letter.ts';
import { lostEdits } from '../../redact/lost-edits.ts';
import type { Desk, DeskRun } from '../desk.ts';
import { changedSidecar, type LetterChange } from './changed-sidecar.ts';
import type { Target, TargetSource } from './find-target.ts';
import { followAddress } from './follow-address.ts';
import { keptByHand } from './kept-by-hand.ts';
import { rememberSource } from './remember-source.ts';
import { settleByValue } from './settle-doubts.ts';

/** The result of a change. */
export interface Changed {
	/** The letter's new id; null if it is not a letter yet, because more values are needed. */
	readonly id: string | null;
	/** The rule that says why it is not a letter yet. */
	readonly waiting: string | null;
	/** Rules of the doubts that it has. */
	readonly doubts: readonly string[];
}

/** Rules that only need a value that a person can give. */
const wantsMore: ReadonlySet<string> = new Set<Rule>([
	'incomplete-letter',
	'appendix-alone',
	'number-in-picture',
]);

/**
 * Changes a letter through its source, as `npm run redact` and `--set` do: what a person says is written beside the source,
 * the source is taken again, and the letter is made of it. A draft follows its number to another address.
 *
 * @param isSure whether edits of the letter’s file by hand may be lost
 * @throws Refusal if it cannot be taken so; then nothing is changed. NotDone where edits would be lost
 */
export async function changeLetter(
	desk: Desk,
	{ stored }: Target,
	{ source, change, isSure }: { source: TargetSource; change: LetterChange; isSure: boolean },
): Promise<Changed> {
	const { path, inside } = source;
	const isMasking = [change.mask, change.keep, change.unmask, change.unkeep].some((list) => list.length > 0);
	const run = desk.run({ force: isMasking });
	const before = await takenOf(run, source);
	if (isMasking && stored && !isSure && lostEdits(stored.body, before.letter?.markdown ?? ''))
		throw new NotDone('lost-edits');
	const file = sidecarPath(path);
	const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
	atomicWrite(dirname(file), file, changedSidecar(text, inside, change));
	const sidecar = readSidecar(path, run.jurisdiction, run.contacts);
	const taken = await takenOf(run, { ...source, sidecar });
	refuseUnfound(taken, before);
	const how = letterRun(
		{ path, sidecar, inside },
		stored ? sameLetter(run, stored.letter, { taken, change }) : run,
	);
	const isLess = change.unmask.length + change.unkeep.length > 0;
	const result = await ingestLetter(
		path,
		taken,
		isLess ? { ...how, settings: new Map([...how.settings, ['marks', 'anew']]) } : how,
	);
	if (result.id === null) {
		const refusal = refusalOf(result.messages);
		// What was given of several values is kept until the last of them is there.
		if (stored || !wantsMore.has(refusal.ruleId)) throw refusal;
		desk.outcomes.set(path, [result]);
		return { id: null, waiting: refusal.ruleId, doubts: [] };
	}
	const id = followAddress(desk.content, result.id);
	settleByValue(desk, id, { before: stored?.letter ?? null, set: change.set });
	rememberSource(run, source, { id, fingerprint: source.look.fingerprint });
	desk.outcomes.delete(path);
	return { id, waiting: null, doubts: readLetter(desk.content, id)?.letter.review ?? [] };
}

/** The file of corrections beside a source, which may not be there yet. */
export function sidecarPath(source: string): string {
	return sidecarOf(source) ?? `${source}.yml`;
}

async function takenOf(
	run: DeskRun,
	{ path, sidecar, inside }: { path: string; sidecar: Sidecar | null; inside: readonly string[] },
): Promise<TakenLetter> {
	const outcome = await run.pool.run('take', { path, sidecar });
	if (outcome.status === 'refused') throw new Refusal(outcome.ruleId, outcome.reason);
	const taken = outcome.value.letters.find((one) => isDeepStrictEqual(one.inside, inside));
	if (!taken) throw new NotDone('The source does not hold this letter any more. Look at the file.');
	if (!taken.letter) throw refusalOf(taken.messages);
	return taken;
}

/** A run that knows which letter is remade, whatever values it is given, and what of its masks is still meant. */
function sameLetter(
	run: DeskRun,
	letter: Letter,
	{ taken, change }: { taken: TakenLetter; change: LetterChange },
): DeskRun {
	const { archive } = run;
	const entry = archive.lettersOf(letter.authority, letter.date).find(({ id }) => id === letter.id);
	const values = taken.letter?.values;
	const own = entry && {
		...entry,
		date: values?.date ?? null,
		registrationIndex: values?.registrationIndex ?? run.jurisdiction.noIndex,
	};
	const meant = without(keptByHand(letter), change);
	return {
		...run,
		archive: {
			...archive,
			madeOf: () => (own ? [own] : []),
			letter: (id) => {
				const before = archive.letter(id);
				if (id !== letter.id) return before;
				const { mask: _, keep: __, ...rest } = before.letter;
				return { ...before, letter: { ...rest, ...recordByHand(meant) } };
			},
		},
	};
}

function without({ mask, keep }: ByHand, { unmask, unkeep }: LetterChange): ByHand {
	const isGone = (one: object, gone: readonly object[]) =>
		gone.some((other) =>
			isDeepStrictEqual(JSON.parse(JSON.stringify(other)), JSON.parse(JSON.stringify(one))),
		);
	return {
		mask: mask.filter((one) => !isGone(one, unmask)),
		keep: keep.filter((one) => !isGone(one, unkeep)),
	};
}

/** @throws Refusal if what is to be masked or opened is not in the letter */
function refuseUnfound(taken: TakenLetter, before: TakenLetter): void {
	const says = ({ messages }: TakenLetter) => messages.find(({ ruleId }) => ruleId === 'words-not-found');
	const said = says(taken);
	if (said && !says(before)) throw refusalOf([said]);
}

function refusalOf(messages: TakenLetter['messages']): Refusal {
	const last = messages.at(-1);
	// Rules of ingest alone end a letter.
	return new Refusal((last?.ruleId ?? 'internal-error') as Rule, last?.reason ?? '');
}
