import { apostrophes } from '../../text/apostrophes.ts';

const adjectiveEndings: readonly (readonly [RegExp, string])[] = [
	[/ий$/u, 'ого'],
	[/ій$/u, 'ього'],
	[/а$/u, 'ої'],
	[/я$/u, 'ьої'],
	[/е$/u, 'ого'],
	[/є$/u, 'ього'],
];

/** Nouns that bodies are called by, each kind with its ending in the nominative and in the genitive. */
const nouns: readonly (readonly [names: RegExp, nominative: RegExp, genitive: string])[] = [
	[
		/^(?:рада|служба|прокуратура|палата|школа|установа|бібліотека|управа|поліклініка|міськрада|сільрада|райрада|облрада)$/iu,
		/а$/iu,
		'и',
	],
	[
		/^(?:адміністрація|інспекція|комісія|академія|поліція|дирекція|організація|філія|гімназія|агенція|компанія|станція)$/iu,
		/я$/iu,
		'ї',
	],
	[/^(?:міністерство|агентство|підприємство|товариство|казначейство|господарство)$/iu, /о$/iu, 'а'],
	[new RegExp(`^(?:управління|відділення|об[${apostrophes}]єднання|бюро)$`, 'iu'), /$/u, ''],
	[/^(?:лікарня|митниця)$/iu, /я$/iu, 'і'],
	[/^(?:ліцей|музей)$/iu, /й$/iu, 'ю'],
	[
		/^(?:комітет|департамент|відділ|апарат|секретаріат|суд|університет|інститут|центр|фонд|банк|офіс|сектор|заклад|архів|коледж|кабінет|комісаріат|виконком|театр|парк)$/iu,
		/$/u,
		'у',
	],
];

/**
 * The genitive of a body's name, by the rules of declension: its adjectives and its first noun change, what follows is in the
 * genitive already. Null if no noun is one that bodies are called by, or where something but adjectives is before it:
 * rules would guess.
 *
 * @example
 * nameGenitive('Виконавчий комітет Житомирської міської ради') // 'Виконавчого комітету Житомирської міської ради'
 * @example
 * nameGenitive('Вигаданка «Рада»') // null
 */
export function nameGenitive(name: string): string | null {
	const words = name.split(' ');
	const head = words.findIndex((word) => nounGenitive(word) !== null);
	if (head === -1) return null;
	const before = words.slice(0, head).map(adjectiveGenitive);
	if (before.includes(null)) return null;
	return [...before, nounGenitive(words[head] ?? ''), ...words.slice(head + 1)].join(' ');
}

function adjectiveGenitive(word: string): string | null {
	const rule = adjectiveEndings.find(([nominative]) => nominative.test(word));
	return rule ? word.replace(...rule) : null;
}

function nounGenitive(word: string): string | null {
	const rule = nouns.find(([names]) => names.test(word));
	return rule ? word.replace(rule[1], rule[2]) : null;
}
