import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { manifestName, signatureName } from '../../verify/checksums.ts';
import { digestFile } from '../../verify/digest-file.ts';
import { changedSite, type Mirror } from '../mirror.ts';
import type { Package } from './package.ts';

/** The site as a BagIt 1.0 bag (RFC 8493), as libraries and archives take collections in. */
export const bagPackage: Package = {
	id: 'bag',
	place: (name) => `${name}-bag`,
	steps: ({ checksums }) => checksums.size,
	make: async (mirror, target, step) => {
		const payload = new Map<string, string>();
		let bytes = 0;
		const add = async (name: string) => {
			const file = path.join(target, 'data', name);
			payload.set(`data/${name}`, await digestFile(file, 'sha512'));
			bytes += statSync(file).size;
		};
		for (const [name, sha256] of mirror.checksums) {
			const file = path.join(target, 'data', name);
			mkdirSync(path.dirname(file), { recursive: true });
			copyFileSync(path.join(mirror.site, name), file);
			if ((await digestFile(file)) !== sha256) throw new Error(changedSite(name));
			await add(name);
			step();
		}
		for (const [name, content] of Object.entries({
			[manifestName]: mirror.manifest,
			[signatureName]: mirror.signature,
		})) {
			if (content === null) continue;
			writeFileSync(path.join(target, 'data', name), content);
			await add(name);
		}
		const tags = {
			'bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
			'bag-info.txt': bagInfo(mirror, bytes, payload.size),
			'manifest-sha512.txt': manifestOf(payload),
		};
		for (const [name, text] of Object.entries(tags)) writeFileSync(path.join(target, name), text);
		const digests = Object.keys(tags).map((name) => [name, sha512(path.join(target, name))] as const);
		writeFileSync(path.join(target, 'tagmanifest-sha512.txt'), manifestOf(new Map(digests)));
	},
};

/** Reserved elements of RFC 8493, 2.2.2. The date is the archive’s, not today’s, so that a bag can be made again. */
function bagInfo({ config, edition, name }: Mirror, bytes: number, files: number): string {
	const elements: readonly (readonly [string, string | null])[] = [
		['Source-Organization', config.publisher.name.uk],
		['Contact-Email', config.contact.email],
		['External-Description', config.description.uk],
		['External-Identifier', name],
		['Bagging-Date', edition.date],
		['Bag-Software-Agent', 'Vidpovid'],
		['Payload-Oxum', `${bytes}.${files}`],
		['Internal-Sender-Identifier', config.url],
		['Internal-Sender-Description', edition.root === null ? null : `Root hash ${edition.root}`],
	];
	return elements
		.filter(([, value]) => value !== null)
		.map(([label, value]) => `${label}: ${value?.replace(/\s+/g, ' ').trim()}\n`)
		.join('');
}

function manifestOf(digests: ReadonlyMap<string, string>): string {
	return [...digests]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, digest]) => `${digest}  ${encodeName(name)}\n`)
		.join('');
}

/** RFC 8493, 2.1.3. */
function encodeName(name: string): string {
	return name.replace(/[\n\r%]/g, (sign) => encodeURIComponent(sign));
}

function sha512(file: string): string {
	return createHash('sha512').update(readFileSync(file)).digest('hex');
}
