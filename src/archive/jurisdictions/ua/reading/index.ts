import type { ReadingRules } from '../../reading-rules.ts';
import { dissectFolded } from '../fold/through-fold.ts';
import { dissect } from '../requisites/index.ts';
import { stampInPicture, stampInScan } from '../requisites/stamp-in-picture.ts';
import { charsets } from './charsets.ts';
import { isReadable } from './is-readable.ts';
import { layout } from './layout.ts';
import { letterOrFigure } from './letter-or-figure.ts';
import { likenessToUkrainian } from './likeness-to-ukrainian.ts';
import { looksRussian } from './looks-russian.ts';
import { repairs } from './repairs/index.ts';
import { inOwnLetters } from './repairs/look-alikes.ts';
import { inFigures, withLikeSigns } from './with-like-signs.ts';

/** Reading Ukrainian letters. English reads their Latin words: addresses of mail and web pages, certificates. */
export const reading: ReadingRules = {
	likeness: likenessToUkrainian,
	isReadable,
	charsets,
	recognition: {
		languages: ['ukr', 'eng'],
		// Of the languages in npm that write «І», the one nearest
		neighbour: { language: 'bel', lacks: /[ҐЄИЇЩ]/u },
		further: { language: 'rus', isIn: looksRussian },
		repairs,
		identityOf: (text) => {
			const { date, registrationIndex } = dissectFolded(text, dissect);
			return [date, registrationIndex].filter((span) => span !== null);
		},
		stampInPicture,
		stampInScan,
		// «прим.», «арк.», «аркуші»
		counted: /^(?:прим|арк)/u,
		inOwnLetters,
		withLikeSigns,
		inFigures,
		likeNought: 'О',
		// «вих», «Вих», «зпі»; one with a capital is no «ЗПІ», whose letters may be a person’s
		wordsOfIndexes: /^(?:[Вв]их|зпі|із|зі|аз|пі|вн)$/u,
		// «МО», «N», «Оо», «ОЗ»; no figure, because it may be one of the number
		ofNumberSign: /^[МMNНОOоoЗ°º№]{1,3}$/u,
		// «ЮДД-301»: «№ДД-301», where no sign stands before it
		mayBeginWithSign: /^[ЮМН]\p{L}/iu,
		// «11», and in coarse print «Т1», «Г1», «ІТ»
		takenForSigns: [
			{ signs: /[1ІТГ]1|І[ТГ]|ГІ/u, letter: 'П' },
			// «48/10-171», where it stands alone
			{ signs: /(?<![\p{L}\d])[1І][0О](?![\p{L}\d])/u, letter: 'Ю' },
		],
		// «ММ» of «ЗММІ-7», «11» of «25/11-9»; «М», «1» of «25/1-9»
		arch: { letter: 'П', readAs: [/(?<!\d)11(?!\d)|[1ІТГМНИЛN]{2}(?!\d)/uy, /(?<!\d)1(?!\d)|[МНИЛПN]/uy] },
		letterOrFigure,
		// «б», «ф», «ї»
		tallWhenSmall: /[бфїйґ]/iu,
		// «ж»
		script: /\p{Script=Cyrillic}/u,
		signsOfIndexes: '0123456789АБВГДЕЄЖЗИІКЛМНОПРСТУФХЦЧШЩЮЯ',
	},
	layout,
};
