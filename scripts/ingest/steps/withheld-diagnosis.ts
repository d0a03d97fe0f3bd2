import type { WithheldReason } from '#archive/letter/withheld-reasons.ts';
import type { Diagnosis } from '../../diagnostics/diagnose.ts';

/** Why, and what would let the file be published; nothing is said about what the publisher’s own settings decide. */
const because: Readonly<Record<Exclude<WithheldReason, 'settings'>, string>> = {
	masked:
		'The source is not published beside its letter: something is masked in it, and nothing can be taken out of a file of this format for sure. To publish the file too, ingest the letter as a PDF.',
	metadata:
		'The source is not published beside its letter: it may hold what its text does not show, and not all of that can be taken out. To publish the file too, ingest the letter as a PDF.',
	doubt:
		'The source is not published beside its letter: the words in its pictures were not read surely enough to say that no name is left there. To publish the file too, scan it again, upright, in colour, at 300 dpi.',
	hidden:
		'The source is not published beside its letter: its body hid words in it, and nobody has said yet that all of them are found. Look at the source; if all is well, say so with --set hidden=masked.',
	'copy-check':
		'The source is not published beside its letter: a check of the copy could not confirm that everything masked is gone from it. The text is published as it is; nothing is to be done.',
	'too-large':
		'The source is not published beside its letter: the file is too large for the archive. To publish it too, save it smaller.',
};

/**
 * The finding on a letter whose source is not published, made in the run that decides so; null if there is nothing to report.
 *
 * @example
 * withheldDiagnosis('settings') // null
 */
export function withheldDiagnosis(reason: WithheldReason): Diagnosis | null {
	return reason === 'settings' ? null : { ruleId: 'source-withheld', reason: because[reason] };
}
