import type { Environment } from './environment.ts';
import type { MeasuredStep, Measurement } from './measure.ts';
import type { SourcesMeasurement } from './measure-sources.ts';
import type { WorkersMeasurement } from './measure-workers.ts';

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
		...(sources.length > 0 ? [tableOf(sourceRows(sources))] : []),
		...(workers.length > 0 ? [tableOf(workerRows(workers))] : []),
	].join('\n\n');
}

function workerRows(workers: readonly WorkersMeasurement[]): string[][] {
	const cpuOf = ({ programs }: WorkersMeasurement) =>
		programs.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
	const least = workers[0] ? cpuOf(workers[0]) : 0;
	return [
		['text letters taken', 'letters', 'wall s', 'CPU s', 'more CPU'],
		...workers.map((one) => [
			...[one.where, grouped(one.letters), one.wallSeconds.toFixed(1), cpuOf(one).toFixed(1)],
			`${((cpuOf(one) / least - 1) * 100).toFixed(0)} %`,
		]),
	];
}

function sourceRows(sources: readonly SourcesMeasurement[]): string[][] {
	return [
		['sources', 'files', 'pages', 'wall s', 'CPU s', 'peak MB', 'ms/file', 'ms/page'],
		...sources.map(({ kind, files, pages, wallSeconds, programs }) => [
			...[kind, String(files), String(pages), wallSeconds.toFixed(1)],
			programs.reduce((sum, program) => sum + program.cpuSeconds, 0).toFixed(1),
			Math.max(0, ...programs.map((program) => program.peakMemory)).toFixed(0),
			...[files, pages].map((count) => ((wallSeconds * 1000) / count).toFixed(0)),
		]),
	];
}

function section({ letters, seed, steps, size, mirrors }: Measurement): string {
	const rows = [
		['step', 'wall s', 'CPU s', 'peak MB', 'letters/s'],
		...steps.flatMap((step) => stepRows(step, letters)),
	];
	return [
		`${grouped(letters)} letters (seed ${seed})`,
		tableOf(rows),
		`site ${megabytes(size.bytes)} MB in ${grouped(size.files)} files; letter page ${kilobytes(size.letterPage)} KB, gzipped ${kilobytes(size.letterPageGzipped)} KB; search ${megabytes(size.searchBytes)} MB in ${grouped(size.searchFiles)} files`,
		...(mirrors.length > 0 ? [tableOf(mirrorRows(mirrors))] : []),
	].join('\n');
}

function mirrorRows(mirrors: Measurement['mirrors']): string[][] {
	return [
		['mirror', 'wall s', 'CPU s', 'peak MB', 'MB', 'files'],
		...mirrors.map(({ what, wallSeconds, programs, bytes, files }) => [
			what,
			wallSeconds.toFixed(1),
			programs.reduce((sum, program) => sum + program.cpuSeconds, 0).toFixed(1),
			Math.max(0, ...programs.map((program) => program.peakMemory)).toFixed(0),
			...[megabytes(bytes), grouped(files)],
		]),
	];
}

function tableOf(rows: readonly string[][]): string {
	const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
	return rows
		.map((row) =>
			row
				.map((cell, column) =>
					column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
				)
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
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

function grouped(number: number): string {
	return number.toLocaleString('en');
}

function megabytes(bytes: number): string {
	return (bytes / 1e6).toFixed(1);
}

function kilobytes(bytes: number): string {
	return (bytes / 1e3).toFixed(1);
}
