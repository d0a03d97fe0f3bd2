import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../diagnostics/refusal.ts';
import type { FinishedLetter, LetterToFinish } from './finish-letter.ts';
import type { Run } from './ingest-letter.ts';
import type { OpenSource } from './open-source.ts';
import { patiently } from './patiently.ts';
import { byHandFor, settingsFor } from './settings/read-sidecar.ts';
import { withByHand } from './settings/with-by-hand.ts';
import type { SourcesRun } from './sources-run.ts';
import type { TakenLetter } from './take-letter.ts';

/** Everything needed to take one letter of a source. */
export function letterRun(
	{ path, sidecar, inside }: Pick<OpenSource, 'path' | 'sidecar'> & Pick<TakenLetter, 'inside'>,
	run: Omit<SourcesRun, 'remembered'>,
): Run {
	return {
		...run,
		settings: settingsFor(sidecar, inside, run.settings),
		byHand: byHandFor(sidecar, inside),
		host: null,
		copies: run.config.sources.publish && !run.dryRun,
		finish: (letter) => finish(letter, run),
		retake: async (byHand) => {
			const corrected = withByHand(sidecar, inside, byHand);
			const outcome = await patiently(run.pool.run('take', { path, sidecar: corrected }), run);
			if (outcome.status === 'refused') throw new Refusal(outcome.ruleId, outcome.reason);
			const again = outcome.value.letters.find((letter) => isDeepStrictEqual(letter.inside, inside));
			if (!again) throw new Error('a letter of the source is not there when it is read again');
			return again;
		},
	};
}

/** A letter that fails the final check is not written; a copy that cannot be made is simply left out. */
async function finish(
	letter: LetterToFinish,
	run: Pick<SourcesRun, 'pool' | 'changes'>,
): Promise<FinishedLetter> {
	const outcome = await patiently(run.pool.run('finish', letter), run);
	if (outcome.status === 'done') return outcome.value;
	if (letter.copy === null) throw new Refusal(outcome.ruleId, outcome.reason);
	const checked = await finish({ ...letter, copy: null }, run);
	return { ...checked, copied: { withheld: 'copy-check' } };
}
