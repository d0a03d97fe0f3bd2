import type { LetterAnatomy } from './anatomy.ts';
import type { Span } from './span.ts';

/**
 * A letter's anatomy without the dates, indexes, codes and certificate numbers that redaction touches: they are values,
 * not words, and one with a mask in it is none.
 *
 * @example
 * withoutMasked(anatomy, [{ start: 40, end: 60 }]).edrpou // null, where the code stands at 52
 */
export function withoutMasked(anatomy: LetterAnatomy, masked: readonly Span[]): LetterAnatomy {
	const whole = (span: Span | null) =>
		span && masked.some(({ start, end }) => start < span.end && span.start < end) ? null : span;
	const { inReplyTo, stamps } = anatomy;
	return {
		...anatomy,
		edrpou: whole(anatomy.edrpou),
		date: whole(anatomy.date),
		registrationIndex: whole(anatomy.registrationIndex),
		inReplyTo: { registrationIndex: whole(inReplyTo.registrationIndex), date: whole(inReplyTo.date) },
		stamps: stamps.map(({ certificate, signer, validFrom, validTo }) => ({
			certificate: whole(certificate),
			signer,
			validFrom: whole(validFrom),
			validTo: whole(validTo),
		})),
	};
}
