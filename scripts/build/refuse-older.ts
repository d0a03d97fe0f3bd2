import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseStatementSchema } from '#archive/proof/release-statement.ts';
import { GateRefusal } from '#store/gate/gate-refusal.ts';
import { ledgerBefore } from '#store/gate/ledger-before.ts';
import { readLedgerFiles } from '#store/ledger/ledger-files.ts';

/**
 * Checks that the content has the release stated by the site that this build will replace. Only if git knows
 * nothing about the ledger: otherwise the history says more, and building an older branch is allowed.
 *
 * @throws GateRefusal if the content has no such release, or another of its number
 */
export function refuseOlder(content: string, site: string): void {
	const built = statementOf(join(site, 'release.json'));
	if (built === null || built.release === null || ledgerBefore(content).length > 0) return;
	const releases = readLedgerFiles(content).releases.lines.map(({ record }) => record);
	if (releases.some(({ number, root }) => number === built.release && root === built.root)) return;
	const message = `The site in ${site} was built of release ${built.release}, and the content has no release of that number and root. Bring content/ledger back from a copy of the archive; where the folder holds another archive’s site, remove it: rm -r ${site}.`;
	throw new GateRefusal(content, [{ rule: 'lost-ledger', subject: 'ledger/releases.jsonl', message }]);
}

/** Null if there is none, or it is none of ours. */
function statementOf(path: string) {
	try {
		return existsSync(path) ? releaseStatementSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
	} catch {
		return null;
	}
}
