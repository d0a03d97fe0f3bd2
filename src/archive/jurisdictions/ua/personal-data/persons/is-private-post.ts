import { isBeside } from './is-beside.ts';
import type { Word } from './letter-words.ts';
import { endsSentence } from './sentence-around.ts';

/** Words behind a post in which «у відставці» stands, and before it in which «загиблого» does. */
const behindReach = 5;
const beforeReach = 2;
const lifeReach = 9;

// «майор у відставці», «капітан запасу», «полковник медичної служби у відставці»
const retired = /^(?:відставці|запасу|запасі|пенсії)$/u;
// «член кооперативу», «члени профспілки», «член товариства»; not «член комісії»
const member = /^член/u;
const ofSociety = /^(?:кооператив|осбб|товариств|профспіл|спілки|артіл|пасажир|екіпаж|бригад|колгосп)/u;
// «ліквідатор аварії на ЧАЕС»
const liquidator = /^ліквідатор/u;
const ofDisaster = /^(?:аварі|наслідк|чаес|катастроф)/u;
// «загиблого лейтенанта», «зниклий безвісти сержант», «засуджений тренер»
const befallen =
	/^(?:загибл|зникл|безвісти|поранен|полонен|померл|покійн|звільнен|засуджен|затриман|підозрюван|обвинувачен|потерпіл|травмован|мобілізован|демобілізован|колишн|екс)(?:\p{L}*(?:[иі]й|ого|ому|им|[ая]|ої|ьої|[ую]|ою)|и)$/u;
// «дружина начальника», «водій голови ради»: the first of the two is named
const kin =
	/^(?:дружин|чоловік|вдов|удов|син|доньк|дочк|доч|мат(?:и|ері|ір|ір’ю)$|батьк|брат|сестр|родин|сім|онук|онуч|внук|внуч|тещ|свекр|зят|невіст|кум|воді[йяє])/u;
// «сержант Вигадка загинув», «нагороджений посмертно»
const rank =
	/^(?:сержант|лейтенант|капітан|майор|полковник|підполковник|командир|генерал|старшин|офіцер|технік|інженер|оператор|майст|поліцейськ|рятувальник)/u;
const fell =
	/^(?:загину(?:в|ла)|помер|померла|посмертно|поранен|зник|зникла|полон|полоні|полону|травмован|госпіталізован)/u;
// «староста під’їзду», «староста групи», «голова батьківського комітету»
const elected = /^(?:старост|голов)/u;
const byNeighbours = /^(?:під[’']їзд|груп|клас|потоку|будинк|поверх|вулиці|кутка|гуртожит|батьківськ)/u;
// «лікарка Вигадка мешкає», «…, який не сплачує аліменти», «народила дитину»: what nobody does by a post
const ofOwnLife =
	/^(?:мешка(?:є|в|ла)|прожива(?:є|в|ла)|розлуч(?:ився|илась|илася|ений|ена)|одруж\p{L}+|народи(?:ла|вся|лась|лася)|захворі(?:в|ла)|хворі(?:є|в|ла)|отруї(?:вся|лась|лася)|[ву]куси(?:в|ла)|напа(?:в|ла)|побит(?:о|ий|а)|знепритомні(?:в|ла)|скаржи(?:ться|вся|лась|лася)|аліменти|декретн\p{L}+|лікується|лікува(?:вся|лась|лася)|орендує|вагітна|кредит|іпотек\p{L}|нетверез\p{L}+|дтп|субсиді\p{L}|травму|поранення|боргує)$/u;
// «квартира інженера Вигадки», «смерть фельдшера»
const whose =
	/^(?:квартир|помешкан|автомобіл|гараж|дач[аіиу]|собак|город|спадщин|шлюб|хвороб|смерт|похорон|поранен|загибел)/u;
const keeps = /^(?:доглядає|виховує|утримує|доглядала|виховувала)$/u;
const own =
	/^(?:матір|батька|батьків|сина|синів|доньку|дочку|дітей|дитину|онука|онуку|чоловіка|дружину|бабусю|дідуся)$/u;
// whose deeds the public may ask about though he holds the post no more
const authority =
	/^(?:голов|старост|мер|міністр|депутат|судд|прокурор|президент|начальник|начальниц|керівни|директор|губернатор|ректор)/u;

/**
 * Whether a post says nothing of an office: whoever had it has left it («майор у відставці», «колишня секретарка»), it is a
 * place among private people («член кооперативу»), or it is told of what befell him («загиблого лейтенанта», «сержант Вигадка
 * загинув»).
 *
 * @param post index of the word for the post
 * @param name where the name begins
 */
export function isPrivatePost(words: readonly Word[], post: number, name: number): boolean {
	const { lower = '' } = words[post] ?? {};
	const between = words.slice(post + 1, Math.min(name, post + 1 + behindReach));
	if (between.some((word) => retired.test(word.lower))) return true;
	const next = words[post + 1]?.lower ?? '';
	if (member.test(lower) && ofSociety.test(next)) return true;
	if (liquidator.test(lower) && ofDisaster.test(next)) return true;
	if (kin.test(words[post - 1]?.lower ?? '') && isBeside(words[post] as Word))
		return !isGenitive(words, name);
	if (elected.test(lower) && byNeighbours.test(next)) return true;
	if (authority.test(lower) || /^головн/u.test(words[post - 1]?.lower ?? '')) return false;
	if (whose.test(words[post - 1]?.lower ?? '') || livesSo(words, name)) return true;
	if (rank.test(lower) && words.slice(name + 1, name + 1 + behindReach).some((word) => fell.test(word.lower)))
		return true;
	return words
		.slice(Math.max(0, post - beforeReach), post)
		.some(
			(word, at, before) =>
				befallen.test(word.lower) && [...before.slice(at + 1), words[post] as Word].every(isBeside),
		);
}

/** Whether behind a name the clause tells what somebody does in his own life. */
function livesSo(words: readonly Word[], name: number): boolean {
	for (let at = name + 1; at < Math.min(words.length, name + lifeReach) && !endsSentence(words, at); at++) {
		const { lower = '', capital = true, before = '' } = words[at] ?? {};
		// «підтвердила, що Вигадка мешкає сам»: another’s
		if (/[,;]/u.test(before) && !/^(?:як|котр)(?:ий|а)$/u.test(lower)) return false;
		if (capital) continue;
		if (ofOwnLife.test(lower)) return true;
		if (keeps.test(lower)) return own.test(words[at + 1]?.lower ?? '');
	}
	return false;
}

/** «дружина начальника Вигадка Петра Івановича»: the name is the official's whose wife she is. */
function isGenitive(words: readonly Word[], name: number): boolean {
	return words
		.slice(name, name + 3)
		.some((word) => word.capital && isBeside(word) && /(?:вни|ича)$/u.test(word.lower));
}
