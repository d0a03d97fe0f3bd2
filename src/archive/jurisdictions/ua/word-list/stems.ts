/** Letters that must stay of a word. */
const shortest = 2;

const ofNouns = endings(
	`а я у ю о е є и і ї ь й ий ій їй ого ього ому ьому ої ьої ою ьою ею єю ої их їх им їм ім ими іми їми ом ем єм ам ям
	ами ями ах ях ові еві єві ів їв ей`,
);
const ofVerbs = endings(
	`ти ть в ла ло ли ав ала али ало ати ає аєш аємо аєте ають ай аймо айте аю ував увала ували увало увати ує уєш уємо уєте
	ують уй уймо уйте ую ював ювала ювали ювало ювати ює юєш юємо юєте юють юй юймо юйте юю ив ила или ило ити ить иш имо ите їв
	їла їли їло їти їть їш їмо їте ять ать уть ють у ю е єш є емо ємо ете єте еш і їмо іть імо ій ійте яв яла яли яло яти яє яєш
	яємо яєте яють яй яймо яйте яю ів іла іли іло іти іє іють ію нув нула нули нуло нути не неш нуть но то ано ено ято уто ито вши
	ши ючи ачи учи ячи авши ивши увавши ювавши`,
);
const reflexive = /с[ья]$/u;

/** What of a noun or an adjective stays when its longest ending is cut: «ткачова» is «ткачов», not «ткач». */
export function nounStem(lower: string): string {
	return cut(lower, ofNouns);
}

/** The same of a verb, without «ся»; with a sign that keeps it apart from nouns. */
export function verbStem(lower: string): string {
	return `~${cut(lower.replace(reflexive, ''), ofVerbs)}`;
}

function cut(lower: string, of: ReadonlyMap<number, ReadonlySet<string>>): string {
	for (const [size, known] of of)
		if (lower.length - size >= shortest && known.has(lower.slice(-size))) return lower.slice(0, -size);
	return lower;
}

/** Endings by their length, the longest first. */
function endings(list: string): ReadonlyMap<number, ReadonlySet<string>> {
	const all = list.split(/\s+/u);
	const sizes = [...new Set(all.map(({ length }) => length))].sort((a, b) => b - a);
	return new Map(sizes.map((size) => [size, new Set(all.filter(({ length }) => length === size))]));
}
