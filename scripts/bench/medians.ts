import type { Measurement } from './measure.ts';
import type { MeasuredPeer } from './peers/measure-peers.ts';
import type { StepUse } from './run-step.ts';

/**
 * The medians of several runs with the same letters, number by number; of two in the middle, their mean. What a run alone measured,
 * and sizes, are the first one’s.
 *
 * @param runs at least one
 */
export function medians(runs: readonly [Measurement, ...Measurement[]]): Measurement {
	const [first] = runs;
	return {
		...first,
		steps: first.steps.map((step) => {
			const same = runs.flatMap(({ steps }) => steps.filter((other) => other.step === step.step));
			return { step: step.step, ...medianUse(step, same) };
		}),
		parts: first.parts.map((part) => {
			const same = runs.flatMap(({ parts }) => parts.filter((other) => other.part === part.part));
			return {
				part: part.part,
				wallSeconds: median(same.map((use) => use.wallSeconds)),
				cpuSeconds: median(same.map((use) => use.cpuSeconds)),
				peakMemory: median(same.map((use) => use.peakMemory)),
			};
		}),
		peers: first.peers.map((peer): MeasuredPeer => {
			if ('missing' in peer) return peer;
			const same = runs.flatMap(({ peers }) => peers.filter((other) => other.peer === peer.peer));
			return {
				...peer,
				...medianUse(
					peer,
					same.flatMap((other) => ('missing' in other ? [] : [other])),
				),
			};
		}),
	};
}

function medianUse(first: StepUse, runs: readonly StepUse[]): StepUse {
	return {
		wallSeconds: median(runs.map((run) => run.wallSeconds)),
		programs: first.programs.map(({ name }) => {
			const same = runs.flatMap(({ programs }) => programs.filter((program) => program.name === name));
			return {
				name,
				cpuSeconds: median(same.map((program) => program.cpuSeconds)),
				peakMemory: median(same.map((program) => program.peakMemory)),
			};
		}),
	};
}

function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	const middle = [Math.floor((sorted.length - 1) / 2), Math.ceil((sorted.length - 1) / 2)];
	return middle.reduce((sum, at) => sum + (sorted[at] ?? 0), 0) / 2;
}
