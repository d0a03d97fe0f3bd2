import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Signs a file by minisign, into `FILE.minisig` beside it; minisign asks for the key’s password where it has one.
 *
 * @param key file of the secret key
 * @param comment what the signature says about the file; it is signed too. No time is in it: signing again gives the same.
 * @returns the signature
 * @throws Error if minisign is missing or refuses.
 */
export function sign(file: string, key: string, comment: string): Uint8Array {
	const { status, error } = spawnSync(
		'minisign',
		['-S', '-s', key, '-m', file, '-t', comment, '-c', 'minisign signature'],
		{ stdio: ['inherit', 'ignore', 'inherit'] },
	);
	if (error && (error as NodeJS.ErrnoException).code === 'ENOENT') {
		throw new Error(
			'minisign is not installed, so nothing was signed: apt-get install minisign (brew install minisign), or leave --key out.',
		);
	}
	if (status !== 0) throw new Error(`minisign could not sign with ${key}: see what it says above.`);
	return readFileSync(`${file}.minisig`);
}
