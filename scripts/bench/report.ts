import type { Environment } from './environment.ts';
import { growthTable } from './growth-table.ts';
import type { MeasuredStep, Measurement } from './measure.ts';
import type { SourcesMeasurement } from './measure-sources.ts';
import type { WorkersMeasurement } from './measure-workers.ts';
import { peerTable } from './peers/peer-table.ts';
import { cpuOf } from './run-step.ts';
import { grouped, megabytes, tableOf } from './table-of.ts';

/** CPU seconds: a part that takes less is not told. */
const leastShown = 0.05;

/** Measurements as text: what they were made with, then for each a table of steps and a line of sizes, then the sources. */
export function report(
	{
		measurements,
		sources,
		workers,
	}: {
		measurements: readonly Measurement[];
		sources: readonly SourcesMeasurement[];
		workers: readonly WorkersMeasurement[];
	},
	machine: Environment,
): string {
	const { cpu, cores, memory, system, node } = machine;
	return [
		`${cpu}, ${cores} cores, ${memory} GB; ${system}; Node ${node}`,
		...measurements.map(section),
		...growthTable(measurements),
		...(sources.length > 0 ? [tableOf(sourceRows(sources))] : []),
		...(workers.length > 0 ? [tableOf(workerRows(workers))] : []),
	].join('\n\n');
}

function workerRows(workers: readonly WorkersMeasurement[]): string[][] {
	const least = workers[0] ? (cpuOf(workers[0]) ?? 0) : 0;
	return [
		['text letters taken', 'letters', 'wall s', 'CPU s', 'more CPU'],
		...workers.map((one) => [
			one.where,
			grouped(one.letters),
			one.wallSeconds.toFixed(1),
			(cpuOf(one) ?? 0).toFixed(1),
			`${(((cpuOf(one) ?? 0) / least - 1) * 100).toFixed(0)} %`,
		]),
	];
}

function sourceRows(sources: readonly SourcesMeasurement[]): string[][] {
	return [
		['sources', 'files', 'pages', 'wall s', 'CPU s', 'peak MB', 'ms/file', 'ms/page'],
		...sources.map(({ kind, files, pages, wallSeconds, programs }) => [
			kind,
			String(files),
			String(pages),
			wallSeconds.toFixed(1),
			programs.reduce((sum, program) => sum + program.cpuSeconds, 0).toFixed(1),
			Math.max(0, ...programs.map((program) => program.peakMemory)).toFixed(0),
			...[files, pages].map((count) => ((wallSeconds * 1000) / count).toFixed(0)),
		]),
	];
}

function section(measurement: Measurement): string {
	const { letters, seed, steps, parts, size, mirrors, peers } = measurement;
	const rows = [
		['step', 'wall s', 'CPU s', 'peak MB', 'letters/s'],
		...steps.flatMap((step) => stepRows(step, letters)),
	];
	return [
		`${grouped(letters)} letters (seed ${seed})`,
		tableOf(rows),
		...againShare(steps),
		`site ${megabytes(size.bytes)} MB in ${grouped(size.files)} files; letter page ${kilobytes(size.letterPage)} KB, gzipped ${kilobytes(size.letterPageGzipped)} KB; search ${megabytes(size.searchBytes)} MB in ${grouped(size.searchFiles)} files`,
		...(parts.length > 0 ? [tableOf(partRows(parts, letters))] : []),
		...(mirrors.length > 0 ? [tableOf(mirrorRows(mirrors))] : []),
		...(peers.length > 0 ? [peerTable(measurement)] : []),
	].join('\n');
}

/** What a build upon the one before takes of that; nothing where either is missing. */
function againShare(steps: readonly MeasuredStep[]): string[] {
	const [first, again] = ['build', 'ten more'].map((name) => steps.find(({ step }) => step === name));
	const cpu = [first, again].map((step) => (step ? cpuOf(step) : null));
	if (!first || !again || !cpu[0] || !cpu[1]) return [];
	const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
	return [
		`ten more ÷ build: ${percent(again.wallSeconds / first.wallSeconds)} of wall time, ${percent(cpu[1] / cpu[0])} of CPU`,
	];
}

/** Parts of a build, largest first, without what is too small to matter. */
function partRows(parts: Measurement['parts'], letters: number): string[][] {
	return [
		['part of a build', 'wall s', 'CPU s', 'CPU s/1,000', 'peak MB'],
		...parts
			.filter(({ cpuSeconds }) => cpuSeconds >= leastShown)
			.toSorted((a, b) => b.cpuSeconds - a.cpuSeconds)
			.map(({ part, wallSeconds, cpuSeconds, peakMemory }) => [
				part,
				wallSeconds.toFixed(1),
				cpuSeconds.toFixed(1),
				((cpuSeconds * 1000) / letters).toFixed(1),
				peakMemory.toFixed(0),
			]),
	];
}

function mirrorRows(mirrors: Measurement['mirrors']): string[][] {
	return [
		['mirror', 'wall s', 'CPU s', 'peak MB', 'MB', 'files'],
		...mirrors.map(({ what, wallSeconds, programs, bytes, files }) => [
			what,
			wallSeconds.toFixed(1),
			programs.reduce((sum, program) => sum + program.cpuSeconds, 0).toFixed(1),
			Math.max(0, ...programs.map((program) => program.peakMemory)).toFixed(0),
			megabytes(bytes),
			grouped(files),
		]),
	];
}

/** A row for the step as a whole, and one for each program that it starts besides Node. */
function stepRows({ step, wallSeconds, programs }: MeasuredStep, letters: number): string[][] {
	const cpu = programs.reduce((sum, program) => sum + program.cpuSeconds, 0);
	const peak = Math.max(...programs.map((program) => program.peakMemory));
	const known = programs.length > 0;
	return [
		[
			step,
			wallSeconds.toFixed(1),
			known ? cpu.toFixed(1) : '–',
			known ? peak.toFixed(0) : '–',
			grouped(Math.round(letters / wallSeconds)),
		],
		...programs
			.filter(({ name }) => name !== 'node')
			.map(({ name, cpuSeconds, peakMemory }) => [
				`  ${name}`,
				'',
				cpuSeconds.toFixed(1),
				peakMemory.toFixed(0),
				'',
			]),
	];
}

function kilobytes(bytes: number): string {
	return (bytes / 1e3).toFixed(1);
}
