import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Folders with what belongs to one country or language, and tests with data invented for them. */
const own = /^src\/(?:archive\/jurisdictions|i18n)\/|\.test\.ts$|\/(?:testing|fixtures)\//;
/** Comments of a line, of a block, of a component: they may quote letters. */
const comment = /^\s*(?:\*|\/\/|\/\*).*$|\s\/\/ .*$|\{\/\*.*?\*\/\}/gm;
/** Examples: `'ua'`, `"uk"`, `'uk-UA'` */
const country = /(['"`])(?:ua|uk|uk-UA)\1/;
const cyrillic = /\p{Script=Cyrillic}/u;

/** What else may mention a country or its letters, each with the reason; folders end with a slash. */
const exceptions: Readonly<Record<string, string>> = {
	'scripts/bench/': 'invents letters of one country to measure with',
	'scripts/bench-recognition/': 'draws letters and stamps of one country to measure with',
	'scripts/bench-redaction/': 'holds situations of letters of one country to measure with',
	'scripts/bench-search/': 'holds letters and queries of one language to measure with',
	'scripts/make-word-list/': 'makes the word list of one country’s folder',
	'scripts/make-given-names/': 'makes the given names of one country’s folder',
	'scripts/cli/dialogue.ts': 'takes a yes in the languages that people type it in',
	'scripts/mirror/data/': 'titles columns of open data in Ukrainian beside English descriptions, for good',
	'scripts/mirror/packages/open-data-package.ts': 'titles tables of open data as their columns',
	'src/archive/letter/requisites/': 'titles columns of open data as scripts/mirror/data does',
	'src/site/data-columns.ts': 'titles columns of open data as scripts/mirror/data does',
	'scripts/mirror/delta/delta-format.ts': 'writes the two languages that a delta’s reader may know',
	'scripts/read/formats/odt/lists.ts': 'names of numberings, as ODF writes them',
	'scripts/read/shared/office/numeral.ts': 'alphabets of numberings, as ECMA-376 names them',
	'scripts/read/formats/pdf/is-readable.ts': 'vowels of every alphabet that a text layer is tried for',
	'scripts/read/shared/layout/recognised-page.ts': 'shapes of letters, in every alphabet',
	'scripts/read/shared/ocr/without-noise.ts': 'shapes of letters, in every alphabet',
	'scripts/read/shared/mail/quotes/':
		'mail programs speak the language of their users, not of a letter’s country',
	'scripts/read/shared/alaveteli/': 'Alaveteli sites speak the languages that they are translated into',
	'src/archive/citations/': 'a style is one language’s, and says which',
	'src/archive/letter/join-lines.ts':
		'vowels and conjunctions of every alphabet that a torn word is tried for',
	'src/archive/letter/paragraphs.ts': 'a letter that stands for any, in shapes that are compared',
	'src/archive/search/word-key.ts': 'a sign that no folded word has, and nobody sees',
	'src/store/gate/content-plan.ts': 'names that file managers give copies, in the languages of their users',
	'src/integrations/search-index/build-aliases.ts': 'a sign that no folded word has, and nobody sees',
};

const files = globSync('{src,scripts}/**/*.{ts,astro,mjs}').filter((file) => !own.test(file));

/** Lines of a file's code that name a country or are in its letters. */
function knowing(file: string): string[] {
	const lines = readFileSync(file, 'utf8').replace(comment, '').split('\n');
	return lines.filter((line) => country.test(line) || cyrillic.test(line)).map((line) => line.trim());
}

function isOf(file: string, exception: string): boolean {
	return exception.endsWith('/') ? file.startsWith(exception) : file === exception;
}

test('a country and its language are known in their folders alone', () => {
	assert.ok(files.length > 300, `${files.length} files`);
	const wrong = files
		.filter((file) => !Object.keys(exceptions).some((exception) => isOf(file, exception)))
		.flatMap((file) => knowing(file).map((line) => `${file}: ${line}`));
	assert.deepEqual(wrong, []);
});

test('every exception is one', () => {
	const idle = Object.keys(exceptions).filter(
		(exception) => !files.some((file) => isOf(file, exception) && knowing(file).length > 0),
	);
	assert.deepEqual(idle, []);
});
