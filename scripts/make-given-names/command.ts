import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { moreNames, wordsRather } from './more-names.ts';

type Gender = 'feminine' | 'masculine';
type Inflect = (person: { gender: Gender; givenName: string }) => Promise<{ givenName: string }>;
type Inflections = Readonly<Record<string, Inflect>>;

const packageName = 'shevchenko';
const target = new URL('../../src/archive/jurisdictions/ua/given-names/forms.ts', import.meta.url);
const cases = [
	'inNominative',
	'inGenitive',
	'inDative',
	'inAccusative',
	'inAblative',
	'inLocative',
	'inVocative',
];
// "олена": "feminine"
const nameWithGender = /"(.+)": "(feminine|masculine)"/g;

/**
 * Makes src/archive/jurisdictions/ua/given-names/forms.ts again: every form of every given name that the package
 * `shevchenko` (MIT) knows, and of some more. The package is no dependency, because it brings a neural network along:
 * `npm install --no-save shevchenko@3.1.1 && node scripts/make-given-names.ts`
 */
export async function makeGivenNames(): Promise<void> {
	const entry = createRequire(import.meta.url).resolve(packageName);
	const inflections: Inflections = await import(entry);
	const lines: string[] = [];
	for (const [name, genders] of [...namesOf(entry)].sort(([a], [b]) => a.localeCompare(b, 'uk'))) {
		const forms = new Set<string>([name]);
		for (const gender of genders)
			for (const form of await formsOf(inflections, name, gender)) forms.add(form);
		lines.push([...forms].join(' '));
	}
	const written = [
		'// Made by scripts/make-given-names.ts from the package shevchenko 3.1.1 (MIT, see LICENCE.txt); do not edit.',
		'',
		'/** Given names in small letters, one a line, the nominative first, then its other forms. */',
		'export const givenNameForms = `',
		...lines,
		'`;',
		'',
	];
	writeFileSync(target, written.join('\n'));
}

/** The package's names and ours, each with the genders that it may have. */
function namesOf(entry: string): Map<string, Set<Gender>> {
	const packaged = readFileSync(
		new URL('es/gender-detection/given-names-genders.json.js', `file://${entry.replace(/cjs.*$/, '')}`),
		'utf8',
	);
	const names = new Map<string, Set<Gender>>();
	const add = (name: string, gender: Gender) => {
		const folded = name.toLowerCase().replace(/['ʼ]/gu, '’');
		if (folded === '' || wordsRather.has(folded)) return;
		names.set(folded, (names.get(folded) ?? new Set()).add(gender));
	};
	for (const [, name = '', gender] of packaged.matchAll(nameWithGender)) add(name, gender as Gender);
	for (const gender of ['feminine', 'masculine'] as const)
		for (const name of moreNames[gender].split(/\s+/u)) add(name, gender);
	return names;
}

async function formsOf(inflections: Inflections, name: string, gender: Gender): Promise<string[]> {
	const givenName = name.replaceAll('’', "'");
	const forms: string[] = [];
	for (const inCase of cases) {
		const form = await inflections[inCase]?.({ gender, givenName });
		if (form) forms.push(form.givenName.toLowerCase().replaceAll("'", '’'));
	}
	const genitive = forms[1] ?? '';
	// «Ігорю» and «Ігореві», «Сергію» and «Сергієві», «Іване» and «Іванові»
	if (gender === 'masculine' && /[^аеєиіїоуюя]а$/u.test(genitive)) forms.push(`${genitive.slice(0, -1)}ові`);
	if (gender === 'masculine' && /[^аеєиіїоуюя]я$/u.test(genitive)) forms.push(`${genitive.slice(0, -1)}еві`);
	if (gender === 'masculine' && /[аеєиіїоуюя]я$/u.test(genitive)) forms.push(`${genitive.slice(0, -1)}єві`);
	return forms;
}
