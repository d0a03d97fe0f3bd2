import { differencePath, letterPath, versionPath } from '#archive/address/page-path.ts';
import { comparedVersions } from '#archive/ledger/compared-versions.ts';
import type { LetterHistory } from '#archive/ledger/letter-history.ts';

/** A page that only redirects to another; both from the site's root. */
export interface Redirect {
	readonly from: string;
	readonly to: string;
	/** `latest`: a version that is the letter's latest; `moved`: an id that the letter had before; `withdrawn`: what was compared is gone. */
	readonly why: 'latest' | 'moved' | 'withdrawn';
	/** The requested version; null for the letter's own address and for a comparison. */
	readonly version: number | null;
}

/**
 * Every address of a letter that redirects to another page of it: that of its latest version, and all addresses under
 * former ids. For a withdrawn letter, all redirect to its tombstone, except those of versions, which show the tombstone themselves.
 */
export function redirectsOf(history: LetterHistory): Redirect[] {
	const { id, versions, formerIds, withdrawal } = history;
	const latest = versions.at(-1)?.version ?? 0;
	const pageOf = (version: number) => (version === latest ? letterPath(id) : versionPath(id, version));
	const own: Redirect[] = withdrawal
		? comparedVersions(latest).map(([from, to]) => ({
				from: differencePath(id, from, to),
				to: letterPath(id),
				why: 'withdrawn',
				version: null,
			}))
		: [{ from: versionPath(id, latest), to: letterPath(id), why: 'latest', version: latest }];
	const moved = formerIds.flatMap((former): Redirect[] => {
		// What was published under this id: the versions before the one that gave the letter its next id.
		const last =
			(versions.find((record) => record.event === 'correction' && record.from === former)?.version ?? 1) - 1;
		const version = (number: number): Redirect => ({
			from: versionPath(former, number),
			to: withdrawal ? versionPath(id, number) : pageOf(number),
			why: 'moved',
			version: number,
		});
		return [
			{ from: letterPath(former), to: letterPath(id), why: 'moved', version: null },
			...versions
				.map(({ version }) => version)
				.filter((number) => number <= last)
				.map(version),
			...comparedVersions(last).map(
				([from, to]): Redirect => ({
					from: differencePath(former, from, to),
					to: withdrawal ? letterPath(id) : differencePath(id, from, to),
					why: 'moved',
					version: null,
				}),
			),
		];
	});
	return [...own, ...moved];
}
