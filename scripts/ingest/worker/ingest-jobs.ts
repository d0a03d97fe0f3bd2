import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { readSourceFile } from '../../read/open/read-source-file.ts';
import { beginFile } from '../../read/shared/pdf/engine-wear.ts';
import { readingBy } from '../../read/shared/reading-rules.ts';
import type { Handlers } from '../../read/workers/serve-jobs.ts';
import { finishLetter } from '../finish-letter.ts';
import { byHandFor, settingsFor } from '../settings/read-sidecar.ts';
import { takeLetter } from '../take-letter.ts';
import type { IngestJobs, IngestSetup } from './jobs.ts';

/**
 * How the jobs of ingest are done.
 *
 * @param progress told that a part of a job is done
 * @param read how a source is read; where somebody asks of one again and again, by a reader that remembers
 */
export function ingestJobs(
	setup: IngestSetup,
	progress: () => void,
	read: typeof readSourceFile = readSourceFile,
): Handlers<IngestJobs> {
	const jurisdiction = jurisdictionOf(setup.jurisdiction);
	const policy = { ...setup, jurisdiction };
	return {
		take: ({ path, sidecar }) => {
			beginFile();
			return readingBy(jurisdiction, async () => {
				const content = await read(path, { ocr: setup.ocr, jurisdiction, progress });
				const letters = content.letters.map((letter) => {
					const corrections = {
						settings: settingsFor(sidecar, letter.inside, setup.settings),
						byHand: byHandFor(sidecar, letter.inside),
					};
					const taken = takeLetter(letter, corrections, policy);
					progress();
					return taken;
				});
				return { ...content, letters };
			});
		},
		finish: (letter) => {
			beginFile();
			return readingBy(jurisdiction, () => finishLetter(letter, policy));
		},
	};
}
