import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { testArchive } from './test-archive.ts';

/** A desk running on an archive of its own. */
export interface StartedDesk {
	readonly inbox: string;
	readonly content: string;
	readonly dist: string;
	readonly mirrors: string;
	/** For other commands on the same archive. */
	readonly environment: NodeJS.ProcessEnv;
	/** With the key. */
	readonly address: string;
	readonly close: () => void;
}

/** Starts `npm run desk` on an empty archive, in a language. */
export async function startDesk(language: 'uk' | 'en'): Promise<StartedDesk> {
	const folder = mkdtempSync(join(tmpdir(), 'desk-'));
	const at = (name: string) => join(folder, name);
	const environment = {
		...process.env,
		ARCHIVE_CONFIG: testArchive.config,
		ARCHIVE_KEY: testArchive.key,
		ARCHIVE_CONTENT: at('content'),
		ARCHIVE_OUT: at('dist'),
	};
	const words = ['--inbox', at('inbox'), '--ocr', 'embedded', '--port', '0', '--lang', language];
	const desk = spawn(process.execPath, ['scripts/desk.ts', ...words], {
		env: environment,
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	return {
		...{ inbox: at('inbox'), content: at('content'), dist: at('dist'), mirrors: at('mirrors'), environment },
		address: await addressOf(desk),
		close: () => {
			desk.kill();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

function addressOf(desk: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		desk.stdout?.on('data', (text: Buffer) => {
			const [found] = /http:\S+/.exec(text.toString()) ?? [];
			if (found) resolve(found);
		});
		desk.on('exit', () => reject(new Error('the desk did not start')));
	});
}

/** Drops files on the page as a person does. */
export async function dropFiles(page: Page, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
	await page.locator('.drop').waitFor();
	const encoded = Object.entries(files).map(
		([name, bytes]) => [name, Buffer.from(bytes).toString('base64')] as const,
	);
	await page.evaluate((files) => {
		const transfer = new DataTransfer();
		for (const [name, base64] of files) {
			const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
			transfer.items.add(new File([bytes], name));
		}
		for (const kind of ['dragenter', 'dragover', 'drop'])
			document.body.dispatchEvent(
				new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }),
			);
	}, encoded);
}

/** Goes to something by Tab alone. */
export async function pressTo(page: Page, target: Locator): Promise<void> {
	await expect(target).toBeVisible();
	for (
		let presses = 0;
		!(await target.evaluate((element) => element === document.activeElement));
		presses += 1
	) {
		expect(presses).toBeLessThan(80);
		await page.keyboard.press('Tab');
	}
}
