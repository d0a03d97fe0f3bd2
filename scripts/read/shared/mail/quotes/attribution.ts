// «On», «чт,», «03.04.2031», «2031-04-03», «Le», a name before «пише»
const opening = /^[\p{L}\d"«<]/u;
// «wrote:», «пише:», «написав(ла):»
const verb =
	/(?:wrote|writes|пише|пишет|писала?|писав|написав|написала|написав\(ла\)|написал|написал\(а\))\s*:$/iu;
// «10:15», «2031»
const when = /(?<!\d)\d{1,2}:\d\d(?!\d)|(?<!\d)(?:19|20)\d\d(?!\d)/;
const address = /<?[^\s<>@]+@[^\s<>@]+>?/;

/**
 * How many lines above `end` say who wrote what is quoted below («03 квіт. 2031 р., о 10:15, Ім’я <a@b> пише:»);
 * 0 if none do. Mail programs wrap such a line into two or three.
 */
export function attributionAbove(lines: readonly string[], end: number): number {
	let bottom = end;
	while (bottom > 0 && end - bottom < 2 && (lines[bottom - 1] ?? '').trim() === '') bottom--;
	for (let count = 1; count <= 3 && bottom - count >= 0; count++) {
		const taken = lines.slice(bottom - count, bottom);
		if (taken.some((line) => line.trim() === '')) return 0;
		if (isAttribution(taken.join(' '))) return end - bottom + count;
	}
	return 0;
}

/**
 * Whether a line says that somebody wrote what follows.
 *
 * @example
 * isAttribution('чт, 3 квіт. 2031 р. о 10:15 Зразкова О. <o@example.org> пише:') // true
 */
export function isAttribution(line: string): boolean {
	const text = line.trim().slice(0, 400);
	if (!text.endsWith(':') || !opening.test(text)) return false;
	return when.test(text) && (verb.test(text) || address.test(text));
}
