import { childrenOf, readXml, textOf, type XmlElement } from '../xml/xml.ts';

/** A file that an XML signature or an ASiC manifest names, with its digest as it was when it was signed. */
export interface FileReference {
	/** Address of the file inside the container, decoded. */
	readonly uri: string;
	/** Address of the digest algorithm. */
	readonly algorithm: string | null;
	readonly digest: Buffer;
	/** Addresses of what is done to the bytes before they are hashed, in order; null if one has parameters. */
	readonly transforms: readonly string[] | null;
}

/** Reads an ASiC manifest (ETSI EN 319 162-1, annex A): which files, and which signature signs the list. */
export function readManifest(xml: Uint8Array): {
	readonly signature: string | null;
	readonly files: FileReference[];
} {
	const manifest = readXml(xml);
	const signature = childrenOf(manifest, 'SigReference')[0];
	return {
		signature: signature ? decoded(signature.attributes['URI']) : null,
		files: childrenOf(manifest, 'DataObjectReference').map(referenceOf),
	};
}

/** What an element of the digest kind (`Reference`, `DataObjectReference`) says. */
export function referenceOf(element: XmlElement): FileReference {
	const method = childrenOf(element, 'DigestMethod')[0];
	const value = childrenOf(element, 'DigestValue')[0];
	return {
		uri: decoded(element.attributes['URI']),
		algorithm: method?.attributes['Algorithm'] ?? null,
		digest: Buffer.from(value ? textOf(value) : '', 'base64'),
		transforms: transformsOf(element),
	};
}

function transformsOf(element: XmlElement): readonly string[] | null {
	const transforms = childrenOf(childrenOf(element, 'Transforms')[0] ?? null, 'Transform');
	if (transforms.some((transform) => childrenOf(transform).length > 0)) return null;
	return transforms.map(({ attributes }) => attributes['Algorithm'] ?? '');
}

function decoded(uri: string | undefined): string {
	try {
		return decodeURIComponent(uri ?? '');
	} catch {
		return uri ?? '';
	}
}
