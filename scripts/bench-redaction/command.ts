import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { type MarkKind, markKinds } from '#archive/letter/redaction.ts';
import { commandLine, type ExitCode } from '../cli/command-line.ts';
import { UsageError } from '../cli/usage-error.ts';
import { allSituations } from './all-situations.ts';
import { judge, type Verdict } from './judge.ts';

/** What became of the situations of one kind. */
interface Score {
	readonly kind: MarkKind;
	/** Stretches that must be masked. */
	readonly tried: number;
	readonly masked: number;
	/** In the clear, and nobody is asked. */
	readonly left: number;
	/** In the clear, but the letter goes to a person. */
	readonly review: number;
	/** Masked under another kind's mark. */
	readonly otherwise: number;
	/** Stretches that must stay. */
	readonly public: number;
	readonly wronglyMasked: number;
	/** Secrets planted in a built file that the gate lets pass. */
	readonly gateLeft: number;
	/** Texts without secrets that the gate stops. */
	readonly gateWrong: number;
}

/** `npm run bench:redaction`: measures what ingest masks, and what the leak gate stops. */
export const benchRedactionCommand = commandLine({
	name: 'bench:redaction',
	options: {
		verbose: { type: 'boolean', default: false },
		json: { type: 'boolean', default: false },
	},
	run: ({ values, positionals }, { out }): ExitCode => {
		const unknown = positionals.find((name) => !markKinds.some((kind) => kind === name));
		if (unknown !== undefined)
			throw new UsageError(`There is no kind ${unknown}; there are ${markKinds.join(', ')}.`);
		const verdicts = measureRedaction().filter(
			({ kind }) => positionals.length === 0 || positionals.includes(kind),
		);
		const scores = scoresOf(verdicts);
		out(`${values.json ? JSON.stringify(scores, null, '\t') : table(scores)}\n`);
		if (values.verbose) out(`${faults(verdicts)}\n`);
		return 0;
	},
});

/** What becomes of every stretch of every situation in the project. */
export function measureRedaction(): Verdict[] {
	const jurisdiction = jurisdictionOf('ua');
	return allSituations().flatMap((situation) => judge(situation, jurisdiction));
}

/** The figures by kind, in the order of the kinds. */
export function scoresOf(verdicts: readonly Verdict[]): Score[] {
	return markKinds.flatMap((kind) => {
		const of = verdicts.filter((verdict) => verdict.kind === kind);
		const secrets = of.filter((verdict) => verdict.of === 'secret');
		const open = of.filter((verdict) => verdict.of === 'public');
		if (of.length === 0) return [];
		return {
			kind,
			tried: secrets.length,
			masked: secrets.filter(({ masked }) => masked).length,
			left: secrets.filter(({ masked, review }) => !masked && !review).length,
			review: secrets.filter(({ masked, review }) => !masked && review).length,
			otherwise: secrets.filter(({ masked, as }) => masked && !as.includes(kind)).length,
			public: open.length,
			wronglyMasked: open.filter(({ masked }) => masked).length,
			gateLeft: secrets.filter(({ gate }) => !gate).length,
			gateWrong: open.filter(({ gate }) => gate).length,
		};
	});
}

function table(scores: readonly Score[]): string {
	const sum = (key: Exclude<keyof Score, 'kind'>) => scores.reduce((total, score) => total + score[key], 0);
	const part = (some: number, all: number) =>
		all === 0 ? '' : `${some} (${((some / all) * 100).toFixed(1)} %)`;
	const row = (kind: string, of: Omit<Score, 'kind'>) =>
		`| ${[kind, of.tried, of.masked, part(of.left, of.tried), of.review, of.otherwise, of.public, part(of.wronglyMasked, of.public), part(of.gateLeft, of.tried), part(of.gateWrong, of.public)].join(' | ')} |`;
	const all = {
		tried: sum('tried'),
		masked: sum('masked'),
		left: sum('left'),
		review: sum('review'),
		otherwise: sum('otherwise'),
		public: sum('public'),
		wronglyMasked: sum('wronglyMasked'),
		gateLeft: sum('gateLeft'),
		gateWrong: sum('gateWrong'),
	};
	return [
		'| kind | tried | masked | left in the clear | to a person | as another kind | public | wrongly masked | gate: passed | gate: stopped in vain |',
		'|---|---|---|---|---|---|---|---|---|---|',
		...scores.map(({ kind, ...of }) => row(kind, of)),
		row('all', all),
	].join('\n');
}

function faults(verdicts: readonly Verdict[]): string {
	const lines = (head: string, some: readonly Verdict[]) => [
		`\n${head}: ${some.length}`,
		...some.map(
			({ place, kind, as, text }) =>
				`  ${place} ${kind}${as.length > 0 ? ` (${as.join(', ')})` : ''}: ${shown(text)}`,
		),
	];
	const secrets = verdicts.filter(({ of }) => of === 'secret');
	const open = verdicts.filter(({ of }) => of === 'public');
	return [
		...lines(
			'Left in the clear',
			secrets.filter(({ masked }) => !masked),
		),
		...lines(
			'Masked as another kind',
			secrets.filter(({ masked, as, kind }) => masked && !as.includes(kind)),
		),
		...lines(
			'Masked though public',
			open.filter(({ masked }) => masked),
		),
		...lines(
			'Passed by the gate',
			secrets.filter(({ gate }) => !gate),
		),
		...lines(
			'Stopped by the gate in vain',
			open.filter(({ gate }) => gate),
		),
	].join('\n');
}

/** A text of several lines on one. */
function shown(text: string): string {
	return text.replaceAll('\n', ' ↵ ').replaceAll('\u001F', ' ⇥ ');
}
