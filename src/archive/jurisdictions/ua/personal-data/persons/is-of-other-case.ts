import type { Word } from './letter-words.ts';
import { postWord } from './roles.ts';
import { endsSentence } from './sentence-around.ts';
import type { ShownName } from './shown-name.ts';

/** Letters of the cases in which a word may stand: nominative, genitive, dative, accusative, instrumental, locative. */
type Cases = string;
type Endings = readonly (readonly [ending: RegExp, cases: Cases])[];

/** Words. */
const reach = 8;

const every: Cases = 'ngdail';
const postEndings: Endings = [
	// «депутатський запит», plurals: of nobody’s case
	[/(?:ськ|цьк)\p{L}{1,3}$|(?:ами|ями|ими|ам|ям|ах|ях|их|ів|ей)$/u, every],
	[/ого$/u, 'ga'],
	[/(?:ому|ові|еві|єві)$/u, 'dl'],
	[/(?:ом|ем|єм|им|ою|ею|єю)$/u, 'i'],
	// «медсестрі», «вчительці»; «фахівці» are several
	[/(?:стрі|[рьтс]ці)$/u, 'dl'],
	// «начальника», «лікаря», «фахівця»; not «медсестра», «суддя», «керівниця»
	[/(?:ник|[^о]ор|ер|ат|ент|ант|ист|олог|атр|ург)а$|(?:ар|тел|[^и]ц)я$/u, 'ga'],
	[/[ая]$/u, 'nga'],
	[/[ую]$/u, 'dal'],
	[/[иії]$/u, 'ngdl'],
	[/[бвгґджзйклмнпрстфхцчшщь]$/u, 'n'],
];
const patronymicEndings: Endings = [
	[/(?:вна|ч)$/u, 'n'],
	[/вни$/u, 'g'],
	[/вні$|(?:чу|чеві)$/u, 'dl'],
	[/вну$/u, 'a'],
	[/ча$/u, 'ga'],
	[/(?:вною|чем)$/u, 'i'],
];
const givenEndings: Endings = [
	[/(?:ові|еві|єві)$/u, 'dl'],
	[/(?:ом|ем|єм|ою|ею|єю)$/u, 'i'],
	[/[ая]$/u, 'nga'],
	// «Ноемі» stands in any
	[/[мф]і$/u, every],
	[/[иії]$/u, 'gdl'],
	[/[ую]$/u, 'dal'],
	[/[бвгґджзйклмнпрстфхцчшщо]$/u, 'n'],
];
// surnames whose case is sure though nothing stands beside them
const surnameEndings: Endings = [
	[/(?:енка|[чщ]ука|[сцз]ького)$/u, 'ga'],
	[/(?:енку|[чщ]уку|[сцз]ькому)$/u, 'dl'],
];
// «директором призначено Вигадку Остапа», «посаду директора обіймає», «виконувачка обов’язків директора», «в. о. директора»
const becomes =
	/^(?:признача|призначен|обира|обран|затвердж|поновлен|визначен|працю|є$|був$|була$|буде$|ста(?:в|ла|не)$|посад|обов’язк|о$|во$|вик$|тво$)/u;

/**
 * Whether the posts before a name stand in a case in which the name does not, so that they are two people: «Лікарем-наркологом
 * Вигадка Остап взятий на облік», «Дружина начальника Вигадка Ольга Петрівна», «Лікар Вигадці Ользі рецепта не виписав».
 * Surnames with initials are often left as they are («підписано начальником Вигадка О.П.») and tell nothing.
 */
export function isOfOtherCase(
	words: readonly Word[],
	{ from, given, surname, patronymic, initials }: ShownName,
): boolean {
	const ofPatronymic = patronymic === null ? every : casesOf(patronymic, patronymicEndings);
	const ofGiven = given === null || given.text.length < 2 ? every : casesOf(given, givenEndings);
	// «Вигадка О.П.» stays as it is in every case
	const isAlone = surname !== null && (initials.length === 0 || given !== null);
	const ofSurname = isAlone ? casesOf(surname, surnameEndings) : every;
	const cases = common(common(ofPatronymic, ofGiven) || ofPatronymic, ofSurname) || ofPatronymic;
	if (cases === every) return false;
	const posts = postsBefore(words, from);
	return posts.length > 0 && posts.every((post) => common(casesOf(post, postEndings), cases) === '');
}

/** Posts between the last comma and the name; where there is none, the last one of the sentence. */
function postsBefore(words: readonly Word[], from: number): readonly Word[] {
	const posts: Word[] = [];
	for (let at = from - 1; at >= Math.max(0, from - reach) && !endsSentence(words, at + 1); at--) {
		const [word, gap] = [words[at] as Word, words[at + 1]?.before ?? ''];
		if (/[:(–—]|\n/u.test(gap) || (/,/u.test(gap) && posts.length > 0)) break;
		if (becomes.test(word.lower)) return [];
		if (postWord.has(word.lower) || postWord.has(word.lower.split('-')[0] ?? '')) posts.push(word);
	}
	return posts;
}

function casesOf({ lower }: Word, endings: Endings): Cases {
	return endings.find(([ending]) => ending.test(lower))?.[1] ?? every;
}

/** The cases that both have. */
function common(one: Cases, other: Cases): Cases {
	return one === every ? other : [...one].filter((letter) => other.includes(letter)).join('');
}
