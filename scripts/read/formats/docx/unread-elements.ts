/** Properties, the state before a tracked change, pictures, comments, ranges: nothing that a person reads. */
export const unreadElements: ReadonlySet<string> = new Set([
	'w:pPr',
	'w:rPr',
	'w:sdtPr',
	'w:sdtEndPr',
	'w:smartTagPr',
	'w:customXmlPr',
	'w:delText',
	'w:delInstrText',
	'w:fldData',
	'w:footnoteRef',
	'w:endnoteRef',
	'w:annotationRef',
	'w:softHyphen',
	'w:commentReference',
]);
