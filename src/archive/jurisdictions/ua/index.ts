import type { Jurisdiction } from '../jurisdiction.ts';
import { actRules } from './acts/act-rules.ts';
import { authorityName } from './authority-name.ts';
import { readDate } from './dates.ts';
import { foldSigns } from './fold/fold-signs.ts';
import { dissectFolded, findFolded } from './fold/through-fold.ts';
import { isOrdinaryWord } from './is-ordinary-word.ts';
import { isPrivateSender } from './is-private-sender.ts';
import { kindWord } from './kind-word.ts';
import { findLeaks } from './leaks.ts';
import { marks, partStandIns, standIn } from './marks.ts';
import { nameGenitive } from './name-genitive.ts';
import { isNoIndex, noIndex } from './no-index.ts';
import { notes } from './notes.ts';
import { proposeOutcome } from './outcome/propose-outcome.ts';
import { findPersonalData, mayName } from './personal-data/index.ts';
import { findWords } from './personal-data/words-in-text.ts';
import { phoneDigits } from './phones.ts';
import { reading } from './reading/index.ts';
import { refusal } from './refusal/index.ts';
import { regionName } from './region-names.ts';
import { regionTiles } from './region-tiles.ts';
import { regionOf } from './regions.ts';
import { replyRules } from './reply-time/index.ts';
import { readTold } from './reply-time/read-told.ts';
import { dissect } from './requisites/index.ts';
import { dictionary } from './search/dictionary/index.ts';
import { searchLanguage } from './search/index.ts';
import { sheetLabels } from './sheet-labels.ts';
import { slugOf } from './slug.ts';
import { subjects } from './subjects/index.ts';
import { plainTitle, titleOf, titleOfDocument } from './title/index.ts';
import { wordsInEnglish } from './words-in-english.ts';
import { wordsOfAddress } from './words-of-address.ts';

/** Ukraine: letters after DSTU 4163, personal data as Ukrainian offices write it. */
export const ua: Jurisdiction = {
	id: 'ua',
	language: 'uk',
	languageCode: 'ukr',
	dissect: (text, isCalledAppendix) => dissectFolded(text, (folded) => dissect(folded, isCalledAppendix)),
	isPrivateSender,
	readDate,
	findPersonalData: (text, anatomy, contacts) =>
		findFolded(text, anatomy, (folded, places) => findPersonalData(folded, places, contacts)),
	mayName: (text, contacts) => mayName(foldSigns(text)?.text ?? text, contacts),
	findLeaks,
	findWords,
	phoneDigits,
	slugOf,
	wordsOfAddress,
	wordsInEnglish,
	titleOf,
	titleOfDocument,
	plainTitle,
	authorityName,
	nameGenitive,
	regionOf,
	regionName,
	regionTiles,
	noIndex,
	isNoIndex,
	letterWord: 'Лист',
	kindWord,
	sheetLabels,
	notes,
	replyRules,
	proposeOutcome,
	readTold,
	refusal,
	acts: actRules,
	subjects,
	reading,
	search: searchLanguage,
	dictionary,
	searchExample: 'водопост*',
	tellsWhere:
		/(?<!\p{L})(?:розміщ|оприлюдн|опубліков|доступн|ознайом)\p{L}*(?!\p{L})|за (?:цим |таким )?посиланням/iu,
	abstractNoun: /(?:ння|ття|ість|ації|ація|ства|ство|цтво|цтва)$/u,
	// «інформації», «запитами», «надання», «роз’яснення»
	commonWord:
		/^(?:інформ|запит|відповід|надан|розгляд|зверненн|питанн|роз’яснен|документ|здійсненн|проведенн|отриманн|виконанн|забезпеченн|використанн|оприлюдненн)/u,
	marks,
	standIn,
	partStandIns,
	isOrdinaryWord,
};
