import type { RefusalCheck, RefusedLetter } from '../../../outcome/refusal-rules.ts';

/** Example: «особа, відповідальна за розгляд запиту, — …» */
const responsible = /(?<!\p{L})відповідальн\p{L}+ (?:за розгляд|особ)/iu;
/** Example: «на підставі пункту 2 частини першої статті 22 Закону», «ч. 2 ст. 6» */
const ground = /(?<!\p{L})(?:статт[іяею]|ст\.) ?(?:6|8|9|10|19|22)(?!\d)/iu;
/** Example: «відмову може бути оскаржено до суду» */
const appeal = /(?<!\p{L})оскарж/iu;

/**
 * What Law № 2939-VI, art. 22 (4) wants in a refusal, and whether the letter has it: who is responsible for the request, the
 * date, a reasoned ground, how to complain, the signature.
 */
export function checkRefusal({ letter, text }: Pick<RefusedLetter, 'letter' | 'text'>): RefusalCheck[] {
	const has = (form: RegExp) => form.test(text);
	return [
		{
			id: 'responsible',
			name: {
				uk: 'ім’я та посада особи, відповідальної за розгляд запиту',
				en: 'name and post of the person responsible for the request',
			},
			isThere: letter.executor?.name != null || has(responsible),
		},
		{ id: 'date', name: { uk: 'дата відмови', en: 'date of the refusal' }, isThere: letter.date !== null },
		{
			id: 'ground',
			name: { uk: 'мотивована підстава відмови', en: 'reasoned ground of the refusal' },
			isThere: (letter.outcome?.ground ?? 'other') !== 'other' || has(ground),
		},
		{
			id: 'appeal',
			name: { uk: 'порядок оскарження відмови', en: 'how to complain of the refusal' },
			isThere: has(appeal),
		},
		{
			id: 'signature',
			name: { uk: 'підпис', en: 'signature' },
			isThere: letter.signatory !== null || letter.signatures.length > 0,
		},
	];
}
