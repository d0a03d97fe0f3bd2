import fc from 'fast-check';

/** Words set alike. */
export interface Run {
	readonly words: readonly string[];
	readonly look: 'plain' | 'strong' | 'em';
}

export type InventedBlock =
	| { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly note: readonly string[] }
	| { readonly kind: 'heading'; readonly words: readonly string[] }
	| { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Item[] }
	| { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] };

export interface Item {
	readonly words: readonly string[];
	readonly inner: readonly (readonly string[])[];
}

/** A cell that covers some columns. */
export interface Cell {
	readonly words: readonly string[];
	readonly columns: number;
}

/** The text of an invented letter, no word of which is in it twice. */
export interface InventedText {
	readonly blocks: readonly InventedBlock[];
	/** All words but those of notes, in order. */
	readonly words: readonly string[];
	readonly notes: readonly string[];
}

/** The lines above the text, and the signature below it. */
export const head = [
	'ВИГАДАНА МІСЬКА РАДА',
	'вул. Зразкова, 1, м. Вигадане, 10000, код ЄДРПОУ 45000000',
	'03.04.2031 № 25/8-15',
	'Закладам освіти',
] as const;
export const opening =
	'Розглянувши звернення щодо стану насаджень у місті, рада повідомляє таке про роботи з догляду за ними.';
export const signature = ['Секретар ради', 'Олена ЗРАЗКОВА'] as const;

const syllables = [
	'ба',
	'ве',
	'ги',
	'до',
	'жу',
	'зе',
	'ки',
	'ло',
	'му',
	'не',
	'пи',
	'ро',
	'су',
	'те',
	'фи',
	'хо',
];
const count = (max: number) => fc.integer({ min: 1, max });

const paragraph = fc.record({
	kind: fc.constant('paragraph' as const),
	runs: fc.array(
		fc.record({
			count: count(12),
			look: fc.constantFrom('plain' as const, 'plain' as const, 'strong' as const, 'em' as const),
		}),
		{ minLength: 1, maxLength: 4 },
	),
	note: fc.constantFrom(0, 0, 0, 4),
});
const heading = fc.record({ kind: fc.constant('heading' as const), count: count(5) });
const list = fc.record({
	kind: fc.constant('list' as const),
	ordered: fc.boolean(),
	items: fc.array(fc.record({ count: count(14), inner: fc.array(count(8), { maxLength: 3 }) }), {
		minLength: 2,
		maxLength: 5,
	}),
});
const table = fc.record({
	kind: fc.constant('table' as const),
	rows: fc.array(
		fc
			.constantFrom([1, 1, 1], [2, 1], [1, 2])
			.chain((spans) =>
				fc.tuple(...spans.map((columns) => fc.record({ count: count(9), columns: fc.constant(columns) }))),
			),
		{ minLength: 2, maxLength: 6 },
	),
});

/** Texts of letters with bold and slanted words, headings, nested lists, tables with joined cells, notes and several pages. */
export const inventedText: fc.Arbitrary<InventedText> = fc
	.array(fc.oneof({ weight: 4, arbitrary: paragraph }, heading, list, table), { minLength: 3, maxLength: 24 })
	.map(named);

type ShapeOf<T> = T extends fc.Arbitrary<infer Shape> ? Shape : never;
type Shape = ShapeOf<typeof paragraph | typeof heading | typeof list | typeof table>;

function named(shape: readonly Shape[]): InventedText {
	const words: string[] = [];
	const notes: string[] = [];
	let next = 0;
	const take = (many: number, into: string[], ends = '') => {
		const taken = Array.from({ length: many }, () => wordOf(next++));
		into.push(...taken);
		return taken.map((word, at) => (at === 0 ? capital(word) : word) + (at === many - 1 ? ends : ''));
	};
	const goOn = (many: number, ends: string) => {
		const [first = '', ...rest] = take(many, words, ends);
		return [first.toLowerCase(), ...rest];
	};
	const blocks = shape.map((block): InventedBlock => {
		if (block.kind === 'heading') return { kind: 'heading', words: take(block.count, words) };
		if (block.kind === 'list') {
			const { ordered, items } = block;
			const named = items.map(({ count, inner }) => ({
				words: take(count, words, ';'),
				inner: inner.map((many) => take(many, words, ';')),
			}));
			return { kind: 'list', ordered, items: named };
		}
		if (block.kind === 'table') {
			const rows = block.rows.map((row) =>
				row.map(({ count, columns }) => ({ words: take(count, words), columns })),
			);
			return { kind: 'table', rows };
		}
		const last = block.runs.length - 1;
		const runs = block.runs.map(({ count, look }, at) => ({
			look,
			words: at === 0 ? take(count, words, last === 0 ? '.' : '') : goOn(count, at === last ? '.' : ''),
		}));
		return { kind: 'paragraph', runs, note: take(block.note, notes, '.') };
	});
	return { blocks, words, notes };
}

function wordOf(at: number): string {
	return [12, 8, 4, 0].map((shift) => syllables[(at >> shift) & 15] ?? '').join('');
}

function capital(word: string): string {
	return word.slice(0, 1).toUpperCase() + word.slice(1);
}
