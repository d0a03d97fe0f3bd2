import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sync } from 'astro';
import { pageSources } from './page-sources.ts';

// npm run test:types: the types of all TypeScript and of all pages, by the compiler of TypeScript 7. It does not read pages, so
// each is beside itself as the TypeScript that Astro’s own editor tools make of it, and what is found there is told about the page.
const folder = '.astro/pages';
/** One checker, for two look at most files twice; and memory is cheaper than time to collect it. */
const compiler = ['node_modules/typescript-7/bin/tsc', '-p', 'tests/testing/types.tsconfig.json'];
const options = ['--checkers', '1', '--pretty', 'false'];
// «.astro/pages/src/views/year.astro.tsx(12,5)»
const place = /^\.astro\/pages\/(\S+)\((\d+),(\d+)\)/gm;

await sync({ logLevel: 'error' });
rmSync(folder, { recursive: true, force: true });
const pages = globSync('src/**/*.astro').map((page) => page.replaceAll('\\', '/'));
const sources = new Map(pages.flatMap((page) => pageSources(page, readFileSync(page, 'utf8'))));
for (const [file, { code }] of sources) {
	mkdirSync(join(folder, file, '..'), { recursive: true });
	writeFileSync(join(folder, file), code);
}
const { status, stdout, stderr, error } = spawnSync(process.execPath, [...compiler, ...options], {
	encoding: 'utf8',
	env: { ...process.env, GOGC: 'off' },
	maxBuffer: 2 ** 26,
});
if (error) throw error;
const faults = [...sources.values()].flatMap(({ faults }) => faults);
const told = stdout.replace(place, (all, file: string, line: string, column: string) => {
	const source = sources.get(file);
	return source ? source.placeOf(Number(line), Number(column)) : all;
});
process.stdout.write(told + stderr + faults.map((fault) => `${fault}\n`).join(''));
const passed = status === 0 && faults.length === 0;
console.log(passed ? `Types are right in all TypeScript and in ${pages.length} pages.` : 'Types are wrong.');
process.exitCode = passed ? 0 : 1;
