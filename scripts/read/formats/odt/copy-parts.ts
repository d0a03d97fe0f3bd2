import { xmlDocument } from '#archive/text/xml-document.ts';
import { element } from '#archive/text/xml-element.ts';
import { Withheld } from '../../contract/withheld.ts';
import type { KeepPart } from '../../shared/office/copy/copy-office.ts';
import { rewriteXml, type XmlRules } from '../../shared/office/copy/rewrite-xml.ts';
import type { Zip } from '../../shared/office/zip.ts';
import { ownNames } from './own-names.ts';

/** Example: `<style:style style:name="T1" …><style:text-properties text:display="none"/></style:style>`. */
const hidingStyle =
	/<style:style [^>]*?style:name="([^"]+)"[^>]*>(?:(?!<\/style:style>)[\s\S])*?text:display="(?:none|condition)"/g;

const odt = 'application/vnd.oasis.opendocument.text';

/** Example: `meta.xml`, `Thumbnails/thumbnail.png`, `META-INF/manifest.xml` (written anew). */
const dropped =
	/^(?:(?:meta|settings)\.xml|manifest\.rdf|layout-cache|META-INF\/manifest\.xml)$|^(?:Thumbnails|Configurations2)\//;

const story: XmlRules = {
	refuse: new Set([
		'tracked-changes',
		'changed-region',
		'annotation',
		'hidden-text',
		'hidden-paragraph',
		'conditional-text',
		'script',
		'object',
		'object-ole',
		'plugin',
		'applet',
		'floating-frame',
		'form',
		'user-field-decl',
		'placeholder',
		'database-display',
		'dde-connection-decl',
		'variable-decl',
	]),
	drop: new Set([
		'bookmark',
		'bookmark-start',
		'bookmark-end',
		'reference-mark',
		'event-listeners',
		'desc',
		'title',
		'forms',
		'scripts',
		'soft-page-break',
		'meta',
	]),
	unwrap: new Set(['a', 'author-name', 'author-initials', 'creator', 'initial-creator', 'file-name']),
	isDropped: (name) => name === 'section-source',
	// A picture has the name of the file that it was.
	isEmptied: (_, attribute) => attribute === 'draw:name',
	dropAttributes: new Set(['rsid', 'paragraph-rsid', 'paragraph-rsid-root', 'title', 'alt', 'label']),
	isHidden: (name, { display, href }) =>
		(!['style', 'text-properties'].includes(name) && (display === 'none' || display === 'condition')) ||
		(name === 'image' && !/^Pictures\//.test(href ?? 'Pictures/')),
	isHiddenText: () => false,
};

/**
 * Cleans the parts of an OpenDocument text (ISO/IEC 26300). Kept are the text, its styles and its pictures; what a person may
 * have named gets a name that says nothing.
 *
 * @param pictures where each picture is in the copy
 * @throws Withheld `metadata` for a part that could hold more than is shown: objects, macros, comments, tracked changes.
 */
export function keepOdtParts(_source: Zip, pictures: ReadonlyMap<string, string>): KeepPart {
	const named = ownNames();
	const rules: XmlRules = {
		...story,
		renamed: (element, attribute, value) =>
			element === 'image' && attribute === 'xlink:href'
				? placeIn(pictures, value)
				: named(element, attribute, value),
	};
	return (name, bytes) => {
		if (name === 'mimetype') return Buffer.from(odt);
		if (dropped.test(name)) return null;
		if (name === 'content.xml' || name === 'styles.xml') {
			refuseHiddenText(new TextDecoder().decode(bytes()), name === 'styles.xml');
			return rewriteXml(bytes(), rules);
		}
		throw new Withheld('metadata', 'the document holds a part of another kind');
	};
}

/** @throws Withheld for a picture that the document does not have: its name may be anybody’s */
function placeIn(pictures: ReadonlyMap<string, string>, href: string): string {
	const place = pictures.get(href);
	if (!place) throw new Withheld('metadata', 'a picture is missing');
	return place;
}

/**
 * Many documents have styles that hide text; only one that is used hides something. Those of
 * `styles.xml` are used from the other part.
 */
function refuseHiddenText(xml: string, always: boolean): void {
	for (const [, name] of xml.matchAll(hidingStyle)) {
		if (always || xml.includes(`style-name="${name}"`)) throw new Withheld('metadata', 'a text is hidden');
	}
}

/** The manifest of a document with these parts. */
export function odtManifest(names: readonly string[]): Uint8Array {
	const entry = (path: string, type: string) =>
		element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type });
	const namespace = {
		'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0',
		'manifest:version': '1.2',
	};
	const manifest = element('manifest:manifest', namespace, [
		entry('/', odt),
		...names.map((name) => entry(name, name.endsWith('.xml') ? 'text/xml' : '')),
	]);
	// Without a line end, because copies already published have these bytes.
	return Buffer.from(xmlDocument(manifest).trimEnd());
}
