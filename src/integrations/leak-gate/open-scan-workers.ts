import { Worker } from 'node:worker_threads';
import type { ScanResult, ScanShare, ScanWork } from './scan-worker.ts';

/** Threads that look at what they are handed. */
export interface ScanWorkers {
	/**
	 * Hands out shares, each to whoever is done with the last.
	 *
	 * @returns their answers, in the order of the shares
	 * @throws what a worker throws
	 */
	readonly handOut: (shares: Iterable<ScanShare>) => Promise<readonly ScanResult[]>;
	/** Hands the same to each of them. */
	readonly tellAll: (share: ScanShare) => Promise<void>;
	/** Ends them. */
	readonly end: () => Promise<void>;
}

/**
 * A worker reads one file, or a part of a long one, at a time; what it remembers of words and pieces, and of which letters are
 * parsed, fills 160 MB with ten thousand letters.
 */
const resourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 24 };

/** Opens as many threads as are asked for. */
export function openScanWorkers(count: number, workerData: ScanWork): ScanWorkers {
	const workers = Array.from(
		{ length: count },
		() => new Worker(new URL('./scan-worker.ts', import.meta.url), { workerData, resourceLimits }),
	);
	return {
		handOut: async (shares) => {
			const waiting = Iterator.from(shares);
			const results: ScanResult[] = [];
			let next = 0;
			const work = async (worker: Worker) => {
				for (let share = waiting.next(); !share.done; share = waiting.next()) {
					const at = next++;
					results[at] = await answerOf(worker, share.value);
				}
			};
			await Promise.all(workers.map(work));
			return results;
		},
		tellAll: async (share) => {
			await Promise.all(workers.map((worker) => answerOf(worker, share)));
		},
		end: async () => {
			await Promise.all(workers.map((worker) => worker.terminate()));
		},
	};
}

function answerOf(worker: Worker, share: ScanShare): Promise<ScanResult> {
	return new Promise((resolve, reject) => {
		const stopped = (code: number) =>
			reject(new Error(`The leak gate's worker ended with ${code} and no answer.`));
		const done = (result: ScanResult) => {
			worker.off('error', reject).off('exit', stopped);
			resolve(result);
		};
		worker.once('message', done).once('error', reject).once('exit', stopped);
		worker.postMessage(share);
	});
}
