import { Refusal } from '../../../diagnostics/refusal.ts';
import { readXml, type XmlElement } from '../xml/xml.ts';
import { openZip, zipEntryNames } from './zip.ts';

/** The parts of an OpenDocument package that hold words. */
export interface OdfPackage {
	readonly content: XmlElement;
	readonly styles: XmlElement | null;
}

/**
 * Opens an OpenDocument package.
 *
 * @throws Refusal `encrypted-file` if its manifest says so, `damaged-file` where it has no content, and what
 * `openZip` and `readXml` throw.
 */
export function openOdf(bytes: Uint8Array): OdfPackage {
	const zip = openZip(bytes);
	// Old manifests declare a document type, so this part alone is searched, not parsed.
	const manifest = zip.part('META-INF/manifest.xml');
	if (manifest && new TextDecoder().decode(manifest).includes('encryption-data')) {
		throw new Refusal(
			'encrypted-file',
			'The document is locked with a password. Open it with the password, save it without one and ingest it again.',
		);
	}
	const content = zip.part('content.xml');
	if (!content) {
		throw new Refusal(
			'damaged-file',
			'The document has no content part, as after a download that stopped. Get the file again.',
		);
	}
	const styles = zip.part('styles.xml');
	return { content: readXml(content), styles: styles && readXml(styles) };
}

/** The media type that an OpenDocument package says first thing, or null if the bytes are none. Cheap. */
export function odfMediaType(bytes: Uint8Array): string | null {
	if (!zipEntryNames(bytes)?.includes('mimetype')) return null;
	try {
		const type = openZip(bytes).part('mimetype');
		return type && new TextDecoder().decode(type).trim();
	} catch (error) {
		if (error instanceof Refusal) return null;
		throw error;
	}
}
