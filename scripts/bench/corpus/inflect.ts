/** Cases that the templates ask for. */
export type Case = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'loc';
export type Gender = 'm' | 'f' | 'n';

/** How a noun declines; the names say gender and kind of stem. */
export type NounClass = 'm' | 'm-a' | 'm-soft' | 'f' | 'f-soft' | 'f-ia' | 'f-ist' | 'n' | 'n-nnia';

/** A noun: nominative, class, stem, and the genitive plural where the class does not give it. */
export type Noun = readonly [
	nominative: string,
	declension: NounClass,
	stem: string,
	genitivePlural?: string,
];

/** An adjective's stem and whether it is soft: `['міськ']`, `['середн', 'soft']`. */
export type Adjective = readonly [stem: string, kind?: 'soft'];

/** Endings by case, singular and then plural. Null stands for the nominative itself or a form that the noun gives. */
type Endings = Readonly<Record<Case, readonly [string | null, string | null]>>;

const nouns: Readonly<Record<NounClass, Endings>> = {
	m: masculine('у'),
	'm-a': masculine('а'),
	'm-soft': {
		nom: [null, 'і'],
		gen: ['я', 'ів'],
		dat: ['ю', 'ям'],
		acc: [null, 'і'],
		ins: ['ем', 'ями'],
		loc: ['і', 'ях'],
	},
	f: {
		nom: [null, 'и'],
		gen: ['и', null],
		dat: ['і', 'ам'],
		acc: ['у', 'и'],
		ins: ['ою', 'ами'],
		loc: ['і', 'ах'],
	},
	'f-soft': {
		nom: [null, 'і'],
		gen: ['і', null],
		dat: ['і', 'ям'],
		acc: ['ю', 'і'],
		ins: ['ею', 'ями'],
		loc: ['і', 'ях'],
	},
	'f-ia': {
		nom: [null, 'ї'],
		gen: ['ї', 'й'],
		dat: ['ї', 'ям'],
		acc: ['ю', 'ї'],
		ins: ['єю', 'ями'],
		loc: ['ї', 'ях'],
	},
	'f-ist': {
		nom: [null, 'ості'],
		gen: ['ості', 'остей'],
		dat: ['ості', 'остям'],
		acc: [null, 'ості'],
		ins: ['істю', 'остями'],
		loc: ['ості', 'остях'],
	},
	n: {
		nom: [null, 'а'],
		gen: ['а', null],
		dat: ['у', 'ам'],
		acc: [null, 'а'],
		ins: ['ом', 'ами'],
		loc: ['і', 'ах'],
	},
	'n-nnia': {
		nom: [null, 'я'],
		gen: ['я', null],
		dat: ['ю', 'ям'],
		acc: [null, 'я'],
		ins: ['ям', 'ями'],
		loc: ['і', 'ях'],
	},
};

const adjectives: Readonly<Record<Gender | 'pl', Readonly<Record<Case, string>>>> = {
	m: { nom: 'ий', gen: 'ого', dat: 'ому', acc: 'ий', ins: 'им', loc: 'ому' },
	f: { nom: 'а', gen: 'ої', dat: 'ій', acc: 'у', ins: 'ою', loc: 'ій' },
	n: { nom: 'е', gen: 'ого', dat: 'ому', acc: 'е', ins: 'им', loc: 'ому' },
	pl: { nom: 'і', gen: 'их', dat: 'им', acc: 'і', ins: 'ими', loc: 'их' },
};

/** What is at the beginning of a hard ending in a soft adjective: «міського» – «середнього». */
const softened: Readonly<Record<string, string>> = { и: 'і', о: 'ьо', у: 'ю', а: 'я', е: 'є', і: 'і' };
/** Consonants before -і of a feminine noun: «дорога» – «дорозі», «ділянка» – «ділянці». */
const beforeI: Readonly<Record<string, string>> = { г: 'з', к: 'ц', х: 'с' };

/**
 * A noun in a case and number.
 *
 * @example
 * inflectNoun(['дорога', 'f', 'дорог', 'доріг'], 'loc', false) // 'дорозі'
 */
export function inflectNoun(noun: Noun, grammaticalCase: Case, plural: boolean): string {
	const [nominative, declension, stem, genitivePlural] = noun;
	const ending = nouns[declension][grammaticalCase][plural ? 1 : 0];
	if (ending === null) return plural ? (genitivePlural ?? stem) : nominative;
	const last = stem.at(-1) ?? '';
	if (plural || ending !== 'і' || !(last in beforeI)) return stem + ending;
	// «показник» – «на показнику», but «ділянка» – «на ділянці»
	return declension === 'f' ? stem.slice(0, -1) + beforeI[last] + ending : `${stem}у`;
}

/**
 * An adjective in the case, gender and number of its noun.
 *
 * @example
 * inflectAdjective(['середн', 'soft'], 'gen', 'f', false) // 'середньої'
 */
export function inflectAdjective(
	[stem, kind]: Adjective,
	grammaticalCase: Case,
	gender: Gender,
	plural: boolean,
): string {
	const ending = adjectives[plural ? 'pl' : gender][grammaticalCase];
	if (kind !== 'soft') return stem + ending;
	const [first = '', ...rest] = ending;
	return stem + (ending === 'ій' ? 'ій' : (softened[first] ?? first) + rest.join(''));
}

/** The gender of a noun, by its class. */
export function genderOf([, declension]: Noun): Gender {
	return declension[0] as Gender;
}

function masculine(genitive: string): Endings {
	return {
		nom: [null, 'и'],
		gen: [genitive, 'ів'],
		dat: ['у', 'ам'],
		acc: [null, 'и'],
		ins: ['ом', 'ами'],
		loc: ['і', 'ах'],
	};
}
