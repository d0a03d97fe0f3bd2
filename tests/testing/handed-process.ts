/** Program: prints how many front matters it parses to read the letters of the files that its arguments name. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mock } from 'node:test';
import { letterIn } from '#store/letters/letter-in.ts';

const engines: { readonly yaml: { readonly parse: (text: string) => unknown } } = createRequire(
	import.meta.url,
)('gray-matter/lib/engines.js');
const parse = mock.method(engines.yaml, 'parse');
const ids = process.argv.slice(2).map((file) => letterIn(readFileSync(file))?.letter.id);
process.stdout.write(JSON.stringify({ ids, parses: parse.mock.callCount() }));
