import { growthExponent } from './growth.ts';
import type { Measurement } from './measure.ts';
import { cpuOf } from './run-step.ts';
import { grouped, megabytes, tableOf } from './table-of.ts';

/** What is followed over sizes. */
const followed: readonly (readonly [name: string, of: (measurement: Measurement) => number, unit: number])[] =
	[
		['ingest, CPU s', (one) => cpuOfStep(one, 'ingest'), 1],
		['pages, CPU s', (one) => cpuOfStep(one, 'pages'), 1],
		['index, CPU s', (one) => cpuOfStep(one, 'search index'), 1],
		['build, CPU s', (one) => cpuOfStep(one, 'build'), 1],
		['build, wall s', ({ steps }) => steps.find(({ step }) => step === 'build')?.wallSeconds ?? 0, 1],
		['ten more, CPU s', (one) => cpuOfStep(one, 'ten more'), 1],
		['peak memory, MB', peakMemory, 1],
		['site, MB', ({ size }) => size.bytes, 1e6],
		['files', ({ size }) => size.files, 1],
	];

/** How an archive grows: a row a quantity, a column a size, and the exponent of growth; nothing for one size. */
export function growthTable(measurements: readonly Measurement[]): string[] {
	if (new Set(measurements.map(({ letters }) => letters)).size < 2) return [];
	const parts = new Set(measurements.flatMap(({ parts }) => parts.map(({ part }) => part)));
	const rows = [
		...followed,
		...[...parts].map(
			(name) =>
				[
					`build: ${name}, CPU s`,
					({ parts }: Measurement) => parts.find(({ part }) => part === name)?.cpuSeconds ?? 0,
					1,
				] as const,
		),
	];
	return [
		tableOf([
			['growth', ...measurements.map(({ letters }) => grouped(letters)), 'exponent'],
			...rows.flatMap(([name, of, unit]) => {
				const values = measurements.map((one) => of(one));
				if (values.some((value) => !(value > 0))) return [];
				const points = measurements.map(({ letters }, at) => [letters, values[at] ?? 0] as const);
				return [
					[
						name,
						...values.map((value) => shown(name, value / unit)),
						growthExponent(points)?.toFixed(2) ?? '–',
					],
				];
			}),
		]),
	];
}

/** CPU seconds of a step; 0 if the system does not tell. */
export function cpuOfStep({ steps }: Measurement, name: string): number {
	const step = steps.find((one) => one.step === name);
	return step ? (cpuOf(step) ?? 0) : 0;
}

/** Largest memory of any program of a measurement, in MB. */
export function peakMemory({ steps }: Measurement): number {
	return Math.max(0, ...steps.flatMap(({ programs }) => programs.map((program) => program.peakMemory)));
}

function shown(name: string, value: number): string {
	if (name === 'site, MB') return megabytes(value * 1e6);
	return name === 'files' || name.endsWith('MB') ? grouped(Math.round(value)) : value.toFixed(1);
}
