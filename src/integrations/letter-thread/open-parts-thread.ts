import { Worker } from 'node:worker_threads';
import { lentLetters } from '#store/letters/letter-memory.ts';
import type { LetterParts, MakeLetterParts } from '../../site/letter-parts.ts';

/** A thread that makes parts of letters' pages. */
export interface PartsThread {
	/** @throws what the thread throws */
	readonly make: MakeLetterParts;
	/** How many orders it has not yet answered. */
	readonly orders: () => number;
	readonly close: () => Promise<unknown>;
}

/** What the thread answers to an order, which has a number. */
export type PartsAnswer =
	| { readonly order: number; readonly parts: LetterParts }
	| { readonly order: number; readonly error: unknown };

/** It holds one letter at a time: more heap would only delay its garbage collection. */
const resourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 };

/** Starts such a thread. It is lent the letters that this process has parsed. */
export function openPartsThread(): PartsThread {
	const worker = new Worker(new URL('./parts-thread.ts', import.meta.url), {
		workerData: lentLetters(),
		resourceLimits,
	});
	const waiting = new Map<number, PromiseWithResolvers<LetterParts>>();
	let last = 0;
	const failAll = (error: unknown) => {
		for (const { reject } of waiting.values()) reject(error);
		waiting.clear();
	};
	worker.on('message', (answer: PartsAnswer) => {
		const asked = waiting.get(answer.order);
		waiting.delete(answer.order);
		if ('parts' in answer) asked?.resolve(answer.parts);
		else asked?.reject(answer.error);
		if (waiting.size === 0) worker.unref();
	});
	worker.on('error', failAll);
	worker.on('exit', (code) => failAll(new Error(`The thread of letters' pages ended with ${code}.`)));
	return {
		orders: () => waiting.size,
		close: () => worker.terminate(),
		make: (order) => {
			const answer = Promise.withResolvers<LetterParts>();
			last += 1;
			waiting.set(last, answer);
			// It ends with the process, unless someone waits for it.
			worker.ref();
			worker.postMessage([last, order]);
			return answer.promise;
		},
	};
}
