import { createHash } from 'node:crypto';
import { closeSync, openSync, statSync } from 'node:fs';
import { type Checksums, manifestName, parseChecksums, signatureName } from './checksums.ts';
import type { StartProgress } from './start-progress.ts';
import { unpack } from './unpack.ts';
import { compare, type Verdict } from './verdict.ts';
import { withProofs } from './with-proofs.ts';
import { type PackedFile, readZipDirectory } from './zip-directory.ts';

/** Checks a ZIP of a mirror without unpacking it to the disk. @throws Error where it is no ZIP, or has no manifest. */
export async function verifyZip(path: string, start: StartProgress): Promise<Verdict> {
	const file = openSync(path, 'r');
	try {
		const entries = readZipDirectory(file, statSync(path).size).filter(({ name }) => !name.endsWith('/'));
		const { top, manifest } = findManifest(entries, path);
		const expected = await readManifest(path, file, manifest);
		const named = new Map(entries.map((entry) => [nameBelow(entry.name, top), entry]));
		const digest = async (name: string) => {
			const entry = named.get(name);
			return entry ? digestEntry(path, file, entry).catch(() => null) : null;
		};
		const verdict = await compare(
			manifestName,
			expected,
			{ names: new Set(named.keys()), digest },
			new Set([manifestName, signatureName]),
			start(expected.size),
		);
		const faults =
			named.size === entries.length
				? []
				: ['The ZIP file holds two files of one name: which one is unpacked is anybody’s guess.'];
		return await withProofs({ ...verdict, faults }, named.keys(), async (name) => {
			const entry = named.get(name);
			return entry ? bytesOf(path, file, entry).catch(() => null) : null;
		});
	} finally {
		closeSync(file);
	}
}

/** The manifests of a mirror’s ZIP, for those who compare two mirrors. @throws as `verifyZip` does. */
export async function zipChecksums(path: string): Promise<{ text: string; checksums: Checksums }> {
	const file = openSync(path, 'r');
	try {
		const { manifest } = findManifest(readZipDirectory(file, statSync(path).size), path);
		const text = await readText(path, file, manifest);
		return { text, checksums: parseChecksums(text) };
	} finally {
		closeSync(file);
	}
}

/** Reads single files of a mirror’s ZIP by their paths; null where it has none of that name. */
export function zipReader(path: string): (name: string) => Promise<Buffer | null> {
	const withFile = async <T>(work: (file: number) => T | Promise<T>): Promise<T> => {
		const file = openSync(path, 'r');
		try {
			return await work(file);
		} finally {
			closeSync(file);
		}
	};
	let named: Promise<ReadonlyMap<string, PackedFile>> | undefined;
	const names = (file: number) => {
		const entries = readZipDirectory(file, statSync(path).size);
		const { top } = findManifest(entries, path);
		return new Map(entries.map((entry) => [nameBelow(entry.name, top), entry]));
	};
	return async (name) => {
		named ??= withFile(names);
		const entry = (await named).get(name);
		return entry ? withFile((file) => bytesOf(path, file, entry)) : null;
	};
}

/** The manifest stands at the root, or in the one folder that holds all. */
function findManifest(entries: readonly PackedFile[], path: string): { top: string; manifest: PackedFile } {
	const [first] = entries;
	const top = first?.name.includes('/') ? first.name.slice(0, first.name.indexOf('/') + 1) : '';
	for (const prefix of ['', top]) {
		const manifest = entries.find(({ name }) => name === prefix + manifestName);
		if (manifest) return { top: prefix, manifest };
	}
	throw new Error(
		`${path} has no ${manifestName} in it: it is not a mirror of an archive, or it is damaged.`,
	);
}

async function readManifest(path: string, file: number, entry: PackedFile): Promise<Checksums> {
	return parseChecksums(await readText(path, file, entry));
}

async function readText(path: string, file: number, entry: PackedFile): Promise<string> {
	return (await bytesOf(path, file, entry)).toString('utf8');
}

async function bytesOf(path: string, file: number, entry: PackedFile): Promise<Buffer> {
	return Buffer.concat(await Array.fromAsync(unpack(path, file, entry)));
}

async function digestEntry(path: string, file: number, entry: PackedFile): Promise<string> {
	const hash = createHash('sha256');
	for await (const chunk of unpack(path, file, entry)) hash.update(chunk);
	return hash.digest('hex');
}

/** A name as the manifest tells it; what stands outside the mirror’s folder keeps its path, to be named as added. */
function nameBelow(name: string, top: string): string {
	return name.startsWith(top) ? name.slice(top.length) : `../${name}`;
}
