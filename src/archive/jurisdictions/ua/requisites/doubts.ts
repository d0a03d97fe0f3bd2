import type { Doubt } from '../../../letter/anatomy.ts';
import type { Span } from '../../../letter/span.ts';

/** Rules by which a letter's dissection may be in doubt; each has a page docs/diagnostics/<rule>.md. */
export type DoubtRule = keyof typeof reasons;

const reasons = {
	'missing-authority':
		'No public body was found in the letterhead, for no line above the text names one; add its name to the source or set it by hand.',
	'missing-date':
		'No date of the letter was found, for neither the registration line nor a stamp nor the end of the letter gives one; set the date by hand.',
	'missing-registration-index':
		'No registration index was found, for neither the registration line nor a stamp gives one; set it by hand, or publish the letter without it.',
	'missing-addressee':
		'No addressee was found between registration line and text; check that no name of a person stands in the text unmasked.',
	'missing-signatory':
		'No signature was found, for no line after the text holds a post and a name; check whether the source is cut off.',
	'missing-edrpou':
		'No EDRPOU code was found in the letterhead; the body is known by its name alone, so give its code in its file if you know it.',
	'edrpou-check-digit':
		'The EDRPOU code in the letterhead has a wrong check digit, so that it was left out; compare it with the source and correct the misread digit.',
	'ambiguous-date':
		'Several dates could be the date of the letter and they differ, so that none was chosen; set the date by hand.',
	'ambiguous-registration-index':
		'Several registration indexes could be the one of the letter and they differ, so that none was chosen; set it by hand.',
	'several-signatories':
		'More than one person signs the letter; the first was taken as signatory and the others are kept as marks: check the order.',
	'unplaced-line':
		'A line after the signature is no requisite that is known; it is kept as a mark: check that it belongs to the letter.',
} as const;

/** A doubt by its rule, with the rule's sentence: what happened, why, what to do. */
export function doubt(ruleId: DoubtRule, span: Span | null = null): Doubt {
	return { ruleId, reason: reasons[ruleId], span };
}
