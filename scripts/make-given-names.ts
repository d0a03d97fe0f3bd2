import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { moreNames, wordsRather } from './make-given-names/more-names.ts';

// Makes src/archive/jurisdictions/ua/given-names/forms.ts again: every form of every given name that the package
// `shevchenko` (MIT) knows, and of some more. The package is no dependency, because it brings a neural network along:
// npm install --no-save shevchenko@3.1.1 && node scripts/make-given-names.ts

type Gender = 'feminine' | 'masculine';
type Inflect = (person: { gender: Gender; givenName: string }) => Promise<{ givenName: string }>;

const packageName = 'shevchenko';
const require = createRequire(import.meta.url);
const entry = require.resolve(packageName);
const inflect: Record<string, Inflect> = await import(entry);
const cases = [
	'inNominative',
	'inGenitive',
	'inDative',
	'inAccusative',
	'inAblative',
	'inLocative',
	'inVocative',
];

const known = readFileSync(
	new URL('es/gender-detection/given-names-genders.json.js', `file://${entry.replace(/cjs.*$/, '')}`),
	'utf8',
);
const names = new Map<string, Set<Gender>>();
// "олена": "feminine"
for (const [, name = '', gender] of known.matchAll(/"(.+)": "(feminine|masculine)"/g))
	add(name, gender as Gender);
for (const gender of ['feminine', 'masculine'] as const) {
	for (const name of moreNames[gender].split(/\s+/u)) add(name, gender);
}

const lines: string[] = [];
for (const [name, genders] of [...names].sort(([a], [b]) => a.localeCompare(b, 'uk'))) {
	const forms = new Set<string>([name]);
	for (const gender of genders) for (const form of await formsOf(name, gender)) forms.add(form);
	lines.push([...forms].join(' '));
}
const target = new URL('../src/archive/jurisdictions/ua/given-names/forms.ts', import.meta.url);
writeFileSync(
	target,
	`// Made by scripts/make-given-names.ts from the package shevchenko 3.1.1 (MIT, see LICENCE.txt); do not edit.

/** Given names in small letters, one a line, the nominative first, then its other forms. */
export const givenNameForms = \`
${lines.join('\n')}
\`;
`,
);

function add(name: string, gender: Gender): void {
	const folded = name.toLowerCase().replace(/['ʼ]/gu, '’');
	if (folded === '' || wordsRather.has(folded)) return;
	names.set(folded, (names.get(folded) ?? new Set()).add(gender));
}

async function formsOf(name: string, gender: Gender): Promise<string[]> {
	const givenName = name.replaceAll('’', "'");
	const forms: string[] = [];
	for (const inCase of cases) {
		const form = await inflect[inCase]?.({ gender, givenName });
		if (form) forms.push(form.givenName.toLowerCase().replaceAll("'", '’'));
	}
	const genitive = forms[1] ?? '';
	// «Ігорю» and «Ігореві», «Сергію» and «Сергієві», «Іване» and «Іванові»
	if (gender === 'masculine' && /[^аеєиіїоуюя]а$/u.test(genitive)) forms.push(`${genitive.slice(0, -1)}ові`);
	if (gender === 'masculine' && /[^аеєиіїоуюя]я$/u.test(genitive)) forms.push(`${genitive.slice(0, -1)}еві`);
	if (gender === 'masculine' && /[аеєиіїоуюя]я$/u.test(genitive)) forms.push(`${genitive.slice(0, -1)}єві`);
	return forms;
}
