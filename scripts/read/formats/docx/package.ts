import { Refusal } from '../../../diagnostics/refusal.ts';
import { openZip, type Zip } from '../../shared/office/zip.ts';
import { childrenOf, readXml, type XmlElement } from '../../shared/xml/xml.ts';

/** A WordprocessingML package: its main part, and the parts that the main part refers to. */
export interface WordPackage {
	readonly document: XmlElement;
	/** The part of a kind that the main part refers to (`styles`, `numbering`, `footnotes`, `endnotes`, `settings`). */
	ofKind(kind: string): XmlElement | null;
	/** The part that a relationship's id names: a header or a footer. Null if it is outside the package. */
	ofId(id: string): XmlElement | null;
	/** The name and the bytes of what a relationship's id names: a picture, an embedded file. Null if it is not in the package. */
	fileOf(id: string): { readonly name: string; readonly bytes: Uint8Array } | null;
}

// word/document.xml, word/document2.xml
const mainPart = /^word\/document\d*\.xml$/iu;

/**
 * Opens a docx by its relationships, as in ECMA-376 part 2. Targets outside the package are never followed.
 *
 * @throws Refusal `damaged-file` if there is no main part, and whatever `openZip` and `readXml` throw.
 */
export function openWordPackage(bytes: Uint8Array): WordPackage {
	const zip = openZip(bytes);
	const main = mainPartOf(zip);
	const content = zip.part(main);
	if (!content) {
		throw new Refusal(
			'damaged-file',
			'The document has no text part, as after a download that stopped. Get the file again.',
		);
	}
	const folder = main.slice(0, main.lastIndexOf('/') + 1);
	const related = relationshipsOf(zip, `${folder}_rels/${main.slice(folder.length)}.rels`);
	const read = (found: Relationship | undefined): XmlElement | null => {
		const part = found && zip.part(resolve(folder, found.target));
		return part ? readXml(part) : null;
	};
	return {
		document: readXml(content),
		ofKind: (kind) => read(related.find(({ type }) => type.endsWith(`/${kind}`))),
		ofId: (id) => read(related.find((relationship) => relationship.id === id)),
		fileOf(id) {
			const target = related.find((relationship) => relationship.id === id)?.target;
			const name = target === undefined ? '' : resolve(folder, target);
			const bytes = name === '' ? null : zip.part(name);
			return bytes && { name, bytes };
		},
	};
}

/** Whether a ZIP entry is the main part of a Word document, by the names that programs use. */
export function isMainPart(name: string): boolean {
	return mainPart.test(name);
}

interface Relationship {
	readonly id: string;
	readonly type: string;
	readonly target: string;
}

function mainPartOf(zip: Zip): string {
	const office = relationshipsOf(zip, '_rels/.rels').find(({ type }) => type.endsWith('/officeDocument'));
	const target = office ? resolve('', office.target) : '';
	return zip.names.includes(target) ? target : (zip.names.find(isMainPart) ?? 'word/document.xml');
}

function relationshipsOf(zip: Zip, name: string): Relationship[] {
	const part = zip.part(name);
	if (!part) return [];
	return childrenOf(readXml(part), 'rel:Relationship')
		.filter(({ attributes }) => attributes['TargetMode'] !== 'External')
		.map(({ attributes }) => ({
			id: attributes['Id'] ?? '',
			type: attributes['Type'] ?? '',
			target: attributes['Target'] ?? '',
		}));
}

/** A target is a path relative to the part, or from the root of the package; `..` stays inside the package. */
function resolve(folder: string, target: string): string {
	const steps: string[] = [];
	for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
		if (step === '..') steps.pop();
		else if (step !== '' && step !== '.') steps.push(step);
	}
	return steps.join('/');
}
