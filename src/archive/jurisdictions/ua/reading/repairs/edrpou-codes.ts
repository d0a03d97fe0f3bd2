import { type RepairRule, ruleOf } from '../../../repair-rule.ts';
import { isEdrpou } from '../../edrpou.ts';
import { inDigits } from './look-alikes.ts';

// «ЕДРПОУ», «€ДРПОУ», «СДРПОУ»
const brokenLabel = /(?<!\p{L})[ЕE€С](?=ДРПОУ(?!\p{L}))/gu;
// «код ЄДРПОУ 3285596І»
const brokenCode = /(?<=ДРПОУ[:\s]{0,4}(?:№\s?)?)[\dОOоoЗзЭIl|ІібВBS]{8}(?![\p{L}\d])/gu;

/** The label of a body's code, and letters among its digits where the code they make has a right check digit. */
export const edrpouCodes: readonly RepairRule[] = [
	ruleOf('edrpou-label', [brokenLabel], () => 'Є'),
	ruleOf('edrpou-digits', [brokenCode], ([code]) => {
		const digits = inDigits(code);
		return digits !== null && isEdrpou(digits) ? digits : null;
	}),
];
