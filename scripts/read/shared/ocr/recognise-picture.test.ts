import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { recogniseEmbedded } from './embedded-engine.ts';
import { closeRecognition, recognisePicture } from './recognise-picture.ts';

const blank = { pixels: new Uint8Array(300 * 300).fill(255), width: 300, height: 300, channels: 1 } as const;
const here = JSON.stringify(join(import.meta.dirname, 'recognise-picture.ts'));
const program = `
const { recognisePicture } = await import(${here});
const pixels = new Uint8Array(300 * 300).fill(255);
const { engine } = await recognisePicture({ pixels, width: 300, height: 300, channels: 1 }, 'auto');
console.log(engine);`;

describe('recognisePicture', () => {
	after(closeRecognition);

	it('finds nothing on a blank page', async () => {
		const { engine, lines } = await recognisePicture(blank, 'embedded');
		assert.match(engine, /^tesseract\.js \d/);
		assert.deepEqual(lines, []);
	});

	it('rejects what is no picture, and reads the next', async () => {
		await assert.rejects(recognisePicture(Buffer.from('Лист'), 'embedded'));
		await assert.rejects(recogniseEmbedded(Buffer.from('Лист')), /failed on the picture/);
		assert.deepEqual((await recognisePicture(blank, 'embedded')).lines, []);
	});

	it('reads pictures asked for at once one after another', async () => {
		const pages = await Promise.all(
			[blank, blank, blank].map((picture) => recognisePicture(picture, 'embedded')),
		);
		assert.equal(pages.length, 3);
	});

	it('starts again after it was closed', async () => {
		await closeRecognition();
		assert.deepEqual((await recognisePicture(blank, 'embedded')).lines, []);
	});

	it('takes the embedded engine where the machine has none, and lets the process end', async () => {
		assert.match(await run('/nonexistent'), /^tesseract\.js \d/);
	});

	it('takes the engine of the machine where there is one', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'tesseract-'));
		const command = join(folder, 'tesseract');
		writeFileSync(command, `#!${process.execPath}\n${fake}`);
		chmodSync(command, 0o755);
		assert.equal(await run(folder), 'tesseract 9.8.7\n');
		rmSync(folder, { recursive: true });
	});
});

/** Says its languages and version, and reads nothing in any picture. */
const fake = `process.stdin.resume();
if (process.argv.includes('--list-langs')) console.log('ukr\\neng');
if (process.argv.includes('--version')) console.log('tesseract 9.8.7');
`;

/** What a process of its own writes; fails where it does not end by itself. */
async function run(path: string): Promise<string> {
	const args = ['--input-type=module', '--eval', program];
	const { stdout } = await promisify(execFile)(process.execPath, args, {
		env: { ...process.env, PATH: path },
		timeout: 60_000,
	});
	return stdout;
}
