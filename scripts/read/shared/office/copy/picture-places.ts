/**
 * Example: `word/media/image1.png`, `Pictures/10000201000000C8.jpg`: names that a program gave. Another name may be that of
 * the file that somebody put in, and name a person.
 */
const made = /^(?:word\/media\/image\d{1,4}|Pictures\/[0-9A-Fa-f]{8,})\.(?:png|jpe?g)$/;
/** Example: `word/media/Лавка.JPEG`; captured: the folder, the ending. */
const placePattern = /^(word\/media|Pictures)\/[^/]+(\.(?:png|jpe?g))$/i;

/**
 * The pictures of an office document: where each is in the document, and where in its copy. What has a name of its own
 * gets one that says nothing.
 *
 * @param names of the document’s parts
 * @example
 * picturePlaces(['word/media/Лавка.JPEG']) // Map { 'word/media/Лавка.JPEG' => 'word/media/image9001.jpeg' }
 */
export function picturePlaces(names: readonly string[]): ReadonlyMap<string, string> {
	const taken = new Set(names.filter((name) => made.test(name)));
	const places = new Map<string, string>();
	let last = 9000;
	for (const name of [...names].sort()) {
		const [, folder, ending = ''] = placePattern.exec(name) ?? [];
		if (!folder) continue;
		if (taken.has(name)) {
			places.set(name, name);
			continue;
		}
		let place: string;
		do {
			last += 1;
			const stem =
				folder === 'Pictures' ? `Pictures/${String(last).padStart(8, '0')}` : `${folder}/image${last}`;
			place = stem + ending.toLowerCase();
		} while (taken.has(place));
		taken.add(place);
		places.set(name, place);
	}
	return places;
}
