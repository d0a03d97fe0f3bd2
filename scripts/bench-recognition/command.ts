import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { commandLine, type ExitCode, type Given } from '../cli/command-line.ts';
import { readEngineChoice } from '../cli/read-engine-choice.ts';
import { UsageError } from '../cli/usage-error.ts';
import { type CharactersRead, measureCharacters, trainedData } from './measure-characters.ts';
import { measureIdentity, type Outcome } from './measure-identity.ts';
import { trialOf } from './trial.ts';

const commandOptions = {
	scans: { type: 'string', default: '24' },
	pages: { type: 'string', default: '1' },
	seed: { type: 'string', default: '1' },
	data: { type: 'boolean', default: false },
	ocr: { type: 'string' },
	show: { type: 'boolean', default: false },
	json: { type: 'boolean', default: false },
} as const;

/** `npm run bench:recognition`: how right pictures of letters are read. Exit code 1 where a date or an index is wrong. */
export const benchRecognitionCommand = commandLine({
	name: 'bench:recognition',
	options: commandOptions,
	run: async ({ values }: Given<typeof commandOptions>, { out }): Promise<ExitCode> => {
		const [scans = 0, pages = 0, seed = 0] = [values.scans, values.pages, values.seed].map(wholeNumber);
		const ocr = readEngineChoice(values.ocr, 'embedded');
		const jurisdiction = jurisdictionOf('ua');
		const letters = await all(measureIdentity(trialOf(scans, seed), { ocr, jurisdiction }));
		const characters =
			pages === 0
				? []
				: await all(measureCharacters({ pages, seed, data: values.data ? trainedData : [] }, ocr));
		out(
			values.json
				? `${JSON.stringify({ letters, characters: characters.map((one) => ({ ...one, alone: Object.fromEntries(one.alone) })) }, null, '\t')}\n`
				: [identityTable(letters), charactersTable(characters), ...(values.show ? faults(letters) : [])].join(
						'\n\n',
					),
		);
		return letters.some(({ outcome }) => outcome === 'wrong') ? 1 : 0;
	},
});

async function all<T>(measured: AsyncIterable<T>): Promise<T[]> {
	const results: T[] = [];
	for await (const one of measured) results.push(one);
	return results;
}

function identityTable(letters: readonly Outcome[]): string {
	const rows = [...Map.groupBy(letters, ({ kind }) => kind)].map(([kind, of]) => {
		const count = (outcome: Outcome['outcome']) => of.filter((one) => one.outcome === outcome).length;
		const rightInReview = of.filter(({ outcome, inReview }) => outcome === 'right' && inReview).length;
		const cpu = of.reduce((sum, one) => sum + one.cpu, 0) / of.length;
		return `| ${kind} | ${of.length} | ${count('right')} (${percent(count('right'), of.length)}) | ${count('none')} | ${count('wrong')} | ${rightInReview} | ${Math.round(cpu)} |`;
	});
	return [
		'| letters | tried | date and index right | waits | wrong | right and in review | CPU ms a letter |',
		'|---|---:|---:|---:|---:|---:|---:|',
		...rows,
	].join('\n');
}

function charactersTable(read: readonly CharactersRead[]): string {
	const data = [...(read[0]?.alone.keys() ?? [])];
	const sum = (of: (one: CharactersRead) => number) => read.reduce((all, one) => all + of(one), 0);
	const line = (name: string, [signs, ...errors]: readonly number[]) =>
		`| ${name} | ${signs} | ${errors.map((count) => percent(count, signs ?? 0)).join(' | ')} |`;
	const countsOf = (one: CharactersRead) => [one.signs, one.errors, ...one.alone.values()];
	return [
		`| pages | signs | wrong${data.map((name) => ` | engine alone, ${name}`).join('')} |`,
		`|---|---:|---:${'|---:'.repeat(data.length)}|`,
		...read.map((one) => line(one.suffering, countsOf(one))),
		line(
			`all ${sum(({ pages }) => pages)}`,
			read
				.map(countsOf)
				.reduce((all, one) => all.map((count, at) => count + (one[at] ?? 0)), [0, 0, ...data.map(() => 0)]),
		),
	].join('\n');
}

function faults(letters: readonly Outcome[]): string[] {
	return letters
		.filter(({ outcome }) => outcome !== 'right')
		.map(
			({ outcome, kind, form, suffering, read, stood }) =>
				`${outcome}: ${kind}, ${form}, ${suffering ?? 'text'}; read ${read || '–'}, stood ${stood}`,
		);
}

function percent(some: number, all: number): string {
	return `${((some / Math.max(1, all)) * 100).toFixed(2)} %`;
}

/** @throws UsageError for anything else */
function wholeNumber(text: string): number {
	const number = Number(text);
	if (Number.isInteger(number) && number >= 0) return number;
	throw new UsageError('--scans, --pages and --seed take a whole number.');
}
