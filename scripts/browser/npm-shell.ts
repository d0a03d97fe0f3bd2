import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

/** Made for Linux x64 alone. */
const packed = fileURLToPath(new URL('../../bin/chromium.br', import.meta.resolve('@sparticuz/chromium')));
/** Beside the package, so that a new version of it is unpacked anew. */
const shell = join(dirname(packed), 'headless-shell');

/**
 * The headless shell of Chromium that comes from npm: Chromium without windows. It is unpacked once (190 MB, two seconds),
 * beside the package.
 *
 * The package's own list of switches is not used: it turns off the web security that the tests of `file://` are about, and
 * runs everything in one process, which dies with its first page.
 *
 * @returns null if it cannot run: on another system, without the libraries that it needs (NSS), or where it cannot be
 * unpacked: packages that may not be written to, a full disk
 */
export async function npmShell(): Promise<string | null> {
	if (process.platform !== 'linux' || process.arch !== 'x64') return null;
	if (!existsSync(shell)) {
		try {
			await unpack();
		} catch {
			return null;
		}
	}
	return spawnSync(shell, ['--version'], { stdio: 'ignore' }).status === 0 ? shell : null;
}

/** Two processes may do so at once: what one of them finds is whole. */
async function unpack(): Promise<void> {
	const folder = mkdtempSync(join(dirname(shell), '.unpacked-'));
	try {
		const whole = join(folder, 'headless-shell');
		await pipeline(
			createReadStream(packed),
			createBrotliDecompress(),
			createWriteStream(whole, { mode: 0o755 }),
		);
		renameSync(whole, shell);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
