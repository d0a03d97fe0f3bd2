import { withOneApostrophe } from '../../text/apostrophes.ts';

/** Code, stem of the oblast's adjective, stems of the centre's name and of its adjective (ISO 3166-2:UA). */
const regions: readonly (readonly [code: string, oblast: string, city: string, cityAdjective: string])[] = [
	['UA-05', 'Вінницьк', 'Вінниц', 'Вінницьк'],
	['UA-07', 'Волинськ', 'Луцьк', 'Луцьк'],
	['UA-09', 'Луганськ', 'Луганськ', 'Луганськ'],
	['UA-12', 'Дніпропетровськ', 'Дніпр|Крив(?:ий|ого|ому) Р[іо]', 'Дніпровськ|Криворізьк'],
	['UA-14', 'Донецьк', 'Донецьк|Маріуп[оі]л|Краматорськ', 'Маріупольськ|Краматорськ'],
	['UA-18', 'Житомирськ', 'Житомир', 'Житомирськ'],
	['UA-21', 'Закарпатськ', 'Ужгород', 'Ужгородськ|Мукачівськ'],
	['UA-23', 'Запорізьк', 'Запоріжж', 'Запорізьк|Мелітопольськ'],
	['UA-26', 'Івано-Франківськ', 'Івано-Франківськ', 'Івано-Франківськ'],
	['UA-32', 'Київськ', 'Бровар|Біла Церкв|Біл(?:ої|ій) Церкв', 'Броварськ|Білоцерківськ|Бучанськ|Ірпінськ'],
	['UA-35', 'Кіровоградськ', 'Кропивницьк|Кіровоград', 'Кропивницьк|Кіровоградськ'],
	['UA-46', 'Львівськ', 'Льв[іо]в', 'Львівськ|Дрогобицьк'],
	['UA-48', 'Миколаївськ', 'Микола[їє]в', 'Миколаївськ'],
	['UA-51', 'Одеськ', 'Одес', 'Одеськ|Ізмаїльськ'],
	['UA-53', 'Полтавськ', 'Полтав|Кременч[уі]', 'Полтавськ|Кременчуцьк'],
	['UA-56', 'Рівненськ', 'Рівн', 'Рівненськ'],
	['UA-59', 'Сумськ', 'Сум', 'Сумськ'],
	['UA-61', 'Тернопільськ', 'Терноп[іо]л', 'Тернопільськ'],
	['UA-63', 'Харківськ', 'Харк[іо]в', 'Харківськ'],
	['UA-65', 'Херсонськ', 'Херсон', 'Херсонськ'],
	['UA-68', 'Хмельницьк', 'Хмельницьк|Кам’ян[^\\s]*-Подільськ', 'Хмельницьк|Кам’янець-Подільськ'],
	['UA-71', 'Черкаськ', 'Черкас', 'Черкаськ|Уманськ'],
	['UA-74', 'Чернігівськ', 'Черніг[іо]в', 'Чернігівськ|Ніжинськ'],
	['UA-77', 'Чернівецьк', 'Чернівц', 'Чернівецьк'],
];

const nowhere = '(?!)';
/** Kyiv, Sevastopol and Crimea are no oblasts. Kyiv's adjective is its city's only before «міська». */
const cities: readonly (readonly [code: string, name: string, adjective: string])[] = [
	['UA-30', '(?<!Новгород)Ки[їє]в', 'Київськ(?=\\p{L}{1,3} міськ)'],
	['UA-40', 'Севастоп[оі]л', 'Севастопольськ'],
	['UA-43', nowhere, nowhere],
];

const oblasts: readonly Way[] = [
	...regions.map(([code, oblast]) => ({
		code,
		stems: stemsOf(oblast),
		// «Житомирська область», «у Житомирській обл.», «Житомирська обласна рада», «Житомирська ОДА», «ЖИТОМИРСЬКІЙ ОБЛАСТІ», «Житомирщина»
		pattern: new RegExp(
			`(?<!\\p{L}|-)${oblast}\\p{L}{1,3} (?:обл(?:\\.|аст|асн)|О[ДВ]А|облдерж)|(?<!\\p{L})${oblast.replace(/(?:с|з)ьк$/u, 'щ').replace(/цьк$/u, 'чч')}ин[аиіу](?!\\p{L})`,
			'iu',
		),
	})),
	// «Автономна Республіка Крим», «АР Крим»
	{ code: 'UA-43', stems: ['крим'], pattern: /(?:Республік\p{L}|АР) Крим/iu },
];

const towns: readonly Way[] = [...regions.map(([code, , city]) => [code, city] as const), ...cities].map(
	([code, city]) => ({
		code,
		stems: stemsOf(city),
		// «м. Житомир», «міста Житомира», «10014, Житомир»
		pattern: new RegExp(
			`(?:(?<!\\p{L})(?:м\\. ?|міст[оауі]м? )|\\d{5}, )(?:${city})\\p{L}{0,3}(?![\\p{L}-])`,
			'iu',
		),
	}),
);

const bodies: readonly Way[] = [
	...regions.map(([code, , , adjective]) => [code, adjective] as const),
	...cities.map(([code, , adjective]) => [code, adjective] as const),
].map(([code, adjective]) => ({
	code,
	stems: stemsOf(adjective),
	// «Житомирської міської ради», «Житомирський окружний суд», «Житомирська районна військова адміністрація»
	pattern: new RegExp(
		`(?<!\\p{L}|-)(?:${adjective})\\p{L}{0,3} (?:міськ|районн|сільськ|селищн|окружн|апеляційн|адміністративн|господарськ|державн|військов|прокуратур|рад|митниц|університет|національн)`,
		'iu',
	),
}));

const waysToSay: readonly (readonly Way[])[] = [oblasts, towns, bodies];

/**
 * ISO 3166-2 code of the region that a body's name or address says; null if it says none, or several alike.
 *
 * An oblast named as such weighs more than a city («м. Житомир»), and that more than a body's adjective («Житомирська
 * міська рада»); a street's adjective («вул. Київська») says nothing.
 *
 * @example
 * regionOf('Виконавчий комітет Житомирської міської ради') // 'UA-18'
 */
export function regionOf(text: string): string | null {
	const folded = withOneApostrophe(text);
	const lower = folded.toLowerCase();
	for (const ways of waysToSay) {
		const said = ways.filter(
			({ stems, pattern }) => stems.some((stem) => lower.includes(stem)) && pattern.test(folded),
		);
		const codes = new Set(said.map(({ code }) => code));
		if (codes.size > 0) return codes.size === 1 ? ([...codes][0] ?? null) : null;
	}
	return null;
}

interface Way {
	readonly code: string;
	/** Beginnings one of which is in whatever fits: a pattern is made ready only for a text that may fit. */
	readonly stems: readonly string[];
	readonly pattern: RegExp;
}

/** The first letters of each of the words that a pattern offers. */
function stemsOf(words: string): string[] {
	return words.split('|').map((word) => (word.match(/^\p{L}{2,3}/u)?.[0] ?? '').toLowerCase());
}
