import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import { Refusal } from '../diagnostics/refusal.ts';
import { type FoundLetter, foundIn } from '../evaluate/found-in.ts';
import type { EngineChoice } from '../read/contract/engine-choice.ts';
import { readSourceFile } from '../read/open/read-source-file.ts';
import { readingBy } from '../read/shared/reading-rules.ts';
import { degrade, sufferings } from './degrade.ts';
import { inventLetter } from './invented-letter.ts';
import { Sheet } from './sheet.ts';
import type { Tried } from './trial.ts';

/** What became of a letter: `none` where date or index was not taken, `wrong` where one was and is another. */
export interface Outcome extends Tried {
	readonly outcome: 'right' | 'none' | 'wrong';
	/** Whether a person is asked to look at it. */
	readonly inReview: boolean;
	/** CPU milliseconds of this process, engine included. */
	readonly cpu: number;
	/** What was read and what stood there: all of it is invented. */
	readonly read: string;
	readonly stood: string;
}

/** Reads the letters of a trial, one after the other, and compares their date and index. */
export async function* measureIdentity(
	letters: readonly Tried[],
	{ ocr, jurisdiction }: { readonly ocr: EngineChoice; readonly jurisdiction: Jurisdiction },
): AsyncGenerator<Outcome> {
	const folder = mkdtempSync(join(tmpdir(), 'recognition-'));
	try {
		for (const tried of letters) {
			const { sheet, date, index } = inventLetter(tried);
			const { suffering } = tried;
			const bytes = suffering
				? await degrade(sheet.png(sufferings[suffering].dpi), suffering)
				: Sheet.pdf([sheet]);
			const path = join(folder, suffering ? 'letter.img' : 'letter.pdf');
			writeFileSync(path, bytes);
			const before = process.cpuUsage();
			const letter = await valuesOf(path, ocr, jurisdiction);
			const { found, review } = typeof letter === 'string' ? { found: null, review: [letter] } : letter;
			const inReview = review.length > 0;
			const { user, system } = process.cpuUsage(before);
			const said = [found?.get('date')?.[0] ?? null, found?.get('registrationIndex')?.[0] ?? null];
			const isWrong = said.some((value, at) => value !== null && value !== [date, index][at]);
			const outcome = isWrong ? 'wrong' : said.includes(null) ? 'none' : 'right';
			const cpu = (user + system) / 1_000;
			yield {
				...tried,
				outcome,
				inReview,
				cpu,
				read: typeof letter === 'string' ? letter : said.join(' '),
				stood: `${date} ${index}`,
			};
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The values of the first letter of a file, or the rule by which it is refused. */
async function valuesOf(
	path: string,
	ocr: EngineChoice,
	jurisdiction: Jurisdiction,
): Promise<FoundLetter | string> {
	try {
		const source = await readingBy(jurisdiction, () => readSourceFile(path, { jurisdiction, ocr }));
		const [letter] = source.letters;
		return letter ? foundIn(letter.reading, jurisdiction) : 'no-letter-inside';
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return error.ruleId;
	}
}
