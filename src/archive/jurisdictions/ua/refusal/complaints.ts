import type { RefusedLetter, TextToSend } from '../../../outcome/refusal-rules.ts';
import { dateInWords, letterInWords, matterInWords, objections, requestInWords } from './refusal-words.ts';

/**
 * Complaints of a refusal, to copy and fill in: to the Commissioner for Human Rights, who watches over access to information
 * (Law № 2939-VI, art. 17; Law № 776/97-ВР, art. 17; Law № 393/96-ВР, art. 5) and to the administrative court (Law
 * № 2939-VI, art. 23; Code of Administrative Justice, art. 160). What was checked by which source: docs/refusals.md.
 */
export function complaints(refused: RefusedLetter): TextToSend[] {
	return [
		{
			id: 'commissioner',
			name: { uk: 'Скарга Уповноваженому', en: 'Complaint to the Commissioner' },
			text: toCommissioner(refused),
		},
		{ id: 'court', name: { uk: 'Позов до суду', en: 'Claim to the court' }, text: toCourt(refused) },
	];
}

function toCommissioner(refused: RefusedLetter): string {
	const { authority, url } = refused;
	return `Уповноваженому Верховної Ради України з прав людини
вул. Інститутська, 21/8, м. Київ, 01008
hotline@ombudsman.gov.ua

[Ваше прізвище, ім’я, по батькові]
[індекс і місце проживання; електронна пошта, телефон]

СКАРГА
на відмову в доступі до публічної інформації

${facts(refused)}

Вважаю відмову незаконною. ${objections[refused.outcome.ground ?? 'other']}

Скаргу подаю впродовж року від дня, коли дізнався (дізналася) про відмову: [дата]. Цієї справи суд не розглядає.

На підставі статті 55 Конституції України, статті 17 Закону України «Про доступ до публічної інформації» та статті 17 Закону України «Про Уповноваженого Верховної Ради України з прав людини» прошу:
1) провести перевірку додержання права на доступ до публічної інформації: ${authority};
2) вжити заходів, щоб порушення було усунуто й інформацію на мій запит надано;
3) скласти протокол про адміністративне правопорушення за статтею 212-3 Кодексу України про адміністративні правопорушення, якщо для цього є підстави.

Додатки:
1. Копія запиту.
2. Копія відмови (${url}).

[дата]                    [підпис]`;
}

function toCourt(refused: RefusedLetter): string {
	const { authority, url, letter } = refused;
	return `До [назва] окружного адміністративного суду

Позивач: [прізвище, ім’я, по батькові; адреса; РНОКПП; телефон; електронна пошта]
Відповідач: ${authority}[, адреса, код ЄДРПОУ]

ПОЗОВНА ЗАЯВА
про визнання протиправною відмови в наданні публічної інформації та зобов’язання вчинити дії

${facts(refused)}

Відмова протиправна. ${objections[refused.outcome.ground ?? 'other']} Згідно з частиною другою статті 77 Кодексу адміністративного судочинства України довести правомірність відмови повинен відповідач.

Шестимісячний строк звернення до суду (частина друга статті 122 Кодексу адміністративного судочинства України) рахую від дня, коли дізнався (дізналася) про відмову: [дата].
Заходів досудового врегулювання, забезпечення доказів чи позову не вживалося. Оригінали письмових доказів: [у кого]. Іншого позову до цього відповідача з тим самим предметом і з тих самих підстав не подано.

На підставі статті 23 Закону України «Про доступ до публічної інформації», статей 5, 19, 160 Кодексу адміністративного судочинства України прошу:
1) визнати протиправною відмову від ${dateInWords(letter.date)} № ${letter.registrationIndex};
2) зобов’язати відповідача надати інформацію на мій запит;
3) стягнути з відповідача судові витрати.

Додатки:
1. Копія запиту.
2. Копія відмови (${url}).
3. Квитанція про сплату судового збору.
4. Копії позовної заяви та додатків для відповідача.

[дата]                    [підпис]`;
}

/** What happened, as the letter tells it. */
function facts(refused: RefusedLetter): string {
	const { authority, outcome, url } = refused;
	const partly = outcome.is === 'in-part' ? 'частково відмовлено' : 'відмовлено';
	const said = outcome.sentence === null ? '' : ` У листі сказано: «${outcome.sentence}»`;
	return `Мій ${requestInWords(refused)} ${matterInWords(refused)} розглянув орган: ${authority}. У задоволенні запиту ${partly} ${letterInWords(refused)} (${url}).${said}`;
}
