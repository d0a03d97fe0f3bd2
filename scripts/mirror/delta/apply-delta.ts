import { createHash } from 'node:crypto';
import {
	closeSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { manifestName, parseChecksums, signatureName } from '../../verify/checksums.ts';
import { digestFile } from '../../verify/digest-file.ts';
import type { StartProgress } from '../../verify/start-progress.ts';
import { unpack } from '../../verify/unpack.ts';
import { verifyFolder } from '../../verify/verify-folder.ts';
import { type PackedFile, readZipDirectory } from '../../verify/zip-directory.ts';
import { patchesName, removedName } from './delta-format.ts';
import { type LinePatches, openPatches } from './line-patches.ts';

/**
 * Makes the new mirror of an old one and a delta: beside it, every file checked, then put in its place. Where anything is
 * not as it should be, the old mirror stays as it is.
 *
 * @returns how many files the new mirror has.
 * @throws Error if the delta is none or is damaged, or was made for another mirror.
 */
export async function applyDelta(delta: string, folder: string, start: StartProgress): Promise<number> {
	await refuseAdded(folder);
	const file = openSync(delta, 'r');
	const target = resolve(folder);
	const made = join(dirname(target), `.${basename(target)}.${process.pid}.partial`);
	try {
		const packed = new Map(readZipDirectory(file, statSync(delta).size).map((entry) => [entry.name, entry]));
		const read = async (entry: PackedFile) =>
			Buffer.concat(await Array.fromAsync(unpack(delta, file, entry)));
		const [lines, whole] = [packed.get(patchesName), packed.get(manifestName)];
		const patches = openPatches(lines ? await read(lines) : Buffer.alloc(0));
		const manifest = whole ? await read(whole) : patched(patches, folder, manifestName);
		if (!packed.has(removedName) || (!lines && !whole)) {
			throw new Error(`${delta} is not a delta: make one with npm run mirror -- --since VERSION.`);
		}
		if (!manifest) throw new Error(notMadeFor(manifestName, false));
		const checksums = parseChecksums(manifest.toString('utf8'));
		const step = start(checksums.size);
		for (const [name, digest] of checksums) {
			const to = placeIn(made, name);
			const entry = packed.get(name);
			const text = entry ? null : patched(patches, folder, name);
			const found = text
				? await write(to, [text])
				: entry
					? await write(to, unpack(delta, file, entry))
					: await copy(join(folder, name), to);
			if (found !== digest) throw new Error(notMadeFor(name, entry !== undefined));
			step();
		}
		await write(join(made, manifestName), [manifest]);
		const signature = packed.get(signatureName);
		if (signature) await write(join(made, signatureName), unpack(delta, file, signature));
		exchange(made, target);
		return checksums.size;
	} finally {
		closeSync(file);
		rmSync(made, { recursive: true, force: true });
	}
}

/** Puts a folder in the place of another, which goes only when the new one is there. */
function exchange(made: string, target: string): void {
	const old = `${made}.old`;
	renameSync(target, old);
	try {
		renameSync(made, target);
	} catch (error) {
		renameSync(old, target);
		throw error;
	}
	rmSync(old, { recursive: true });
}

/** What the old mirror’s own manifest does not name would be lost. */
async function refuseAdded(folder: string): Promise<void> {
	const { added } = await verifyFolder(folder, () => () => {});
	if (added.length === 0) return;
	throw new Error(
		`${folder} holds files that are no part of the mirror and would be lost: ${added.slice(0, 5).join(', ')}${added.length > 5 ? ' …' : ''}. Move them elsewhere first.`,
	);
}

function notMadeFor(name: string, inDelta: boolean): string {
	return inDelta
		? `${name} in the delta is damaged: fetch the delta again. The old mirror stays as it was.`
		: `${name} of the old mirror is not the one that the delta was made for: the mirror is damaged (npm run verify), or of another version. It stays as it was.`;
}

/** A place in the new mirror; a manifest cannot lead out of it. */
function placeIn(folder: string, name: string): string {
	const parts = name.split('/');
	if (
		isAbsolute(name) ||
		parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\\'))
	)
		throw new Error(`The delta names a file outside the mirror (${JSON.stringify(name)}): do not use it.`);
	return join(folder, name);
}

/** The new text of a file of the old mirror; null where the delta has no lines of it, or they do not fit. */
function patched(patches: LinePatches, folder: string, name: string): Buffer | null {
	const old = join(folder, name);
	return patches.has(name) && existsSync(old) ? patches.apply(name, readFileSync(old)) : null;
}

async function copy(from: string, to: string): Promise<string | null> {
	if (!existsSync(from)) return null;
	mkdirSync(dirname(to), { recursive: true });
	copyFileSync(from, to);
	return digestFile(to);
}

async function write(to: string, chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<string> {
	mkdirSync(dirname(to), { recursive: true });
	const file = openSync(to, 'wx');
	const hash = createHash('sha256');
	try {
		for await (const chunk of chunks) {
			hash.update(chunk);
			for (let done = 0; done < chunk.length; ) done += writeSync(file, chunk, done);
		}
	} finally {
		closeSync(file);
	}
	return hash.digest('hex');
}
