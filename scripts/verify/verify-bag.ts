import { existsSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestFile } from './digest-file.ts';
import { filesUnder } from './files-under.ts';
import type { StartProgress } from './start-progress.ts';
import { compare, type Verdict } from './verdict.ts';
import { withProofs } from './with-proofs.ts';

const payloadFolder = 'data/';
/** Example: `Payload-Oxum: 279164409832.1198` (RFC 8493, 2.2.2). */
const oxum = /^Payload-Oxum:\s*(\d+)\.(\d+)\s*$/m;
/** Example: `e3b0c442…  data/index.html` */
const linePattern = /^([0-9a-f]{128})\s+\*?(.+)$/i;
/** RFC 8493, 2.1.1: exactly these two lines. */
const declaration = /^BagIt-Version: 1\.0\r?\nTag-File-Character-Encoding: UTF-8\r?\n?$/;

/** Checks a BagIt bag (RFC 8493) with SHA-512 manifests: declaration, payload, tag files, payload’s size. */
export async function verifyBag(bag: string, start: StartProgress): Promise<Verdict> {
	const payload = readManifest(bag, 'manifest-sha512.txt');
	const tags = readManifest(bag, 'tagmanifest-sha512.txt');
	const names = filesUnder(bag);
	const verdict = await compare(
		'manifest-sha512.txt',
		new Map([...payload, ...tags]),
		{
			names: new Set(names),
			digest: (name) => digestFile(join(bag, name), 'sha512').catch(() => null),
		},
		new Set(['tagmanifest-sha512.txt']),
		start(payload.size + tags.size),
	);
	const payloadNames = names.flatMap((name) =>
		name.startsWith(payloadFolder) ? name.slice(payloadFolder.length) : [],
	);
	return withProofs(
		{ ...verdict, faults: [...declarationFaults(bag), ...sizeFaults(bag, names)] },
		payloadNames,
		(name) => readFile(join(bag, payloadFolder, name)).catch(() => null),
	);
}

function readManifest(bag: string, name: string): Map<string, string> {
	const file = join(bag, name);
	if (!existsSync(file)) throw new Error(`${bag} has no ${name}: the bag is not whole, fetch it again.`);
	const digests = new Map<string, string>();
	for (const line of readFileSync(file, 'utf8').split(/\r\n|\r|\n/)) {
		if (line === '') continue;
		const [, digest = '', encoded = ''] = linePattern.exec(line) ?? [];
		if (encoded === '') throw new Error(`${name} has a line that is not a digest and a name: ${line}`);
		digests.set(decodeName(encoded), digest.toLowerCase());
	}
	return digests;
}

/** RFC 8493, 2.1.3: only line ends and the percent sign are encoded. */
function decodeName(name: string): string {
	return name.replace(/%(0A|0D|25)/gi, (code) => decodeURIComponent(code));
}

function declarationFaults(bag: string): string[] {
	const declared = declaration.test(readFileSync(join(bag, 'bagit.txt'), 'utf8'));
	return declared ? [] : ['bagit.txt does not declare BagIt 1.0 in UTF-8.'];
}

function sizeFaults(bag: string, names: readonly string[]): string[] {
	const info = join(bag, 'bag-info.txt');
	const [, bytes, files] = (existsSync(info) && oxum.exec(readFileSync(info, 'utf8'))) || [];
	if (bytes === undefined || files === undefined) return [];
	const payload = names.filter((name) => name.startsWith(payloadFolder));
	const sum = payload.reduce((total, name) => total + statSync(join(bag, name)).size, 0);
	if (payload.length === Number(files) && sum === Number(bytes)) return [];
	return [
		`Payload-Oxum announces ${bytes} bytes in ${files} files, but there are ${sum} in ${payload.length}.`,
	];
}
