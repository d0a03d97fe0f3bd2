/** Program: reads letters’ files, with those that are kept at its first argument by the code of its second, and says what it read. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openKeptLetters } from '../kept-letters.ts';
import { rememberedLetter } from '../letter-memory.ts';

const engines: { yaml: { parse: (text: string) => unknown } } = createRequire(import.meta.url)(
	'gray-matter/lib/engines.js',
);
const { parse } = engines.yaml;
let parsed = 0;
engines.yaml.parse = (text) => {
	parsed += 1;
	return parse(text);
};
const [kept = '', code = '', ...files] = process.argv.slice(2);
const keep = openKeptLetters(kept, code);
const said = files.map((file) => {
	const { letter, body } = rememberedLetter(readFileSync(file));
	return `${letter.title}: ${body}`;
});
keep();
process.stdout.write(JSON.stringify({ said, parsed }));
