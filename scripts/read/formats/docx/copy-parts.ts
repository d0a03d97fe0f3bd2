import { Withheld } from '../../contract/withheld.ts';
import type { KeepPart } from '../../shared/office/copy/copy-office.ts';
import { rewriteXml, type XmlRules } from '../../shared/office/copy/rewrite-xml.ts';
import type { Zip } from '../../shared/office/zip.ts';
import { type StyleNames, styleNames } from './style-names.ts';

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

/** Elements that name a style by its id in `w:val`. */
const ofStyle: ReadonlySet<string> = new Set([
	'pStyle',
	'rStyle',
	'tblStyle',
	'basedOn',
	'next',
	'link',
	'styleLink',
	'numStyleLink',
]);
/** Elements of a theme that must have a name. */
const ofTheme: ReadonlySet<string> = new Set(['theme', 'clrScheme', 'fontScheme', 'fmtScheme']);
/** Examples: `Office`, `Office Theme`, `Тема Office`. */
const themeOfWord = /^(?:\p{L}+ )?Office(?: \p{L}+)?(?: \d{4}(?:\s?[-–]\s?\d{4})?)?$/u;
/** Example: `../customXml/item1.xml`; similar targets with other names lead to parts that are not copied. */
const customData = /(?:^|\/)customXml\/(?!(?:item|itemProps)\d+\.xml$)/;

const naming = ['descr', 'title', 'alt', 'href', 'paraId', 'textId', 'date', 'initials'];
const revisions = ['rsid', 'rsidR', 'rsidRDefault', 'rsidP', 'rsidRPr', 'rsidTr', 'rsidDel', 'rsidSect'];

const story: XmlRules = {
	refuse: new Set([
		'ins',
		'del',
		'moveFrom',
		'moveTo',
		'cellIns',
		'cellDel',
		'cellMerge',
		'rPrChange',
		'pPrChange',
		'sectPrChange',
		'tblPrChange',
		'trPrChange',
		'tcPrChange',
		'numberingChange',
		'commentReference',
		'commentRangeStart',
		'object',
		'OLEObject',
		'control',
		'altChunk',
		'subDoc',
		'chart',
		'relIds',
		'ffData',
		'permStart',
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
	// A picture has the name of its original file.
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
	// The target of a link is not visible on the page, and may be somebody's address; the links themselves are unwrapped.
	isDropped: (name, { TargetMode, Type, Target }) =>
		name === 'Relationship' && ((TargetMode === 'External' && isLink(Type)) || customData.test(Target ?? '')),
	isHidden: (name, { TargetMode, Type }) =>
		name === 'Relationship' && TargetMode === 'External' && !isLink(Type),
	isHiddenText: () => false,
};

const contentTypes: XmlRules = {
	...relationships,
	isDropped: (name, { PartName }) => name === 'Override' && customData.test(PartName ?? ''),
	isHidden: () => false,
};

/** Example: ` PAGE \* MERGEFORMAT `: a field that shows a number and contains nothing else. */
const counter = /^\s*(?:(?:PAGE|NUMPAGES|SECTIONPAGES|SEQ)\b[^"]*)?$/i;

/**
 * Cleans the parts of a Word document (ECMA-376). Kept are the text, its styles and its pictures; properties, custom data,
 * settings, thumbnails and names of people are dropped, and whatever a person may have named gets a neutral name.
 *
 * @param pictures the path of each picture in the copy
 * @throws Withheld `metadata` for a part that could contain more than is shown: comments, macros, embedded objects, charts.
 */
export function keepDocxParts(source: Zip, pictures: ReadonlyMap<string, string>): KeepPart {
	const names = styleNames(source.part('word/styles.xml'));
	const withNames = (rules: XmlRules): XmlRules => ({
		...rules,
		renamed: (element, attribute, value) => renamed(element, attribute, value, names),
	});
	const withPlaces = (rules: XmlRules): XmlRules => ({
		...rules,
		renamed: (_element, attribute, value) =>
			['Target', 'PartName'].includes(attribute) ? placeIn(pictures, value) : value,
	});
	return (name, bytes) => {
		if (dropped.test(name)) return null;
		if (name === 'word/settings.xml') return Buffer.from(settingsName);
		if (storyPattern.test(name)) return rewriteXml(bytes(), withNames(story));
		if (looksPattern.test(name)) return rewriteXml(bytes(), withNames(looks));
		if (relationshipsPattern.test(name)) return rewriteXml(bytes(), withPlaces(relationships));
		if (name === '[Content_Types].xml') return rewriteXml(bytes(), withPlaces(contentTypes));
		throw new Withheld('metadata', 'the document holds a part of another kind');
	};
}

/** An attribute’s value with custom names replaced: of styles, of lists, of the theme. */
function renamed(element: string, attribute: string, value: string, names: StyleNames): string {
	if (attribute === 'w:styleId' || (attribute === 'w:val' && ofStyle.has(element))) return names.id(value);
	if (attribute === 'w:val' && element === 'name') return names.name(value);
	if (attribute === 'name' && ofTheme.has(element)) return themeOfWord.test(value) ? value : '';
	return value;
}

/**
 * The target of a relationship or a content type in the copy: `media/image1.png`, `/word/media/image1.png`.
 *
 * @throws Withheld for a picture that the document does not contain: its name could reveal anything
 */
function placeIn(pictures: ReadonlyMap<string, string>, target: string): string {
	const media = target.indexOf('media/');
	if (media < 0) return target;
	const place = pictures.get(`word/${target.slice(media)}`);
	if (!place) throw new Withheld('metadata', 'a picture is missing');
	return target.slice(0, media) + place.slice('word/'.length);
}

/** Example: `http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink`. */
function isLink(type = ''): boolean {
	return type.endsWith('/hyperlink');
}

function isCounter(instruction: string): boolean {
	return counter.test(instruction);
}
