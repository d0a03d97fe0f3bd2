import { growthExponent } from './growth.ts';
import { cpuOfStep, peakMemory } from './growth-table.ts';
import type { Measurement } from './measure.ts';
import { grouped } from './table-of.ts';

/** In pixels; both axes are logarithmic. */
const size = { width: 640, height: 400, left: 64, right: 170, top: 24, bottom: 48 };
/** Of a name, in pixels. */
const lineHeight = 15;
const lines = [
	{ name: 'ingest, CPU s', colour: '#6b6f76', of: (one: Measurement) => cpuOfStep(one, 'ingest') },
	{ name: 'pages, CPU s', colour: '#1d5fa8', of: (one: Measurement) => cpuOfStep(one, 'pages') },
	{ name: 'index, CPU s', colour: '#a8481d', of: (one: Measurement) => cpuOfStep(one, 'search index') },
	{ name: 'build, CPU s', colour: '#7a3b8f', of: (one: Measurement) => cpuOfStep(one, 'build') },
	{ name: 'memory, MB', colour: '#2e7d4f', of: peakMemory },
] as const;

/**
 * A picture of how time and memory grow with the number of letters, as SVG with its own light ground.
 *
 * @param measurements of different sizes
 */
export function growthPicture(measurements: readonly Measurement[]): string {
	const sorted = measurements.toSorted((a, b) => a.letters - b.letters);
	const drawn = lines.map(({ of, ...line }) => ({
		...line,
		points: sorted.flatMap((one): [number, number][] => (of(one) > 0 ? [[one.letters, of(one)]] : [])),
	}));
	const x = scale(
		sorted.map(({ letters }) => letters),
		size.left,
		size.width - size.right,
	);
	const y = scale(
		drawn.flatMap(({ points }) => points.map(([, value]) => value)),
		size.height - size.bottom,
		size.top,
	);
	const bottom = size.height - size.bottom;
	return `${[
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="sans-serif" font-size="12">`,
		'<title>Time and memory by number of letters</title>',
		`<rect width="${size.width}" height="${size.height}" fill="#fff"/>`,
		...powers(y.least, y.most).map(
			(value) =>
				`<path d="M${size.left} ${at(y.of(value))}H${size.width - size.right}" stroke="#ddd"/><text x="${size.left - 8}" y="${at(y.of(value) + 4)}" text-anchor="end" fill="#444">${grouped(value)}</text>`,
		),
		...sorted.map(
			({ letters }) =>
				`<text x="${at(x.of(letters))}" y="${bottom + 20}" text-anchor="middle" fill="#444">${grouped(letters)}</text>`,
		),
		`<path d="M${size.left} ${bottom}H${size.width - size.right}" stroke="#444"/>`,
		`<text x="${size.left}" y="${size.height - 8}" fill="#444">letters; both axes logarithmic</text>`,
		...drawn.map(({ colour, points }) => {
			const places = points.map(([letters, value]) => `${at(x.of(letters))} ${at(y.of(value))}`);
			return places.length > 0
				? `<path d="M${places.join('L')}" fill="none" stroke="${colour}" stroke-width="2"/>`
				: '';
		}),
		...apart(
			drawn.flatMap(({ points, ...line }) => {
				const last = points.at(-1);
				return last ? [{ ...line, points, x: x.of(last[0]) + 8, y: y.of(last[1]) + 4 }] : [];
			}),
		).map(({ name, colour, points, x, y }) => {
			const exponent = growthExponent(points);
			return `<text x="${at(x)}" y="${at(y)}" fill="${colour}">${name}${exponent === null ? '' : ` (^${exponent.toFixed(2)})`}</text>`;
		}),
		'</svg>',
	].join('\n')}\n`;
}

/** Names of lines from the lowest up, each as far above the one before that both can be read. */
function apart<Name extends { readonly y: number }>(names: readonly Name[]): Name[] {
	let below = Number.POSITIVE_INFINITY;
	return names
		.toSorted((a, b) => b.y - a.y)
		.map((name) => {
			below = Math.min(name.y, below - lineHeight);
			return { ...name, y: below };
		});
}

/** A logarithmic scale over values from one end in pixels to another, between powers of ten. */
function scale(values: readonly number[], from: number, to: number) {
	const logs = values.map((value) => Math.log10(value));
	const [low, high] = [Math.min(...logs), Math.max(...logs)];
	const span = high - low || 1;
	return {
		least: 10 ** low,
		most: 10 ** high,
		of: (value: number) => from + ((Math.log10(value) - low) / span) * (to - from),
	};
}

function powers(least: number, most: number): number[] {
	const first = Math.ceil(Math.log10(least));
	const count = Math.max(0, Math.floor(Math.log10(most)) - first + 1);
	return Array.from({ length: count }, (_, step) => 10 ** (first + step));
}

function at(pixel: number): string {
	return pixel.toFixed(1);
}
