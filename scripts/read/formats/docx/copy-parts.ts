import { Withheld } from '../../contract/withheld.ts';
import type { KeepPart } from '../../shared/office/copy/copy-office.ts';
import { rewriteXml, type XmlRules } from '../../shared/office/copy/rewrite-xml.ts';

/** Example: `docProps/core.xml`, `customXml/item1.xml`, `word/webSettings.xml`. */
const dropped =
	/^(?:docProps\/|customXml\/|word\/(?:webSettings|people|stylesWithEffects|commentsIds)\.xml$|word\/(?:glossary|printerSettings)\/|word\/_rels\/(?:settings|fontTable)\.xml\.rels$)/;
/** Example: `word/document.xml`, `word/header1.xml`. */
const storyPattern = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
/** Example: `word/styles.xml`, `word/theme/theme1.xml`. */
const looksPattern = /^word\/(?:styles|numbering|fontTable|theme\/theme\d*)\.xml$/;
/** Example: `_rels/.rels`, `word/_rels/document.xml.rels`. */
const relationshipsPattern =
	/^(?:_rels\/\.rels|word\/_rels\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml\.rels)$/;

const settingsName =
	'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';

const naming = ['descr', 'title', 'alt', 'href', 'paraId', 'textId', 'date', 'initials'];
const revisions = ['rsid', 'rsidR', 'rsidRDefault', 'rsidP', 'rsidRPr', 'rsidTr', 'rsidDel', 'rsidSect'];

const story: XmlRules = {
	refuse: new Set([
		...['ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel', 'cellMerge'],
		...[
			'rPrChange',
			'pPrChange',
			'sectPrChange',
			'tblPrChange',
			'trPrChange',
			'tcPrChange',
			'numberingChange',
		],
		...['commentReference', 'commentRangeStart', 'object', 'OLEObject', 'control', 'altChunk', 'subDoc'],
		...['chart', 'relIds', 'ffData', 'permStart'],
	]),
	drop: new Set([
		'bookmarkStart',
		'bookmarkEnd',
		'proofErr',
		'sdtPr',
		'sdtEndPr',
		'hlinkClick',
		'hlinkHover',
		'tblCaption',
		'tblDescription',
	]),
	unwrap: new Set(['hyperlink', 'smartTag', 'customXml', 'sdt', 'sdtContent']),
	dropAttributes: new Set([...naming, ...revisions]),
	isDropped: () => false,
	// A picture bears the name of the file that it was.
	isEmptied: (name, attribute) => attribute === 'name' && ['docPr', 'cNvPr'].includes(name),
	isHidden: (name, { val, instr, link }) =>
		(name === 'vanish' && !['0', 'false', 'off'].includes(val ?? '')) ||
		(name === 'fldSimple' && !isCounter(instr ?? '')) ||
		link !== undefined,
	isHiddenText: (name, text) => name === 'instrText' && !isCounter(text),
};

const looks: XmlRules = {
	...story,
	drop: new Set([...story.drop, 'rsids', 'rsid', 'latentStyles', 'aliases']),
};

const relationships: XmlRules = {
	...story,
	refuse: new Set(),
	drop: new Set(),
	// Where a link leads is written nowhere on the page, and may be somebody's address; the links themselves are unwrapped.
	isDropped: (name, { TargetMode, Type }) =>
		name === 'Relationship' && TargetMode === 'External' && isLink(Type),
	isHidden: (name, { TargetMode, Type }) =>
		name === 'Relationship' && TargetMode === 'External' && !isLink(Type),
	isHiddenText: () => false,
};

const contentTypes: XmlRules = { ...relationships, isDropped: () => false, isHidden: () => false };

/** Example: ` PAGE \* MERGEFORMAT `: a field that shows a number and holds nothing else. */
const counter = /^\s*(?:(?:PAGE|NUMPAGES|SECTIONPAGES|SEQ)\b[^"]*)?$/i;

/**
 * Cleans a part of a Word document (ECMA-376). Kept are the text, its styles and its pictures; properties, custom data,
 * settings, thumbnails and names of persons stay behind.
 *
 * @throws Withheld `metadata` for a part that could hold more than is shown: comments, macros, embedded objects, charts.
 */
export const keepDocxPart: KeepPart = (name, bytes) => {
	if (dropped.test(name)) return null;
	if (name === 'word/settings.xml') return Buffer.from(settingsName);
	if (storyPattern.test(name)) return rewriteXml(bytes(), story);
	if (looksPattern.test(name)) return rewriteXml(bytes(), looks);
	if (relationshipsPattern.test(name)) return rewriteXml(bytes(), relationships);
	if (name === '[Content_Types].xml') return rewriteXml(bytes(), contentTypes);
	throw new Withheld('metadata', 'the document holds a part of another kind');
};

/** Example: `http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink`. */
function isLink(type = ''): boolean {
	return type.endsWith('/hyperlink');
}

function isCounter(instruction: string): boolean {
	return counter.test(instruction);
}
