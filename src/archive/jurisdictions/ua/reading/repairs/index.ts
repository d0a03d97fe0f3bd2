import type { RepairRule } from '../../../repair-rule.ts';
import { codesAndAcronyms } from './codes-and-acronyms.ts';
import { cyrillicWords } from './cyrillic-words.ts';
import { dates } from './dates.ts';
import { edrpouCodes } from './edrpou-codes.ts';
import { indexLetters } from './index-letters.ts';
import { lostApostrophes } from './lost-apostrophes.ts';
import { mailAndWeb } from './mail-and-web.ts';
import { numberSigns } from './number-signs.ts';
import { replyMarks } from './reply-marks.ts';
import { shortWords } from './short-words.ts';

/** What engines misread in Ukrainian letters, the surest rules first. */
export const repairs: readonly RepairRule[] = [
	...mailAndWeb,
	...dates,
	...edrpouCodes,
	...numberSigns,
	...indexLetters,
	...replyMarks,
	...shortWords,
	...codesAndAcronyms,
	...cyrillicWords,
	...lostApostrophes,
];
