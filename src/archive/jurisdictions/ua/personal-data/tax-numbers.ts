import type { PersonalSpan } from '../../../letter/redaction.ts';
import { isTaxNumber } from '../tax-number.ts';
import { spansMatching } from './spans-matching.ts';

/**
 * Personal tax numbers: any ten digits after words that name one, elsewhere ten digits with a right check digit; after №
 * only beside a person, for documents have any number.
 */
export function findTaxNumbers(text: string): PersonalSpan[] {
	return [
		...spansMatching(text, afterWord, 'tax-number'),
		...spansMatching(text, taxNumberPattern, 'tax-number', isTaxNumber),
		...spansMatching(text, afterSign, 'tax-number', isTaxNumber),
	];
}

/** Ten digits that stand alone: no index after №, no sum, no decimal, no part of a code. */
// «3184710691»
export const taxNumberPattern =
	/(?<![\p{L}\d_+]|[\d\p{L}][-–./:,]|№\s?|№\s\s|N\s)\d{10}(?![\p{L}\d_]|[.,:/-]\d|\s?(?:грн|тис|млн|млрд|гривень|%|₴))/gu;

// «Придуманська О.І., № 3184710691», «картка № 3184710691»; not «рішення № 3184710691»: a document has any number
const afterSign =
	/(?<=(?:[кК]артк\p{L}{1,2}|[пП]латни\p{L}{1,3}|облікової|особ[аиіу]|громадян\p{L}{1,4}|\p{Lu}\.)[\s,;:(]{1,4}№\s{0,2})\d{10}(?![\p{L}\d_]|[.,:/–-]\d|\s?[/–-])/gu;

// «РНОКПП 3184710691», «ІПН: 3184710691», «ідентифікаційний номер – 31847 10691»
const afterWord =
	/(?<!\p{L})(?:РНОКПП|ІПН|ідентифікаційн\p{L}{1,3}\s+(?:номер|код)\p{L}{0,2}|податков\p{L}{1,3}\s+номер\p{L}{0,2}|картки\s+платника\s+податків)[^\d\p{Lu}]{0,40}(\d(?:[\s-]?\d){9})(?!\d)/giu;
