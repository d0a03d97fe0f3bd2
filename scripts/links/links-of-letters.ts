import { readFileSync } from 'node:fs';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { linksIn } from '#archive/letter/links-in.ts';
import { contentPaths } from '#store/content-paths.ts';
import { readUnits } from '#store/document/numbered-text.ts';
import { documentsBelow } from '#store/files/documents-below.ts';
import { rememberedLetter } from '#store/letters/letter-memory.ts';

/** An address, and what letters say about it. */
export interface NamedLink {
	readonly url: string;
	/** Ids of the letters that name it. */
	readonly letters: readonly string[];
	/** Whether an answer consists of it: «інформацію розміщено за посиланням». */
	readonly isAnswer: boolean;
	/** ISO date of the first of the letters; null if none has one. */
	readonly date: string | null;
}

/** Every address that the letters of an archive write out, each once. */
export function linksOfLetters(content: string): NamedLink[] {
	const paths = contentPaths(content);
	const found = documentsBelow(paths.letters).flatMap((id) => {
		const { letter, body } = rememberedLetter(readFileSync(paths.letter(id)));
		const { tellsWhere } = jurisdictionOf(letter.jurisdiction);
		return readUnits(body).flatMap((unit) =>
			linksIn(unit).map(({ url }) => ({
				url,
				id,
				date: letter.date,
				isAnswer: tellsWhere?.test(unit) ?? false,
			})),
		);
	});
	return [...Map.groupBy(found, ({ url }) => url)].map(([url, places]) => ({
		url,
		letters: [...new Set(places.map(({ id }) => id))],
		isAnswer: places.some(({ isAnswer }) => isAnswer),
		date: places.flatMap(({ date }) => date ?? []).sort()[0] ?? null,
	}));
}
