import type { Word } from './letter-words.ts';
import { endsSentence } from './sentence-around.ts';

/** Words. */
const reach = 8;

// «звільнену працівницю»
const worker = /^(?:працівни|співробітни)/u;
// «медсестру Вигадку звільнено за прогул»: those who have no authority
const staff =
	/^(?:працівни|співробітни|медсест|медбрат|сест|санітар|фельдшер|водій|водія|водієв|вчител|учител|виховател|педагог|лікар|кухар|завгосп|комендант|касир|оператор|технік|тренер|бібліотекар|лісник|психолог|логопед|діловод|майст|диспетчер|пожежник|методист|викладач|інженер|бухгалтер|економіст|доцент|професор|провізор|фармацевт|механік|агроном|ветеринар|інструктор|перекладач)/u;
// «працівниця пошти», «оператор котельні», «касирка»: whoever works somewhere holds no post by that
const worksSomewhere = /^(?:працівни|співробітни|касир|оператор)/u;
const ofPublicBody =
	/^(?:відділ(?!енн)|управлін|департамент|служб|сектор|апарат|міністер|інспекц|поліц|рад[иі]$|виконк|виконавч|адміністрац|комітет|прокуратур|суд[уі]?$|центр|цнап|агентств|держ|оргкомітет|канцеляр|колл?|контакт|гаряч|лінії|дільниц|патрул|органу|тцк|митниц|казнач|фонд)/u;
const former = /^колишн/u;
const leaves = /^(?:звільнен|поновлен|відсторонен|скорочен|потерпіл|травмован)/u;
// «працівника Вигадку притягнуто до дисциплінарної відповідальності»
const disciplined =
	/^(?:дисциплінарн|догану?|притягн|звільнен|поновлен|відсторонен|скорочен|потерпі|травм|загину|помер|захворі|лікарнян|прогул|недостач|відпуст(?:к|ці)|позов|стаж(?:у|ем|і)?$|зарплат|заробітн|кермом|затриман|сп’янінн|заслухан|декрет|хворі(?:є|в|ла)|діагно|інвалідніст|госпіталізован|лікуєт|судим|засудж|атестован|вдари(?:в|ла)|поби(?:в|ла)|образи(?:в|ла)|принизи|знуща|булінг)/u;

/**
 * What a word for somebody who works somewhere says of the name with it: what befell one at work is no act of an office
 * («працівника Вигадку звільнено за прогул»: private), and whoever works behind no public body’s counter holds no post by that
 * («працівниця пошти Вигадка»: unknown); null where it says nothing else than a post does.
 */
export function standingOfWorker(words: readonly Word[], at: number): 'private' | 'unknown' | null {
	const { lower = '' } = words[at] ?? {};
	// «колишня працівниця Вигадка»
	if (worker.test(lower) && former.test(words[at - 1]?.lower ?? '')) return 'private';
	if (worker.test(lower) && leaves.test(words[at - 1]?.lower ?? '')) return 'private';
	if (staff.test(lower) && isDisciplined(words, at)) return 'private';
	return worksSomewhere.test(lower) && isOfNoBody(words, at) ? 'unknown' : null;
}

/** «Працівниця пошти Вигадка»: neither an adjective of an office before it, nor a public body's part behind it. */
function isOfNoBody(words: readonly Word[], at: number): boolean {
	const around = words.slice(Math.max(0, at - 2), at + 5);
	return !around.some(
		({ lower }, index) =>
			(index !== 2 && ofPublicBody.test(lower)) ||
			/^(?:посад|соціальн|соц|медичн|науков|провідн|головн|старш|відповідал|уповноваж|контактн|черговий|чергов[аоу])/u.test(
				lower,
			),
	);
}

/** «працівника Вигадку звільнено за прогул»: what befell somebody at work is no act of an office. */
function isDisciplined(words: readonly Word[], workerAt: number): boolean {
	// «головний лікар», «старший майстер»
	if (/^(?:головн|старш|провідн)/u.test(words[workerAt - 1]?.lower ?? '')) return false;
	if (isDisciplinedBefore(words, workerAt)) return true;
	// «лікарем встановлено діагноз»
	if (/(?:ом|ем|єм|ою|ею|єю)$/u.test(words[workerAt]?.lower ?? '')) return false;
	for (let at = workerAt + 1; at < Math.min(words.length, workerAt + reach); at++) {
		if (endsSentence(words, at) || /,/u.test(words[at]?.before ?? '')) return false;
		if (disciplined.test(words[at]?.lower ?? '')) return true;
	}
	return false;
}

/** «до дисциплінарної відповідальності притягнуто вчителя фізики Вигадку»; whoever does it stands between, or is nobody. */
function isDisciplinedBefore(words: readonly Word[], workerAt: number): boolean {
	for (let at = workerAt - 1; at >= Math.max(0, workerAt - reach); at--) {
		if (endsSentence(words, at + 1) || /[,;]/u.test(words[at + 1]?.before ?? '')) return false;
		if (disciplined.test(words[at]?.lower ?? '')) return true;
	}
	return false;
}
