import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import { overlapping } from '../../../letter/overlapping.ts';
import type { Span } from '../../../letter/span.ts';
import { type Line, partOf, spanOf } from './lines.ts';
import { isFormLine } from './service-lines.ts';

// «Petro.Zrazok@rada.example»
const mailAddress = /(?<![^\s(,;])[^\s@(,;]{1,64}@[^\s@,;)]{1,128}/gu;

/** With every line that no requisite holds: the letter's among the marks, the form's apart. */
export function withForms(
	source: string,
	all: readonly Line[],
	anatomy: Omit<LetterAnatomy, 'formLines'>,
): LetterAnatomy {
	const shown = withUncovered(all, anatomy);
	const isForm = (span: Span) => isFormLine(source.slice(span.start, span.end));
	return { ...anatomy, marks: shown.filter((span) => !isForm(span)), formLines: shown.filter(isForm) };
}

/** Marks, with every line that no requisite holds (a label alone, a contradictory number): nothing is lost. */
function withUncovered(lines: readonly Line[], anatomy: Omit<LetterAnatomy, 'formLines'>): Span[] {
	const held = [
		...anatomy.letterhead,
		...anatomy.contacts.lines,
		anatomy.date,
		anatomy.registrationIndex,
		...Object.values(anatomy.inReplyTo),
		...anatomy.addressee,
		...anatomy.addresseeDetails,
		...anatomy.heading,
		...anatomy.text,
		...anatomy.attachments.flat(),
		...anatomy.signatory.post,
		anatomy.signatory.name,
		...Object.values(anatomy.executor),
		...anatomy.appendices,
		...anatomy.quoted,
		...anatomy.marks,
	].filter((span) => span !== null);
	const isHeld = overlapping(held);
	const lost = lines.filter((line) => !line.blank && !isHeld(line)).map(spanOf);
	// A line of which a name was taken may say an address besides.
	const beside = lines.flatMap((line) => {
		if (!line.text.includes('@') || !isHeld(line)) return [];
		return [...line.text.matchAll(mailAddress)]
			.map(({ 0: address, index }) => spanOf(partOf(line, index, index + address.length)))
			.filter((span) => !isHeld(span));
	});
	return [...anatomy.marks, ...lost, ...beside].sort((a, b) => a.start - b.start);
}
