import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type RedactionKind, redactionKinds } from '#archive/letter/redaction.ts';
import { letterSchema } from '#archive/letter/schema.ts';
import { formatDocument } from '#store/document/document.ts';
import { leakFinders } from './leak-finders.ts';
import { scanForLeaks } from './scan-for-leaks.ts';
import { byConstruction } from './testing/by-construction.ts';
import { fullLetter } from './testing/full-letter.ts';
import { contacts, leakySite } from './testing/leaky-site.ts';
import { plantedValues } from './testing/planted-values.ts';

/** Executors are officials, and stay in most archives. */
const masked = redactionKinds.filter((kind) => kind !== 'executor-name');
const findersOf = (kinds: readonly RedactionKind[]) =>
	leakFinders({ contacts: { ua: contacts }, kinds, keep: [] });
const file = 'letters/91000000/2031/1.md';
const sound = fullLetter();

test('the letter into which values are planted has every field of the front matter', () => {
	assert.deepEqual(
		Object.keys(letterSchema.shape).filter((key) => !Object.hasOwn(sound, key)),
		[],
	);
	assert.deepEqual(textsIn({ ...sound }, isMissing), []);
	assert.deepEqual(leaksOf(sound, 'У парку 24 лавки.'), []);
});

test('an executor fails the build of an archive that masks executors', () => {
	const told = leaksOf(sound, 'У парку 24 лавки.', findersOf(redactionKinds));
	assert.deepEqual(told, ['executor-name']);
});

test('whoever signed a letter may be named in the marks beside the signature, and nobody else', () => {
	const signer = 'Зразкова Олена Іванівна';
	const signed = {
		...sound,
		signatures: sound.signatures.map((signature) => ({ ...signature, signer })),
	};
	const marked = (name: string) => leaksOf({ ...signed, marks: [`Підписувач ${name}`] }, 'У парку 24 лавки.');
	assert.deepEqual(marked(signer), []);
	assert.deepEqual(marked('Вигадана Ганна Петрівна'), ['person-name']);
});

for (const path of textsIn(sound)) {
	test(`a value of every kind in ${path.join('.')} of a letter fails the build`, () => {
		const missed = plantedValues().filter(({ value }) => {
			const planted = withText(sound, path, value);
			return letterSchema.safeParse(planted).success && leaksOf(planted, 'У парку 24 лавки.').length === 0;
		});
		byConstruction(`letter ${path.join('.')}`, missed);
	});
}

const bodies: Readonly<Record<string, (value: string) => string>> = {
	'a paragraph': (value) => `Повідомляємо: ${value}.`,
	'a list item': (value) => `- лавки\n- ${value}`,
	'a numbered item': (value) => `1. ${value}\n2. лавки`,
	'a heading': (value) => `## ${value}\n\nТак.`,
	'a quotation': (value) => `> ${value}`,
	'a cell of a table': (value) => `| № | Хто |\n| --- | --- |\n| 1 | ${value} |`,
	'the head of a table': (value) => `| № | ${value} |\n| --- | --- |\n| 1 | так |`,
	'emphasised words': (value) => `Повідомляємо: **${value}**.`,
	'the text of a link': (value) => `[${value}](https://archive.example/)`,
	'escaped words': (value) => `Повідомляємо: ${value.replace(/[._()+-]/g, '\\$&')}`,
	code: (value) => `\`\`\`\n${value}\n\`\`\``,
	'a comment': (value) => `Так.\n\n<!-- ${value} -->`,
	'a line after a hard break': (value) => `Так.\\\n${value}`,
};
for (const [place, write] of Object.entries(bodies)) {
	test(`a value of every kind in ${place} of a letter fails the build`, () => {
		const missed = plantedValues().filter(({ value }) => leaksOf(sound, write(value)).length === 0);
		byConstruction(`body ${place}`, missed);
	});
}

function leaksOf(
	letter: Parameters<typeof formatDocument>[0],
	body: string,
	finders = findersOf(masked),
): string[] {
	const dir = leakySite('letter', {
		[file]: formatDocument(
			letter,
			`${body}
`,
		),
	});
	return scanForLeaks(dir, finders, { isQuick: true }).map(({ kind }) => kind);
}

function isText(value: unknown): boolean {
	return typeof value === 'string';
}

function isMissing(value: unknown): boolean {
	return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Paths of the values of a letter that are asked for, its texts unless told. */
function textsIn(value: unknown, isAsked: (one: unknown) => boolean = isText): string[][] {
	if (isAsked(value)) return [[]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, part]) => textsIn(part, isAsked).map((path) => [key, ...path]));
}

/** A letter with a text in one place. */
function withText<T>(letter: T, path: readonly string[], text: string): T {
	const changed = structuredClone(letter);
	const parent = path.slice(0, -1).reduce<object>((part, key) => Reflect.get(part, key), Object(changed));
	Reflect.set(parent, path.at(-1) ?? '', text);
	return changed;
}
