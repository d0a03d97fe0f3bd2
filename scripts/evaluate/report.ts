import { isWrongIdentity } from './compare.ts';
import { type Counts, type Evaluated, shareRight, type Tally, tallies } from './tally.ts';

const nameWidth = 20;

/**
 * The evaluation for a person: a table for each sort of source and for all, then what was not right by file and field.
 *
 * @param show whether the values are beside the names of the fields: they may name persons.
 */
export function report(letters: readonly Evaluated[], show: boolean): string {
	const parts = [
		...tallies(letters).map(section),
		wordsTable(letters, show),
		reviewTable(letters),
		missesOf(letters, show),
	];
	return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The evaluation for a program; values only where they may be shown. */
export function jsonReport(letters: readonly Evaluated[], show: boolean): string {
	const misses = letters.flatMap(({ file, kind, refusal, fields }) =>
		fields
			.filter(({ outcome }) => outcome !== 'right')
			.map(({ field, outcome, expected, actual }) => ({
				file,
				kind,
				refusal,
				field,
				outcome,
				...(show && { expected, actual }),
			})),
	);
	const groups = tallies(letters).map((tally) => ({ ...tally, share: shareRight(tally.total) }));
	const words = letters.map(({ file, words: one, apart, review }) => ({
		file,
		review,
		apart,
		words: one !== null && one !== 'no program' && !show ? { ...one, differing: undefined } : one,
	}));
	return `${JSON.stringify({ groups, letters: words, misses }, null, '\t')}\n`;
}

function section({ kind, letters, fields, total, wrongIdentity, review, ...of }: Tally): string {
	const rows = [...fields.map(({ field, counts }) => row(field, counts)), row('total', total)];
	return [
		`${kind}: ${letters} ${letters === 1 ? 'letter' : 'letters'}`,
		`${'field'.padEnd(nameWidth)}${['right', 'wrong', 'missed', 'extra', 'right %'].map(cell).join('')}`,
		...rows,
		`wrong dates or indexes: ${wrongIdentity}`,
		`in review or waiting: ${review.right.inReview} of ${review.right.letters} with date and index right, ${review.other.inReview} of ${review.other.letters} others`,
		...wordsLines(of),
	].join('\n');
}

function wordsLines({ words, apart, uncompared }: Pick<Tally, 'words' | 'apart' | 'uncompared'>): string[] {
	return [
		...(words.of > 0
			? [
					`words lost: ${share(words.lost, words.of)} %, added: ${share(words.added, words.of)} % (set apart, read in pictures: ${words.pictured})`,
				]
			: []),
		...(uncompared > 0
			? [
					`words lost and added: ${uncompared} not compared, for this machine has no pdftotext (poppler-utils)`,
				]
			: []),
		`words left out of the text: ${apart.marks} in marks, ${apart.masks} under masks, ${apart.pageNumbers} numbers of pages`,
	];
}

/** Words lost and added, a letter a line, wherever another program's reading could be had. */
function wordsTable(letters: readonly Evaluated[], show: boolean): string {
	return letters
		.flatMap(({ file, words, apart }) => {
			if (words === null || words === 'no program') return [];
			const { lost, added, of, pictured, differing } = words;
			const { marks = 0, masks = 0, pageNumbers = 0 } = apart ?? {};
			const told = (['lost', 'added'] as const).flatMap((what) =>
				show && differing[what].length > 0 ? `  ${what} ${differing[what].join(', ')}` : [],
			);
			return [
				`${file}: words lost ${lost} (${share(lost, of)} %), added ${added} (${share(added, of)} %) of ${of}; apart: marks ${marks}, masks ${masks}, page numbers ${pageNumbers}, pictures ${pictured}`,
				...told,
			];
		})
		.join('\n');
}

/** Why letters go into review, a letter a line. */
function reviewTable(letters: readonly Evaluated[]): string {
	return letters
		.flatMap(({ file, review }) => (review.length > 0 ? `${file}: in review, ${review.join(', ')}` : []))
		.join('\n');
}

function share(part: number, of: number): string {
	return ((part / Math.max(1, of)) * 100).toFixed(2);
}

function row(name: string, counts: Counts): string {
	const { right, wrong, missed, extra } = counts;
	const percent = (shareRight(counts) * 100).toFixed(1);
	return `${name.padEnd(nameWidth)}${[right, wrong, missed, extra, percent].map(cell).join('')}`;
}

function cell(value: string | number): string {
	return String(value).padStart(9);
}

function missesOf(letters: readonly Evaluated[], show: boolean): string {
	const lines = letters.flatMap((letter) => {
		const refusal = letter.refusal === null ? [] : [`${letter.file}: refused, ${letter.refusal}`];
		const misses = letter.fields.filter(({ outcome }) => outcome !== 'right');
		return [
			...refusal,
			...misses.map((miss) => {
				const values = show ? `\n  expected ${quoted(miss.expected)}\n  read     ${quoted(miss.actual)}` : '';
				return `${letter.file}: ${miss.field} ${miss.outcome}${isWrongIdentity(miss) ? ' (!)' : ''}${values}`;
			}),
		];
	});
	return lines.length === 0 ? 'Everything is right.' : lines.join('\n');
}

function quoted(value: string | null): string {
	return value === null ? '–' : `«${value}»`;
}
