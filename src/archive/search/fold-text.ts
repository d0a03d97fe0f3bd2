/** Every apostrophe that Ukrainian texts use, the letter U+02BC and the stress mark among them. */
const APOSTROPHES = /['’ʼ‘′`‛´ʹ＇"]/gu;
/** Marks above letters, soft hyphens and characters of no width: й is и and ї is і, as Pagefind folds them too. */
const MARKS = /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/**
 * Text as the search compares it: lower case, no apostrophes, no marks above letters, ґ as г.
 *
 * @example
 * foldText('Об’єктів Ґудзика й Її') // 'обєктів гудзика и іі'
 */
export function foldText(text: string): string {
	return text.replace(APOSTROPHES, '').toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('ґ', 'г');
}
