import type { Authority } from '#archive/letter/authority.ts';
import type { ListedLetter } from '#archive/record/listed-letter.ts';

/** Letters of each region's bodies, newest first, by ISO 3166-2 code; those of bodies without a region are in none. */
export function lettersByRegion({
	letters,
	authority,
}: {
	readonly letters: readonly ListedLetter[];
	readonly authority: (id: string) => Authority;
}): ReadonlyMap<string, readonly ListedLetter[]> {
	const groups = new Map<string, ListedLetter[]>();
	for (const letter of letters) {
		const { region } = authority(letter.authority);
		if (region === null) continue;
		const group = groups.get(region);
		if (group) group.push(letter);
		else groups.set(region, [letter]);
	}
	return groups;
}
