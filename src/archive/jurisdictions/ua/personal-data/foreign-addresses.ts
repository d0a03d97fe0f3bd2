// «г. Вигадов», «ул. Тихая», «д. 5»
const russianWord =
	'(?:г|гор|пгт|пос(?:[её]лок)?|село|деревня|с|проезд|проулок|ул(?:иц[аеыу])?|пер(?:еулок)?|пр(?:оспект)?|просп|пр-т|бул(?:ьвар)?|пл|ш|мкр|д(?:ом)?|корп|кв(?:артир[аеуы])?|обл)';
const russianPart = `(?:${russianWord}\\.?\\s{0,2}(?:\\p{Lu}[\\p{L}-]*(?:\\s\\p{Lu}[\\p{L}-]+)?|\\d{1,4}[А-Яа-я]?)(?![\\p{L}\\d])|\\p{Lu}[\\p{L}-]+ская\\sобл(?:\\.|асть)|\\d{1,5}[а-я]?(?:[/-]\\d{1,4})?(?![\\p{L}\\d])|\\p{Lu}[\\p{L}-]{2,20})`;
const russianAddress = `(?:${russianPart})(?:,?\\s{1,2}(?:${russianPart})){0,7}`;
const russianLives =
	'(?:[пП]рожива(?:ет|ла|л|ющ\\p{L}{2,3})|[пП]рописан\\p{L}{0,2}|[зЗ]арегистрирован\\p{L}{0,2}|[мМ]есто\\s+(?:жительства|проживания|регистрации)|[дД]омашний\\s+адрес|[аА]дрес\\s+(?:заявителя|проживания|регистрации|потерпевш\\p{L}{2,3}))';
const latinWord =
	'(?:vul|vulytsia|ul|prosp|prov|bulv|blvd|pl|str|street|st|ave|avenue|lane|road|square|apartment|apt|flat|kv|bud|house|building|bldg|room)';
const latinPart = `(?:${latinWord}\\.?\\s?#?(?:\\d{1,4}[A-Za-z]?|[A-Z][\\w’'-]+(?:\\s[A-Z][\\w’'-]+)?)|\\d{1,5}[A-Za-z]?(?:[/-]\\d{1,4})?(?![\\w])|[A-Z][\\w’'-]+(?:\\s[A-Z][\\w’'-]+)?(?:\\s${latinWord}(?![\\w])\\.?)?(?:\\s\\d{1,4}(?!\\d))?)`;
const latinAddress = `(?:${latinPart})(?:\\.?,?\\s{1,2}(?:${latinPart})){0,7}`;
const latinLives =
	'(?:(?:lives?|living|resid(?:es|ing|ent)|registered|dwells?)\\s+(?:at|in|on)|(?:[hH]ome|[rR]esidential|[pP]ostal|[mM]ailing|[rR]egistered)\\s+address(?:\\sis)?|[aA]ddress\\s+of\\s+(?:residence|the\\s+(?:applicant|requester))|[pP]lace\\s+of\\s+residence)';

/** How letters in Russian, in English and in transliteration write the addresses of homes. */
export const foreignAddresses = {
	// «проживает по адресу: г. Вигадов, ул. Тихая, д. 5, кв. 7»
	russian: new RegExp(
		`(?<!\\p{L})${russianLives}(?:\\s+(?:по\\s+)?адрес[уа]?)?(?:\\s+(?:в|на|по))?[\\s:–—-]{1,4}(?=[^;\\n]{0,80}\\d)(${russianAddress})`,
		'gu',
	),
	// «ул. Тихая, д. 5, кв. 7»
	russianFlat: new RegExp(
		`(?<!\\p{L})(?=(?:г|ул|пер|пр|просп|бул)\\.[^\\n]{0,80}\\sкв\\.?\\s?\\d)(?=[^\\n]{0,60}(?:ул|пер|д|дом)\\.?\\s)(?=[^\\n]{0,40}[ыэъё]|[^\\n]{0,60}(?:ул|пер)\\.|[^\\n]{0,60}\\sд\\.\\s?\\d)${russianAddress}`,
		'gu',
	),
	// «lives at 5 Tykha St., apt. 7», «Home address: vul. Tykha, 5, kv. 7»
	latin: new RegExp(`(?<!\\p{L})${latinLives}[\\s:–—-]{1,4}(?=[^;\\n]{0,80}\\d)(${latinAddress})`, 'gu'),
	// «проживає за кордоном: Musterstraße 12, 10115 Musterstadt», «за адресою: ul. Zielona 5/12, Trawniki»: Latin letters behind Ukrainian words
	abroad:
		/(?<!\p{L})(?:[пП]рожива|[мМ]ешка|[пП]еребува|[зЗ]ареєстрован|[жЖ]иве|[аА]дреса|[мМ]ісц)\p{L}{0,4}(?:\s[\p{Script=Cyrillic}(),-]{1,20}){0,6}(?:[:–—-]?\s{1,3}|\s\()(?=[^;\n]{0,60}\d)([\p{Script=Latin}\d][\p{Script=Latin}\d’'.-]{0,40}(?:[\s,/#]{1,3}[\p{Script=Latin}\d][\p{Script=Latin}\d’'.-]{0,40}){1,14})/gu,
	// «vul. Tykha, 5, kv. 7», «5 Tykha St., apt. 7»
	latinFlat: new RegExp(
		`(?<![\\w.@/-])(?=(?:vul|prosp|prov|bulv|ul)\\.?\\s|\\d{1,4}\\s[A-Z])(?=[^\\n;]{0,60}[\\s,](?:kv|apt|flat|apartment)\\.?\\s?#?\\d)${latinAddress}`,
		'gu',
	),
} as const;
