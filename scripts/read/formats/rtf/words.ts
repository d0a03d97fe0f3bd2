import type { Alignment } from '../../shared/office/blocks.ts';

/** Control words that stand for a character. */
export const characters: ReadonlyMap<string, string> = new Map(
	Object.entries({
		tab: '\t',
		line: '\n',
		page: '\n',
		column: '\n',
		emdash: '—',
		endash: '–',
		emspace: ' ',
		enspace: ' ',
		qmspace: ' ',
		bullet: '•',
		lquote: '‘',
		rquote: '’',
		ldblquote: '“',
		rdblquote: '”',
		'~': '\u00A0',
		_: '-',
	}),
);

/** Destinations whose words no reader sees: tables of the file, pictures, field codes, comments, indexes. */
export const hiddenDestinations: ReadonlySet<string> = new Set([
	'stylesheet',
	'listtable',
	'listoverridetable',
	'revtbl',
	'info',
	'pict',
	'objdata',
	'objclass',
	'objname',
	'nonshppict',
	'nonesttables',
	'shprslt',
	'sp',
	'annotation',
	'atnid',
	'atnauthor',
	'atrfstart',
	'atrfend',
	'bkmkstart',
	'bkmkend',
	'ftnsep',
	'ftnsepc',
	'ftncn',
	'aftnsep',
	'aftnsepc',
	'aftncn',
	'pntxta',
	'pntxtb',
	'private',
	'rxe',
	'tc',
	'tcn',
	'txe',
	'xe',
	'template',
	'filetbl',
	'generator',
]);

/** Destinations that a reader may leave out by `\*`, but that hold words which are read here. */
export const knownIgnorable: ReadonlySet<string> = new Set([
	'do',
	'ffl',
	'formfield',
	'fldinst',
	'footnote',
	'nesttableprops',
	'shpinst',
	'ud',
]);

/**
 * Words that set how text looks. Old OpenOffice writes `\*` before the name of a character style, `{\loch\*\cs7 words}`,
 * so that programs without styles pass over it; what is behind is the letter's text, not a destination's.
 */
export const lookWords: ReadonlySet<string> = new Set(
	's cs ds ts plain pard f af fs afs b ab i ai ul ulnone strike cf cb highlight lang langfe langnp langfenp loch hich dbch ltrch rtlch ltrpar rtlpar fcs super sub nosupersub caps scaps kerning expnd expndtw'.split(
		' ',
	),
);

/** Headers and footers: of all pages, of left and right ones, of a section's first. */
export const pageDestinations: ReadonlySet<string> = new Set([
	'header',
	'headerl',
	'headerr',
	'headerf',
	'footer',
	'footerl',
	'footerr',
	'footerf',
]);

/** Paragraph's alignment by control word. */
export const alignments: ReadonlyMap<string, Alignment> = new Map([
	['ql', 'start'],
	['qc', 'center'],
	['qr', 'end'],
	['qj', 'justify'],
	['qd', 'justify'],
]);
