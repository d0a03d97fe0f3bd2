import type { RefusalCheck, RefusedLetter } from '../../../outcome/refusal-rules.ts';
import type { Words } from '../../../reply-time/calendar.ts';

/** Example: «особа, відповідальна за розгляд запиту, — …» */
const responsible = /(?<!\p{L})відповідальн\p{L}+ (?:за розгляд|особ)/iu;
/** Example: «на підставі пункту 2 частини першої статті 22 Закону», «ч. 2 ст. 6» */
const ground = /(?<!\p{L})(?:статт[іяею]|ст\.) ?(?:6|8|9|10|19|22)(?!\d)/iu;
/** Example: «відмову може бути оскаржено до суду» */
const appeal = /(?<!\p{L})оскарж/iu;

/** What each check asks for, by its permanent name. */
export const checkNames = {
	responsible: {
		uk: 'ім’я та посада особи, відповідальної за розгляд запиту',
		en: 'name and post of the person responsible for the request',
	},
	date: { uk: 'дата відмови', en: 'date of the refusal' },
	ground: { uk: 'мотивована підстава відмови', en: 'reasoned ground of the refusal' },
	appeal: { uk: 'порядок оскарження відмови', en: 'how to complain of the refusal' },
	signature: { uk: 'підпис', en: 'signature' },
} as const satisfies Readonly<Record<string, Words>>;

/**
 * What Law № 2939-VI, art. 22 (4) wants in a refusal, and whether the letter has it: who is responsible for the request, the
 * date, a reasoned ground, how to complain, the signature.
 */
export function checkRefusal({ letter, text }: Pick<RefusedLetter, 'letter' | 'text'>): RefusalCheck[] {
	const has = (form: RegExp) => form.test(text);
	const isThere: Readonly<Record<keyof typeof checkNames, boolean>> = {
		responsible: letter.executor?.name != null || has(responsible),
		date: letter.date !== null,
		ground: (letter.outcome?.ground ?? 'other') !== 'other' || has(ground),
		appeal: has(appeal),
		signature: letter.signatory !== null || letter.signatures.length > 0,
	};
	return (Object.keys(checkNames) as (keyof typeof checkNames)[]).map((id) => ({
		id,
		name: checkNames[id],
		isThere: isThere[id],
	}));
}
