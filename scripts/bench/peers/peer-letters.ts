import { readFileSync } from 'node:fs';
import { readAuthorities } from '#store/authorities/read-authorities.ts';
import { contentPaths } from '#store/content-paths.ts';
import { documentsBelow } from '#store/files/documents-below.ts';
import { storedLetter } from '#store/letters/stored-letter.ts';

/** A letter as other generators get it: what its page here says, in words. */
export interface PeerLetter {
	/** Its page from the site's root, without the ending. */
	readonly path: string;
	readonly title: string;
	/** ISO date; empty if the letter has none. */
	readonly date: string;
	readonly body: string;
	readonly facts: Readonly<Record<string, string>>;
	/** Markdown. */
	readonly text: string;
}

/** The letters of a content folder, in the order of their ids. */
export function* peerLetters(content: string): Generator<PeerLetter> {
	const paths = contentPaths(content);
	const names = new Map(readAuthorities(content).map(({ id, name }) => [id, name]));
	for (const id of documentsBelow(paths.letters)) {
		const { letter, body, sha256 } = storedLetter(readFileSync(paths.letter(id)));
		const { inReplyTo, signatory, source } = letter;
		const said: Record<string, string | null | undefined> = {
			number: letter.registrationIndex,
			'in reply to': inReplyTo && [inReplyTo.registrationIndex, inReplyTo.date].filter(Boolean).join(', '),
			addressee: letter.addressee,
			details: letter.addresseeDetails.join('; '),
			heading: letter.heading,
			letterhead: letter.letterhead.join(' · '),
			contacts: letter.contactLines.join('; '),
			attachments: letter.attachments.join('; '),
			signatory: signatory && [signatory.post, signatory.name].filter(Boolean).join(', '),
			executor: letter.executor && Object.values(letter.executor).filter(Boolean).join(', '),
			outcome: letter.outcome?.is,
			language: letter.language,
			redactions: Object.entries(letter.redactions)
				.map(([kind, count]) => `${kind} × ${count}`)
				.join('; '),
			received: letter.provenance?.received,
			converted: letter.provenance?.converted,
			source: source.format,
			fingerprint: source.fingerprint,
			'SHA-256': sha256,
		};
		yield {
			path: `letters/${id}`,
			title: letter.title,
			date: letter.date ?? '',
			body: names.get(letter.authority) ?? letter.authority,
			facts: Object.fromEntries(
				Object.entries(said).flatMap(([name, value]) => (value ? [[name, value]] : [])),
			),
			text: body,
		};
	}
}
