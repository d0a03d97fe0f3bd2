import type { LedgerFile } from './ledger-file.ts';
import type { HashText } from './ledger-line.ts';
import type { LedgerRecord } from './record.ts';

/**
 * The `heads` of a release: SHA-256 over one line a file of the ledger, `<authority>/<year> <hash of its last line>`, by
 * code unit of the name. A file’s last line is the last of that release or an earlier one; files without one are left out.
 *
 * @param release number of the release
 */
export function headsOf(
	files: readonly Pick<LedgerFile<LedgerRecord>, 'name' | 'lines'>[],
	release: number,
	hash: HashText,
): string {
	const heads = files.flatMap(({ name, lines }) => {
		const last = lines.findLast(({ record }) => record.release <= release);
		return last ? [`${name} ${last.sha256}\n`] : [];
	});
	return hash(heads.sort().join(''));
}
