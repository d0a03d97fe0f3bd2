import type { LedgerRecord, Release } from '#archive/ledger/record.ts';

/** A release with the lines that belong to it. */
export interface ClosedRelease extends Omit<Release, 'previous'> {
	readonly news: readonly LedgerRecord[];
}

const mostListed = 100;

/** Release notes in Markdown, to be put where releases are announced: with the root, so that others keep it too. A dry run has none. */
export function releaseNotes({ news, ...release }: ClosedRelease, dryRun = false): string {
	const { number, date, root, heads } = release;
	const published = news.flatMap((record) => (record.event === 'publication' ? `- ${record.letter}` : []));
	const corrected = news.flatMap((record) => {
		if (record.event !== 'correction') return [];
		const { letter, version, type, reason, from } = record;
		return `- ${letter}, version ${version} (${type})${from ? `, before at ${from}` : ''}: ${reason}`;
	});
	const withdrawn = news.flatMap((record) =>
		record.event === 'withdrawal' ? `- ${record.letter} (${record.category}): ${record.reason}` : [],
	);
	return `${[
		`# Release ${number}, ${date}`,
		`${counted(release)}.`,
		...(dryRun ? [] : [`- Root of the Merkle tree: \`${root}\`\n- Heads of the ledger: \`${heads}\``]),
		...section('New letters', published),
		...section('Corrected', corrected),
		...section('Withdrawn', withdrawn),
	].join('\n\n')}\n`;
}

/**
 * How much is in a release.
 *
 * @example
 * counted({ letters: 1, versions: 2 }) // '1 letter in 2 versions'
 */
export function counted({ letters, versions }: Pick<Release, 'letters' | 'versions'>): string {
	return `${letters} letter${letters === 1 ? '' : 's'} in ${versions} version${versions === 1 ? '' : 's'}`;
}

function section(title: string, items: readonly string[]): string[] {
	if (items.length === 0) return [];
	const rest = items.length - mostListed;
	const listed = [...items.slice(0, mostListed), ...(rest > 0 ? [`- … and ${rest} more`] : [])];
	return [`## ${title} (${items.length})`, listed.join('\n')];
}
