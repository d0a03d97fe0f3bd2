import { isBeside } from './is-beside.ts';
import type { Word } from './letter-words.ts';
import { postWord, privateRole } from './roles.ts';
import { endsSentence } from './sentence-around.ts';
import type { ShownName } from './shown-name.ts';

/** Words. */
const clauseReach = 16;
const postReach = 8;
const hostReach = 4;

const vote = /^(?:за|проти|утрима(?:вся|лася|лась)|голосу(?:вав|вала)|відсутн(?:ій|я))$/u;
// « – за, », « — проти;»
const voteGap = /^\.?\s?[–—-]\s?$|^\.?\s\(?«?$|^\.?:\s$/u;
const endsVote = /^[»)]?\s?[.,;)]|^[^\S\n]{0,4}\r?\n/u;
const votes = /^(?:голосу|проголосу|голосів|поіменн)/u;
// «наказ Вигаданого», «розпорядженням Вигаданої»
const ordered = /^(?:наказ(?:у|ом|и|і|ів|ами)?|розпорядженн(?:я|ям|ями|ю|і)|резолюці(?:я|ї|єю|ю))$/u;
// «Прийом проводив Вигаданий», «засідання вела Вигадана»: whoever holds it acts for the body
const held =
	/^(?:прийом|засіданн|нарад|зборів|збори|сесі|слухан|перевірк|інструктаж|тренінг|семінар|огляд|аудит)\p{L}{0,3}$/u;
const holds = /^(?:пров(?:ів|ела|одив|одила|одить|одитиме)|в(?:ів|ела|еде)|очоли(?:в|ла)|відкри(?:в|ла))$/u;
const relative = /^(?:що|як(?:ий|а|е|ого|ої|ому|ій|у|им|ою)|котр(?:ий|а|ого|ої))$/u;
// «надав пояснення», «повідомила»
const says =
	/^(?:повідоми|поясни|доповi|доповіл|доповів|відпові|заяви|запевни|прокоментува|уточни|роз’ясни|поінформува|наголоси|підтверди|запропонува|зачита)(?:в|ла|ли)?$/u;
const gave = /^нада(?:в|ла|ли)$/u;
const said = /^(?:пояснен|роз’яснен|відповід|коментар|інформаці|довідк|згод|доруч|висновк)/u;
// «звільнений», «відсторонена»: what befell whoever holds a post
const left = /^(?:звільнен|відсторонен|поновлен|призначен)(?:ий|а|ого|у|ому|ій)$/u;
// «сестра медична», «старша сестра»
const nurse = /^сест(?:р(?:а|и|і|у|ою|о)|ер)$/u;
const nursing = /^(?:медичн|старш|господ)/u;

/** Whether the sentence says that somebody acts for a body though no post stands right with the name. */
export function isOfficialByClause(words: readonly Word[], name: Pick<ShownName, 'from' | 'to'>): boolean {
	return (
		isVoter(words, name) || isIssuer(words, name.from) || isDismissed(words, name) || isHost(words, name.from)
	);
}

/**
 * Who somebody is behind a clause between two commas, which belongs to the role before it: «Заступник голови, що відповідає за
 * освіту, Вигаданий О.П.», «Мешканка, яка скаржиться начальникові, Вигадана О.П.».
 */
export function roleBehindClause(words: readonly Word[], from: number): 'official' | 'private' | null {
	if (!/^,\s$/u.test(words[from]?.before ?? '')) return null;
	for (let at = from - 1; at >= Math.max(1, from - clauseReach) && !endsSentence(words, at + 1); at--) {
		const word = words[at];
		if (!word || !relative.test(word.lower) || !/^,\s(?:\p{L}{1,3}\s)?$/u.test(word.before)) continue;
		for (let head = at - 1; head >= Math.max(0, at - postReach) && !endsSentence(words, head + 1); head--) {
			const { lower = '' } = words[head] ?? {};
			if (privateRole.has(lower)) return 'private';
			if (postWord.has(lower)) return 'official';
		}
		return null;
	}
	return null;
}

/** «Головний лікар надав пояснення (Вигадана О.П.)»: in brackets behind what an official says, and nobody private between. */
export function isSpeaker(words: readonly Word[], { from, to }: Pick<ShownName, 'from' | 'to'>): boolean {
	if (!/^\s\($/u.test(words[from]?.before ?? '') || !/^\.?\)/u.test(words[to]?.before ?? ')')) return false;
	let speaks = false;
	for (let at = from - 1; at >= Math.max(0, from - clauseReach); at--) {
		const { lower = '' } = words[at] ?? {};
		if (privateRole.has(lower)) return false;
		speaks ||= says.test(lower) || (gave.test(lower) && said.test(words[at + 1]?.lower ?? ''));
		if (speaks && postWord.has(lower)) return true;
		if (endsSentence(words, at)) return false;
	}
	return false;
}

/** «сестра медична», «старша медична сестра»: a post, and nobody's kin. */
export function isNurse(words: readonly Word[], at: number): boolean {
	if (!nurse.test(words[at]?.lower ?? '')) return false;
	return [words[at - 1], words[at + 1]].some((word) => word !== undefined && nursing.test(word.lower));
}

/** «Вигадана О.П. – за», «Вигаданий О.П. – утримався» where something is voted on. */
function isVoter(words: readonly Word[], { from, to }: Pick<ShownName, 'from' | 'to'>): boolean {
	const [told, next] = [words[to], words[to + 1]];
	if (!told || !vote.test(told.lower) || !voteGap.test(told.before)) return false;
	if (/[–—-]/u.test(told.before)) return next === undefined || endsVote.test(next.before);
	return words.slice(Math.max(0, from - clauseReach), from).some(({ lower }) => votes.test(lower));
}

/** «Наказ Вигаданого О.П.» */
function isIssuer(words: readonly Word[], from: number): boolean {
	const [order, first] = [words[from - 1], words[from]];
	return order !== undefined && first !== undefined && ordered.test(order.lower) && isBeside(first);
}

/** «Прийом громадян проводив Вигаданий О.П.» */
function isHost(words: readonly Word[], from: number): boolean {
	const [verb, first] = [words[from - 1], words[from]];
	if (!verb || !first || !holds.test(verb.lower) || !isBeside(first)) return false;
	return words.slice(Math.max(0, from - 1 - hostReach), from - 1).some(({ lower }) => held.test(lower));
}

/** «міський голова Вигаданий О.П., звільнений»: the post stands right before the name. */
function isDismissed(words: readonly Word[], { from, to }: Pick<ShownName, 'from' | 'to'>): boolean {
	const [post, first, behind] = [words[from - 1], words[from], words[to]];
	if (!post || !first || !behind || !isBeside(first)) return false;
	return postWord.has(post.lower) && /^\.?,\s$/u.test(behind.before) && left.test(behind.lower);
}
