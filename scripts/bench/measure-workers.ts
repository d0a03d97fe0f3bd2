import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCorpus } from './corpus/corpus.ts';
import { runStep, type StepUse } from './run-step.ts';

/** What it costs to take letters of text in one place. */
export interface WorkersMeasurement extends StepUse {
	readonly where: 'in this process' | 'in a worker';
	readonly letters: number;
}

/**
 * Measures what workers cost: the same letters of text are read, dissected and masked in one process, and by one worker
 * process. Nothing is written.
 *
 * @param folder where to put what is made
 * @param tell is told what begins
 * @throws Error with the end of a program's output where it fails
 */
export async function measureWorkers(
	{ letters, seed, folder }: { letters: number; seed: number; folder: string },
	tell: (what: string) => void,
): Promise<WorkersMeasurement[]> {
	if (letters === 0) return [];
	const inbox = join(folder, 'taken');
	mkdirSync(inbox, { recursive: true });
	for (const { name, text } of makeCorpus(letters, seed)) writeFileSync(join(inbox, name), text);
	const program = join(import.meta.dirname, 'take-letters.ts');
	const measured: WorkersMeasurement[] = [];
	for (const [where, word] of [
		['in this process', 'here'],
		['in a worker', 'worker'],
	] as const) {
		tell(`taking ${letters} letters ${where}`);
		measured.push({ where, letters, ...(await runStep([program, inbox, word])) });
	}
	return measured;
}
