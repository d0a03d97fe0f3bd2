import { isDeepStrictEqual } from 'node:util';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { byHandFor, settingsFor } from '../../ingest/settings/read-sidecar.ts';
import { ingestJobs } from '../../ingest/worker/ingest-jobs.ts';
import type { IngestSetup } from '../../ingest/worker/jobs.ts';
import { readSourceFile } from '../../read/open/read-source-file.ts';
import { beginFile } from '../../read/shared/pdf/engine-wear.ts';
import { readingBy } from '../../read/shared/reading-rules.ts';
import type { Handlers } from '../../read/workers/serve-jobs.ts';
import { drawPage } from './draw-page.ts';
import type { DeskJobs } from './jobs.ts';
import { lookAtLetter } from './look-at-letter.ts';
import { openSheets } from './open-sheets.ts';
import { pageSizes } from './page-sizes.ts';
import { rememberReadings } from './remember-readings.ts';

/** Stays when what the jobs share has changed: no reading depends on it. */
const read = rememberReadings(readSourceFile);

/** How the jobs of the desk are done: each source is read once for all of them. */
export function deskJobs(setup: IngestSetup, progress: () => void): Handlers<DeskJobs> {
	const jurisdiction = jurisdictionOf(setup.jurisdiction);
	const policy = { ...setup, jurisdiction };
	const contentOf = (path: string) => read(path, { ocr: setup.ocr, jurisdiction, progress });
	const begun = <Done>(work: () => Promise<Done>): Promise<Done> => {
		beginFile();
		return readingBy(jurisdiction, work);
	};
	return {
		...ingestJobs(setup, progress, read),
		look: ({ path, sidecar }) =>
			begun(async () => {
				const { letters } = await contentOf(path);
				const looked = [];
				for (const letter of letters) {
					const corrections = {
						settings: settingsFor(sidecar, letter.inside),
						byHand: byHandFor(sidecar, letter.inside),
					};
					looked.push(await lookAtLetter(letter, corrections, policy));
				}
				return looked;
			}),
		measure: ({ path }) =>
			begun(async () => {
				const sheets = openSheets(path);
				return sheets ? pageSizes(sheets) : [];
			}),
		draw: ({ path, inside, page }) =>
			begun(async () => {
				// A file that is a letter itself is drawn without being read: nobody waits until a scan is recognised.
				const sheets = inside.length === 0 ? openSheets(path) : null;
				if (sheets) return drawPage(sheets, page);
				const { letters } = await contentOf(path);
				const letter = letters.find((one) => isDeepStrictEqual(one.inside, inside));
				return letter ? drawPage(letter, page) : null;
			}),
	};
}
