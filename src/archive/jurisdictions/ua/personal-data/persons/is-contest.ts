import type { Word } from './letter-words.ts';

/** Words. */
const reach = 5;

// «олімпіади», «учнівських змагань»
const contest =
	/^(?:олімпіад|змаган|турнір|чемпіонат|спартакіад|фестивал|вікторин|учн|школяр|студент|дітей|творч|клас(?:у|ів)?$)/u;

/** «переможець олімпіади»: who won a contest got no contract. */
export function isContest(words: readonly Word[], winnerAt: number): boolean {
	return words
		.slice(Math.max(0, winnerAt - reach), winnerAt + reach)
		.some(({ lower }) => contest.test(lower));
}
