import { outcomes } from '#archive/letter/outcome.ts';
import { commandLine, type ExitCode } from '../cli/command-line.ts';
import { type JudgedText, measureOutcomes } from './measure-outcomes.ts';

/** `npm run bench:outcomes`: measures proposed outcomes against what a reader says, with a table of confusions. */
export const benchOutcomesCommand = commandLine({
	name: 'bench:outcomes',
	options: {
		verbose: { type: 'boolean', default: false },
		json: { type: 'boolean', default: false },
	},
	run: ({ values }, { out }): ExitCode => {
		const measured = measureOutcomes();
		if (values.json) {
			out(
				`${JSON.stringify(Object.fromEntries([...measured].map(([name, texts]) => [name, scoreOf(texts)])), null, '\t')}\n`,
			);
			return 0;
		}
		for (const [name, texts] of measured) {
			const { right, tried } = scoreOf(texts);
			out(`${name}: ${right} of ${tried} right\n${confusions(texts)}\n`);
			if (values.verbose) out(faults(texts));
		}
		return 0;
	},
});

function scoreOf(texts: readonly JudgedText[]): { tried: number; right: number } {
	return { tried: texts.length, right: texts.filter(({ isRight }) => isRight).length };
}

/** Rows are what a reader says, columns what the program does. */
function confusions(texts: readonly JudgedText[]): string {
	const width = Math.max(...outcomes.map((name) => name.length)) + 1;
	const row = (cells: readonly (string | number)[]) =>
		cells.map((cell, at) => (at === 0 ? String(cell).padEnd(width) : String(cell).padStart(width))).join('');
	const lines = outcomes.map((said) =>
		row([
			said,
			...outcomes.map(
				(taken) =>
					texts.filter(({ outcome, proposed }) => outcome === said && proposed.outcome === taken).length ||
					'·',
			),
		]),
	);
	return `${[row(['', ...outcomes]), ...lines].join('\n')}\n`;
}

function faults(texts: readonly JudgedText[]): string {
	return texts
		.filter(({ isRight }) => !isRight)
		.map(
			({ place, outcome, ground, proposed }) =>
				`${place}: ${outcome} ${ground ?? ''} taken for ${proposed.outcome} ${proposed.ground ?? ''}\n`,
		)
		.join('');
}
