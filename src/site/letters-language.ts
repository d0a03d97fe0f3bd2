import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { letterPageLanguageOf } from '../i18n/letter-page-language.ts';
import { settings } from './settings.ts';

/** BCP 47 tag of the language in which the offices of this archive's country write. */
export const lettersLanguage: string = jurisdictionOf(settings.jurisdiction).language;

/** Language of the pages of letters. */
export const letterPageLanguage: string = letterPageLanguageOf(settings);
