import { ingestBy } from '../command.ts';
import { workersHere } from './workers-here.ts';

/** `npm run ingest` with a worker of this very process, for tests of anything but the workers. */
export const ingestHere = ingestBy(workersHere);
