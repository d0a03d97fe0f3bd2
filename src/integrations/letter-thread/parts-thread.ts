/** The program of a thread: makes the parts of letters' pages that are ordered from it, one letter after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { borrowLetters } from '#store/letters/letter-memory.ts';
import { type LetterPartsOrder, makeLetterParts } from '../../site/letter-parts.ts';
import type { PartsAnswer } from './open-parts-thread.ts';

borrowLetters(workerData);

parentPort?.on('message', async ([order, work]: [number, LetterPartsOrder]) => {
	const answer: PartsAnswer = await makeLetterParts(work).then(
		(parts) => ({ order, parts }),
		(error: unknown) => ({ order, error }),
	);
	parentPort?.postMessage(answer);
});
