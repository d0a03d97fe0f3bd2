import { gateReport } from '#store/gate/gate-report.ts';
import { NotDone } from '../cli/not-done.ts';
import { checkFolder } from '../ledger/check-folder.ts';

/**
 * Holds content to what a build, a release and `npm run check` ask of it, before anything reads it to build pages: a file
 * that has no place there or cannot be read, a text that would run something, a letter dropped, a line of the ledger lost.
 *
 * @throws NotDone that names every fault and what to do
 */
export function refuseUnsound(content: string): void {
	const faults = checkFolder(content);
	if (faults.length > 0) throw new NotDone(gateReport(faults));
}
