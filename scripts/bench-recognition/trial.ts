import { type SufferingName, sufferings } from './degrade.ts';
import type { Wanted } from './invented-letter.ts';

/** A letter of the trial: how it is drawn, and what it comes as. */
export interface Tried extends Wanted {
	readonly kind: 'text' | 'stamp as a picture' | 'scan';
	/** What the scan went through; null for a PDF with a text layer. */
	readonly suffering: SufferingName | null;
}

const forms = [
	...(['typed', 'framed', 'onRules', 'askod', 'outgoing', 'monthInWords', 'megapolis'] as const),
	...(['dateAbove', 'numberFirst', 'docprof', 'sed', 'bars', 'rightColumn', 'registry', 'machine'] as const),
];
const stamps = [
	'framed',
	'askod',
	'outgoing',
	'megapolis',
	'dateAbove',
	'docprof',
	'sed',
	'bars',
	'registry',
	'machine',
] as const;
const inks = ['blue', 'violet', 'black'] as const;

/**
 * The letters of a trial, the same for the same seed. Forms and sufferings go round by turns, so that each meets others in
 * another trial.
 *
 * @param scans how many; stamps as pictures and texts are a third and a sixth of it
 */
export function trialOf(scans: number, seed: number): Tried[] {
	const names = Object.keys(sufferings) as SufferingName[];
	const letter = (at: number) => ({
		seed: seed * 1_000 + at,
		ink: inks[at % inks.length] ?? 'blue',
		askew: [0, -2.5, 3][(at + seed) % 3] ?? 0,
	});
	const turn = <T>(list: readonly T[], at: number) => list[at % list.length] as T;
	return [
		...Array.from(
			{ length: scans },
			(_, at): Tried => ({
				...letter(at),
				kind: 'scan',
				form: turn(forms, at),
				suffering: turn(names, at + seed + Math.floor(at / names.length)),
				received: at % 4 === 1,
				sealed: at % 3 === 2,
				copied: at % 5 === 3,
				face: (at + seed) % 4 === 0 ? 'sans' : 'serif',
			}),
		),
		...Array.from(
			{ length: Math.ceil(scans / 3) },
			(_, at): Tried => ({
				...letter(at + 500),
				kind: 'stamp as a picture',
				form: turn(stamps, at),
				asPicture: true,
				suffering: null,
			}),
		),
		...Array.from(
			{ length: Math.ceil(scans / 6) },
			(_, at): Tried => ({
				...letter(at + 700),
				kind: 'text',
				form: turn(forms, at + seed),
				suffering: null,
			}),
		),
	];
}
