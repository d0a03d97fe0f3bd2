import { Withheld } from '../../contract/withheld.ts';
import type { KeepPart } from '../../shared/office/copy/copy-office.ts';
import { rewriteXml, type XmlRules } from '../../shared/office/copy/rewrite-xml.ts';

/**
 * Cleans a part of a Word document (ECMA-376). Kept are the text, its styles and its pictures; properties, custom data,
 * settings, thumbnails and names of persons stay behind.
 *
 * @throws Withheld `metadata` for a part that could hold more than is shown: comments, macros, embedded objects, charts.
 */
export const keepDocxPart: KeepPart = (name, bytes) => {
	if (DROPPED.test(name)) return null;
	if (name === 'word/settings.xml') return Buffer.from(SETTINGS);
	if (STORY.test(name)) return rewriteXml(bytes(), story);
	if (LOOKS.test(name)) return rewriteXml(bytes(), looks);
	if (RELATIONSHIPS.test(name)) return rewriteXml(bytes(), relationships);
	if (name === '[Content_Types].xml') return rewriteXml(bytes(), contentTypes);
	throw new Withheld('metadata', 'the document holds a part of another kind');
};

/** Example: `docProps/core.xml`, `customXml/item1.xml`, `word/webSettings.xml`. */
const DROPPED =
	/^(?:docProps\/|customXml\/|word\/(?:webSettings|people|stylesWithEffects|commentsIds)\.xml$|word\/(?:glossary|printerSettings)\/|word\/_rels\/(?:settings|fontTable)\.xml\.rels$)/;
/** Example: `word/document.xml`, `word/header1.xml`. */
const STORY = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
/** Example: `word/styles.xml`, `word/theme/theme1.xml`. */
const LOOKS = /^word\/(?:styles|numbering|fontTable|theme\/theme\d*)\.xml$/;
/** Example: `_rels/.rels`, `word/_rels/document.xml.rels`. */
const RELATIONSHIPS =
	/^(?:_rels\/\.rels|word\/_rels\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml\.rels)$/;

const SETTINGS =
	'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';

const NAMING = ['descr', 'title', 'alt', 'href', 'paraId', 'textId', 'date', 'initials'];
const REVISIONS = ['rsid', 'rsidR', 'rsidRDefault', 'rsidP', 'rsidRPr', 'rsidTr', 'rsidDel', 'rsidSect'];

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
	dropAttributes: new Set([...NAMING, ...REVISIONS]),
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

/** Example: `http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink`. */
function isLink(type = ''): boolean {
	return type.endsWith('/hyperlink');
}

/** Example: ` PAGE \* MERGEFORMAT `: a field that shows a number and holds nothing else. */
const COUNTER = /^\s*(?:(?:PAGE|NUMPAGES|SECTIONPAGES|SEQ)\b[^"]*)?$/i;

function isCounter(instruction: string): boolean {
	return COUNTER.test(instruction);
}
