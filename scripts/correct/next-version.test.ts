import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { lastNumberOf } from '#archive/letter/paragraph-ids.ts';
import { letterSchema } from '#archive/letter/schema.ts';
import { parseDocument } from '#store/document/document.ts';
import { hexSha256 } from '#store/files/sha256.ts';
import type { LetterText } from '#store/letters/stored-letter.ts';
import { anArchive } from '../ledger/testing/an-archive.ts';
import { nextVersion } from './next-version.ts';

/** Words that no other paragraph has, so that a paragraph is known again by them whatever its id. */
const paragraph = (number: number) => Array.from({ length: 8 }, (_, at) => `слово${number}х${at}`);

/** What may become of a letter between two versions. */
type Change =
	| { readonly kind: 'typo'; readonly at: number; readonly word: number }
	| { readonly kind: 'insert' | 'remove' | 'split' | 'merge'; readonly at: number }
	| { readonly kind: 'title' }
	| { readonly kind: 'ids' };

const at = fc.nat({ max: 20 });
const change: fc.Arbitrary<Change> = fc.oneof(
	fc.record({ kind: fc.constant('typo' as const), at, word: fc.nat({ max: 7 }) }),
	fc.record({
		kind: fc.constantFrom('insert' as const, 'remove' as const, 'split' as const, 'merge' as const),
		at,
	}),
	fc.record({ kind: fc.constantFrom('title' as const, 'ids' as const) }),
);

/** A letter as a test follows it: each unit with the numbers of the paragraphs whose words it holds. */
interface State {
	readonly units: readonly string[][];
	readonly title: string;
	/** True where the file’s own ids were spoilt by hand. */
	readonly spoilt: boolean;
}

let fresh = 100;

function changed(state: State, one: Change): State {
	const units = state.units.map((words) => [...words]);
	if (one.kind === 'title') return { ...state, title: `${state.title}, уточнено` };
	if (one.kind === 'ids') return { ...state, spoilt: true };
	const place = units.length === 0 ? 0 : one.at % units.length;
	const here = units[place];
	if (one.kind === 'insert') units.splice(place, 0, paragraph(fresh++));
	else if (here && one.kind === 'remove') units.splice(place, 1);
	else if (here && one.kind === 'typo') here[one.word % here.length] = `описка${fresh++}`;
	// Another converter: it sees two paragraphs in one, or one in two.
	else if (here && one.kind === 'split' && here.length > 3)
		units.splice(place, 1, here.slice(0, here.length - 3), here.slice(here.length - 3));
	else if (here && one.kind === 'merge') units.splice(place, 2, [...here, ...(units[place + 1] ?? [])]);
	return { ...state, units };
}

function fileOf({ units, title, spoilt }: State, last: LetterText): LetterText {
	const paragraphs = spoilt ? units.map((_, number) => `p${number + 1}`) : last.letter.paragraphs;
	return {
		letter: { ...last.letter, title, paragraphs },
		body: units.map((words) => `${words.join(' ')}.\n`).join('\n'),
	};
}

describe('nextVersion', () => {
	const archive = anArchive();
	const id = archive.letter('25-z', 'Слово.\n');
	const blank = letterSchema.parse(parseDocument(archive.read(`letters/${id}.md`)).data);
	archive.remove();
	const versionOf = (state: State, last: LetterText, versions: { paragraphs: string[] }[]) => {
		const stored = fileOf(state, last);
		const bytes = Buffer.from(JSON.stringify(stored));
		return nextVersion({ ...stored, bytes, sha256: hexSha256(bytes) }, last, versions);
	};

	it('moves no published id, whatever is changed, through many versions', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 8 }),
				fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
				(size, versions) => {
					let state: State = {
						units: Array.from({ length: size }, (_, number) => paragraph(number)),
						title: 'Щодо парків',
						spoilt: false,
					};
					let last: LetterText = versionOf(state, { letter: { ...blank, paragraphs: [] }, body: '' }, []);
					const lines = [{ paragraphs: last.letter.paragraphs }];
					for (const changes of versions) {
						const before = new Map(
							last.letter.paragraphs.map((own, place) => [own, state.units[place] ?? []]),
						);
						state = changes.reduce(changed, { ...state, spoilt: false });
						const next = versionOf(state, last, lines);
						noIdMoved(
							before,
							next.letter.paragraphs,
							state,
							lastNumberOf(lines.flatMap((line) => line.paragraphs)),
						);
						lines.push({ paragraphs: next.letter.paragraphs });
						last = next;
					}
				},
			),
			{ numRuns: 500 },
		);
	});

	it('leaves a file that is right as it is, to the byte', () => {
		const one = versionOf(
			{ units: [paragraph(1)], title: 'Т', spoilt: false },
			{ letter: blank, body: '' },
			[],
		);
		const bytes = Buffer.from('as it was typed');
		const again = nextVersion({ ...one, bytes, sha256: hexSha256(bytes) }, one, [one.letter]);
		assert.equal(again.bytes, bytes);
	});
});

/** An id that was published stays with its words; a new one was never given; what stayed the same keeps its id. */
function noIdMoved(
	before: ReadonlyMap<string, readonly string[]>,
	ids: readonly string[],
	{ units }: State,
	highest: number,
): void {
	assert.equal(ids.length, units.length);
	assert.equal(new Set(ids).size, ids.length);
	for (const [place, own] of ids.entries()) {
		const words = units[place] ?? [];
		const old = before.get(own);
		if (!old) assert.ok(Number(own.slice(1)) > highest, `${own} was given before`);
		else
			assert.ok(
				words.some((word) => old.includes(word)),
				`${own} leads to other words`,
			);
	}
	for (const [own, old] of before) {
		const place = units.findIndex((words) => words.join() === old.join());
		if (place >= 0) assert.equal(ids[place], own, `${own} left its words`);
	}
}
