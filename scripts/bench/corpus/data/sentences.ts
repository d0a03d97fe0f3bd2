/**
 * Sentences of letters. In braces stands what is chosen anew each time: `{work:gen}` a word in a case, `{thing:gen:pl}` in
 * the plural, `{~thing:loc}` with an adjective; `{date}`, `{sum}` and other names stand for figures and names.
 */
export const openings: readonly string[] = [
	'Розглянувши Ваш запит щодо {work:gen} {~thing:gen:pl}, повідомляємо про наступне.',
	'На Ваш запит на отримання публічної інформації про {~work:acc} {thing:gen} повідомляємо таке.',
	'Відповідно до Закону України «Про доступ до публічної інформації» надаємо інформацію стосовно {work:gen} {~thing:gen} у {village:loc}.',
	'{Organ:nom} у межах компетенції опрацювало лист від {date} № {index} щодо {~thing:gen} та повідомляє.',
	'За результатами розгляду Вашого звернення щодо {~thing:gen:pl} інформуємо.',
];

/** Sentences of the middle of a letter. */
export const statements: readonly string[] = [
	'У {year} році на {work:acc} {~thing:gen:pl} спрямовано {sum} грн з {~source:gen}.',
	'Станом на {date} виконано {work:acc} {count} {~thing:gen:pl} загальною площею {area}.',
	'Роботи з {work:gen} {~thing:gen} по вул. {street} виконує {company} на підставі {~document:gen} від {date} № {index}.',
	'Згідно з {~document:ins} від {date} № {index} передбачено {~work:acc} {thing:gen:pl} у {village:loc}.',
	'Вартість {work:gen} {~thing:gen} становить {sum} грн, у тому числі податок на додану вартість {sum} грн.',
	'{~Document:nom} про {work:acc} {~thing:gen} затверджено на засіданні {~organ:gen} {date}.',
	'На балансі {organ:gen} перебуває {count} {~thing:gen:pl}, з них {count} потребують {work:gen}.',
	'За {quarter} квартал {year} року до {organ:gen} надійшло {count} звернень мешканців щодо {~thing:gen:pl}.',
	'{~Work:nom} {thing:gen:pl} у {village:loc} заплановано на {quarter} квартал {year} року за умови виділення коштів з {source:gen}.',
	'Інформацію про {~thing:acc} оприлюднено на офіційному вебсайті у розділі «{Topic}».',
	'Процедуру закупівлі «{Work:nom} {~thing:gen}» завершено {date}, переможцем визнано {company}.',
	'Питання {work:gen} {~thing:gen} належить до повноважень {~organ:gen}, куди й скеровано копію Вашого запиту.',
	'Через {~thing:acc} по вул. {street}, {house} у {village:loc} складено {~document:acc}.',
	'Гарантійний строк на {work:acc} {~thing:gen} визначено {document:ins} і становить {years} років.',
	'Протяжність {~thing:gen:pl}, що обслуговуються, становить {length} км, рівень зношеності – {percent} %.',
	'Протягом {year} року проведено {work:acc} {count} {thing:gen:pl} на суму {sum} грн, у {year} році – {count} на суму {sum} грн.',
	'Фінансування {~thing:gen:pl} здійснюється за рахунок {~source:gen} та {~source:gen} у співвідношенні {percent} до {percent}.',
	'Членами {~organ:gen} під час виїзду {date} встановлено, що {~thing:nom} по вул. {street} відповідає {document:dat}.',
	'Розпорядником {~document:gen} є {~organ:nom}, тому запит у цій частині надіслано за належністю {date}.',
	'Черговість {work:gen} визначає {~document:nom}; мешканці {village:gen} можуть подати пропозиції до {date}.',
	'Окремо зазначаємо, що {~document:nom} щодо {thing:gen} не містить відомостей про {work:acc} {~thing:gen:pl}.',
	'Відомості про {~thing:acc} внесено до {~document:gen} за № {index} від {date}.',
	'Для забезпечення {work:gen} {~thing:gen} укладено {~document:acc} з {company} строком до {date}.',
	'Середній показник за {year} рік – {count} {thing:gen:pl} на місяць, що на {percent} % більше, ніж у {year} році.',
	'Під час {work:gen} {~thing:gen} використано {count} одиниць техніки та {count} т матеріалів.',
	'У {village:loc} діє {~document:nom}, яким визначено {count} об’єктів, зокрема {~thing:acc} та {~thing:acc}.',
	'До переліку увійшли {village:nom}, {village:nom} та {village:nom}, де {work:acc} {thing:gen:pl} буде завершено до {date}.',
	'Запитувана {~document:nom} є внутрішнім документом {organ:gen} і надається у копії.',
];

/** Items of a list, after a sentence that ends with a colon. */
export const listOpenings: readonly string[] = [
	'За {year} рік виконано такі роботи:',
	'Кошти розподілено так:',
	'До переліку {thing:gen:pl}, що потребують {work:gen}, включено:',
	'Повідомляємо за пунктами запиту:',
];

/** Items of lists. */
export const listItems: readonly string[] = [
	'{work:nom} {~thing:gen} по вул. {street}, {house} – {sum} грн',
	'{~work:nom} {thing:gen:pl} у {village:loc} – {sum} грн',
	'{~document:nom} від {date} № {index}',
	'{~thing:nom} – {count} шт.',
	'{company} – {sum} грн',
];

/** Last sentences. */
export const closings: readonly string[] = [
	'Відмову в задоволенні запиту може бути оскаржено в порядку, визначеному статтею 23 Закону України «Про доступ до публічної інформації».',
	'Додатково інформуємо, що копію {~document:gen} можна отримати в {organ:loc} за адресою: вул. {street}, {house}.',
	'Просимо врахувати зазначене.',
	'За потреби {organ:nom} надасть додаткові роз’яснення.',
	'Вибачте за незручності, спричинені {work:ins} {thing:gen}.',
];

/** What a letter says about its attachments. */
export const attachments: readonly string[] = [
	'Додаток: на {pages} арк. в 1 прим.',
	'Додаток: копія {document:gen} на {pages} арк. в 1 прим.',
	'Додаток: {~document:nom} на {pages} арк.',
];

/** Headings. */
export const headings: readonly string[] = [
	'Про {work:acc} {~thing:gen:pl}',
	'Щодо {work:gen} {~thing:gen}',
	'Про надання інформації',
	'Щодо {~thing:gen} у {village:loc}',
];
