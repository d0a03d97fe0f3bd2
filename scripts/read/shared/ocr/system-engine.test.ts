import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { RecognisedPage } from './recognise.ts';

/** A stand-in for the command: it says its languages, and reads every picture alike, by the languages asked for. */
const command = (languages: string, script: string) => `#!${process.execPath}
const args = process.argv.slice(2);
if (args.includes('--list-langs')) console.log('List of available languages:\\n${languages}');
else if (args.includes('--version')) console.log('tesseract 9.8.7\\n leptonica-1.0');
else {
	let size = 0;
	process.stdin.on('data', (part) => { size += part.length; });
	process.stdin.on('end', () => {
		const tsv = (text) => '4\\t1\\t1\\t1\\t1\\t0\\t0\\t0\\t90\\t12\\t-1\\t\\n' + text.split(' ').map((word, at) => '5\\t1\\t1\\t1\\t1\\t' + at + '\\t' + at * 40 + '\\t0\\t30\\t12\\t90\\t' + word).join('\\n');
		const langs = args[args.indexOf('-l') + 1];
		${script}
	});
}
`;

describe('the system engine', () => {
	const path = process.env['PATH'];
	let folder = '';

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'tesseract-'));
		process.env['PATH'] = folder;
	});
	afterEach(() => {
		process.env['PATH'] = path;
		rmSync(folder, { recursive: true });
	});

	it('reads a picture through the command', async () => {
		install('ukr\\neng', "console.log(tsv('Вигадана рада ' + size + ' ' + langs));");
		const engine = await fresh();
		assert.equal((await engine.findSystemEngine())?.engine, 'tesseract 9.8.7');
		const page = await engine.recogniseWithSystem(new Uint8Array(123_456));
		assert.equal(page.engine, 'tesseract 9.8.7');
		assert.deepEqual(textsOf(page), ['Вигадана', 'рада', '123456', 'ukr+eng']);
		assert.deepEqual(page.lines[0]?.words[1], { text: 'рада', box: [40, 0, 70, 12], confidence: 90 });
	});

	it('reads a Russian page again where Russian is installed', async () => {
		const russian = "console.log(tsv(langs + ' ' + 'Совет рассмотрел запрос '.repeat(20).trim()));";
		install('ukr\\neng\\nrus', russian);
		assert.equal(textsOf(await (await fresh()).recogniseWithSystem(new Uint8Array(1)))[0], 'rus+ukr+eng');
		install('ukr\\neng', russian);
		assert.equal(textsOf(await (await fresh()).recogniseWithSystem(new Uint8Array(1)))[0], 'ukr+eng');
	});

	it('is of no use without Ukrainian, or where it is missing', async () => {
		install('eng', '');
		assert.equal(await (await fresh()).findSystemEngine(), null);
		rmSync(join(folder, 'tesseract'));
		const engine = await fresh();
		assert.equal(await engine.findSystemEngine(), null);
		await assert.rejects(engine.recogniseWithSystem(new Uint8Array(1)), /ukr, eng/);
	});

	it('says so where the command fails, also without having read the picture', async () => {
		install('ukr\\neng', 'process.exit(1);');
		await assert.rejects((await fresh()).recogniseWithSystem(new Uint8Array(10)), /failed/);
		writeFileSync(
			join(folder, 'tesseract'),
			command('ukr\\neng', '').replace('let size', 'process.exit(1);\nlet size'),
		);
		await assert.rejects((await fresh()).recogniseWithSystem(new Uint8Array(10_000_000)), /failed/);
	});

	function install(languages: string, script: string): void {
		const file = join(folder, 'tesseract');
		writeFileSync(file, command(languages, script));
		chmodSync(file, 0o755);
	}
});

/** The module as a new process would load it: it looks for the command once. */
function fresh(): Promise<typeof import('./system-engine.ts')> {
	const url = pathToFileURL(join(import.meta.dirname, 'system-engine.ts'));
	url.searchParams.set('load', String(loads++));
	return import(url.href);
}

let loads = 0;

function textsOf({ lines }: RecognisedPage): string[] {
	return lines.flatMap(({ words }) => words.map(({ text }) => text));
}
