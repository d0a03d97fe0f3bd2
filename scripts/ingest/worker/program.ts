import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { readSourceFile } from '../../read/open/read-source-file.ts';
import { beginFile } from '../../read/shared/pdf/engine-wear.ts';
import { readingBy } from '../../read/shared/reading-rules.ts';
import { serveJobs } from '../../read/workers/serve-jobs.ts';
import { finishLetter } from '../finish-letter.ts';
import { settingsFor } from '../settings/read-sidecar.ts';
import { takeLetter } from '../take-letter.ts';
import type { IngestJobs, IngestSetup } from './jobs.ts';

// The program of one worker process.
serveJobs<IngestJobs, IngestSetup>((setup, progress) => {
	const jurisdiction = jurisdictionOf(setup.jurisdiction);
	const policy = { ...setup, jurisdiction };
	return {
		take: ({ path, sidecar }) => {
			beginFile();
			return readingBy(jurisdiction, async () => {
				const content = await readSourceFile(path, { ocr: setup.ocr, jurisdiction, progress });
				const letters = content.letters.map((letter) => {
					const taken = takeLetter(letter, settingsFor(sidecar, letter.inside, setup.settings), policy);
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
});
