/** Patterns (sources, to be built into others) of the ways in which letters write a person's name. */

const lower = '\\p{Lu}[\\p{Ll}’]+(?:-\\p{Lu}[\\p{Ll}’]+)?';
const upper = '\\p{Lu}[\\p{Lu}’]+(?:-\\p{Lu}[\\p{Lu}’]+)?';
const initials = '\\p{Lu}\\. ?(?:\\p{Lu}\\. ?)?';

/** With initials or with the surname in capitals: hardly anything but a name. */
// «О.І. Зразок», «О. ЗРАЗОК», «Зразок О.І.», «Олена ЗРАЗОК», «Олена Іванівна ЗРАЗОК», «ЗРАЗОК Олена»
export const surePersonName = [
	`${initials}(?:${upper}|${lower})`,
	`(?:${upper}|${lower}) ${initials.replace(' ?)?', ')?')}`,
	`${lower} (?:${lower} )?${upper}`,
	`${upper} ${lower}(?: ${lower})?`,
].join('|');

// «ТА АРХІВУ» is none: words of three letters at least
const capitals = '\\p{Lu}[\\p{Lu}’]{2,}(?:-\\p{Lu}[\\p{Lu}’]+)?';

/** Two or three capitalised words: a name only where the place says so. */
// «Олена Зразок», «Зразок Олена Іванівна», «ОЛЕНА ЗРАЗОК»
export const likelyPersonName = `${lower} ${lower}(?: ${lower})?|${capitals} ${capitals}`;

/** Words that begin names of bodies and posts: a line with one of them is no person's name. */
export const officeWords =
	/(?<!\p{L})(?:рад(?:а|и|і|у|ою)(?!\p{L})|служб(?:а|и|і|у|ою)(?!\p{L})|міністерств|управлінн|департамент|відділ|комітет|адміністраці|агентств|інспекці|комісі|суд(?!\p{L})|прокуратур|центр(?:у|ам|и|ом)?(?!\p{L})|заклад|університет|інститут|академі|україн(?:а|и|і|у|ськ)|республік|державн|област|район(?:у|н\p{L}+)?(?!\p{L})|голов(?:а|и|і|у|ою)(?!\p{L})|директор|начальни[кц]|секретар(?!\p{L}ч)|заступни[кц]|міністр(?:у|а|ові)?(?!\p{L})|керівни[кц]|додат(?:ок|к)|лист(?:а|у|ом)?(?!\p{L})|копія|оригінал|повагою|електронн|документ|сертифікат|підпис|згідно|сторінк|громадськ|організаці|товариств)/iu;

// «Зразок», «О.»: what every name ends with
const endsInCapital = /\p{Lu}(?:[\p{L}’]*|\. ?)$/u;
const officeInFront = new RegExp(
	`^\\p{Lu}\\p{L}+ (?=(?:${surePersonName})$)(?<=${officeWords.source}\\p{L}* )`,
	'iu',
);
const sureAtEnd = new RegExp(`(?<![\\p{L}.])(?:${surePersonName})$`, 'u');
const likelyAtEnd = new RegExp(`(?<![\\p{L}.])(?:${likelyPersonName})$`, 'u');
const sureAtStart = new RegExp(`^(?:${surePersonName})(?![\\p{L}]|[\\w.+-]*@)`, 'u');
const likelyAtStart = new RegExp(`^(?:${likelyPersonName})(?![\\p{L}]|[\\w.+-]*@)`, 'u');

/** Where a person's name ends a line: its offset in the line and whether its form is sure. */
export function nameAtEnd(text: string): { at: number; sure: boolean } | null {
	if (!endsInCapital.test(text)) return null;
	const sure = withoutLatin(text.match(sureAtEnd));
	if (sure) {
		// «Директор Олена ЗРАЗОК»: the post in front is no part of the name.
		const office = sure.name.match(officeInFront)?.[0].length ?? 0;
		return { at: sure.at + office, sure: true };
	}
	const likely = text.match(likelyAtEnd);
	if (likely?.index === undefined || officeWords.test(likely[0])) return null;
	return { at: likely.index, sure: false };
}

/** A word in Latin letters before a name in Cyrillic ones is a scribble that a scanner read. */
function withoutLatin(match: RegExpMatchArray | null): { at: number; name: string } | null {
	if (match?.index === undefined) return null;
	const latin = match[0].match(/^[A-Za-z]+\s+(?=\p{Script=Cyrillic})/u)?.[0].length ?? 0;
	return { at: match.index + latin, name: match[0].slice(latin) };
}

/** Where a person's name begins a line: the offset of its end and whether its form is sure. */
export function nameAtStart(text: string): { end: number; sure: boolean } | null {
	const sure = text.match(sureAtStart);
	if (sure && !officeWords.test(sure[0])) return { end: sure[0].length, sure: true };
	const likely = text.match(likelyAtStart);
	return likely && !officeWords.test(likely[0]) ? { end: likely[0].length, sure: false } : null;
}
