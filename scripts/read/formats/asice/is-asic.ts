import { Refusal } from '../../../diagnostics/refusal.ts';
import { readDirectory, type ZipEntry } from '../../shared/zip/directory.ts';
import { unpackEntry } from '../../shared/zip/inflate.ts';

const longestType = 1_000;
// «application/vnd.etsi.asic-e+zip»
const asicType = /^\s*application\/vnd\.etsi\.asic-[es]\+zip\b/u;
// «META-INF/signatures001.xml», «META-INF/signature.p7s», «META-INF/ASiCManifest001.xml»
const signatureFile = /^META-INF\/(?:[^/]*signatures?[^/]*\.(?:xml|p7s)|ASiCManifest[^/]*\.xml)$/iu;
// «[Content_Types].xml» of an office document, «META-INF/MANIFEST.MF» of a Java archive, «META-INF/container.xml» of an EPUB
const officePart =
	/^(?:\[Content_Types\]\.xml|META-INF\/(?:MANIFEST\.MF|container\.xml|documentsignatures\.xml))$/iu;

/**
 * Whether a ZIP file is a signed container: its `mimetype` says so or, if it has none, it has signatures where such
 * containers have them. Packages with another `mimetype` (OpenDocument, EPUB) may have signatures too, but are not such containers.
 */
export function isAsic(bytes: Uint8Array): boolean {
	try {
		const entries = readDirectory(bytes).map((entry) => ({ entry, name: nameOf(entry) }));
		const mimetype = entries.find(({ name }) => name === 'mimetype');
		if (mimetype) return asicType.test(contentOf(bytes, mimetype.entry));
		return (
			entries.some(({ name }) => signatureFile.test(name)) &&
			!entries.some(({ name }) => officePart.test(name))
		);
	} catch (error) {
		if (error instanceof Refusal) return false;
		throw error;
	}
}

function nameOf({ name }: ZipEntry): string {
	return Buffer.from(name).toString('latin1');
}

function contentOf(bytes: Uint8Array, entry: ZipEntry): string {
	return Buffer.from(unpackEntry(bytes, entry, longestType) ?? []).toString('latin1');
}
