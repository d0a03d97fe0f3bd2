import type { Word } from './letter-words.ts';
import { isSpecialSentence } from './sentence-around.ts';
import type { ShownName } from './shown-name.ts';

/** Words. */
const postReach = 6;

// whose health and deeds the public may ask about, and who deals with those of others
const authority =
	/^(?:голов|начальник|начальниц|директор|судд|прокурор|слідч|депутат|міністр|секретар|заступни|керівни|завідув|завідую|ректор|декан|мер|старост|комісар|нотаріус|експерт|командувач|президент|посол)/u;
// «надав допомогу», «прийняв рішення», «наклав арешт», «пояснила»: what a post does
const acts =
	/^(?:нада|прийня|накла|поясни|підписа|скла|встанови|прове|провод|призначи|огляну|повідоми|вида|вине|вніс|внес|порад|порекоменд|зазнач|констат|зафікс|консульт|прооперу|оперу|лікує|вед|вів|здійсн|викон|допов|оформ|випис|взя|переві|вияв|супровод|викла|опита|допита|затрима|оштрафу|госпіталіз|розпоча|закри|зареєстр|розгля|запропонува|підтверди|відповіда)\p{L}*$/u;

/**
 * Whether a sentence tells of somebody’s health, conviction or need, who has a post of no authority and does not act by it:
 * «Лікар Вигаданий перебуває на лікуванні», not «Лікар Вигаданий надав допомогу хворому».
 */
export function isBefallen(words: readonly Word[], name: Pick<ShownName, 'from' | 'to'>): boolean {
	const next = words[name.to];
	if (!next || next.capital || !/^\.?\s{1,3}$/u.test(next.before) || acts.test(next.lower)) return false;
	const before = words.slice(Math.max(0, name.from - postReach), name.from);
	return !before.some(({ lower }) => authority.test(lower)) && isSpecialSentence(words, name);
}
