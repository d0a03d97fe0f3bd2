// «Шановна пані Олено!», «Доброго дня!»
const salutation =
	/^(?:вельми|високо)?(?:шановн|поважн)\p{L}{1,3}(?!\p{L})|^(?:добр(?:ого|ий) (?:дня|день)|вітаємо)/iu;

// «Юридична адреса: 69000, …», «вул. Вигадана, 1, м. Вигадів, 69000, тел. …», «… код ЄДРПОУ 00000000;»: a long letterhead
const contacts =
	/^(?:\p{L}+ )?адреса\s?:|^\d{5},|^(?:вул|просп|пров|пл|бульв|б-р|майдан|м|смт|с)\.? .*\d{5}|ЄДРПОУ|IBAN|МФО/iu;
// «тел. 481-00-48»
const phone = /тел|факс/iu;
// «Розглянувши Ваш запит», «На виконання доручення», «З метою організації», «Відповідно до статті 20»
const openingPhrase =
	/^(?:розглянувши|опрацювавши|ознайомившись|керуючись|враховуючи|беручи до уваги|за (?:результатами|дорученням|наслідками|підсумками)|на (?:ваш|виконання|підставі|доповнення|запит|лист|електронн|звернення|адресу|додаток|сьогодні|розгляд)|[ув] (?:відповідь|доповнення|зв[’]?язку|вашому|порядку|межах|рамках|разі|продовження|запиті|листі)|з (?:метою|огляду|нагоди|урахуванням|повагою до)|відповідно до|згідно (?:з|із|зі)(?! ЄДРПОУ)|повідомля|інформуємо|доводимо|направляємо|надсилаємо|надаємо|просимо|нагадуємо|звертаємо|дякуємо|ваш(?:е|у)? (?:запит|звернення|лист|скарг)|(?:щодо|стосовно) (?:вашого|поставлен|порушен|питань)|цим (?:листом|повідомля)|листом від|станом на|протягом|до (?:виконавчого|управління|департаменту|міністерства|відділу) .{0,60}надійш|вих(?:одячи|ідними даними))/iu;

// «повідомляє», «висловлює свою повагу», «направляє», «розглянуто», «доручає», «просить»
const sayingVerb =
	/(?<!\p{L})(?:повідомля(?:є|ю|ємо|ється)|інформу(?:є|ю|ємо)|висловлю(?:є|ємо|ючи)|засвідчу(?:є|ємо)|звертає(?:ться|мос[ья]|мо)|направля(?:є|ємо|ється)|надсила(?:є|ємо)|нада(?:є|ємо|ємо|но)|доруча(?:є|ємо)|доводи(?:ть|мо)|розгляну(?:ло|ла|в|ли|то)|опрацьован|опрацюва(?:ло|ла|в|ли)|прос(?:ить|имо)|нагаду(?:є|ємо)|роз[’]ясню(?:є|ємо)|рекоменду(?:є|ємо)|пропону(?:є|ємо)|дяку(?:є|ємо)|надійш(?:ов|ла|ло|ли)|отрима(?:но|ло|ла|в)|розпочина(?:є|ємо)|набу(?:в|ла|ли|ло) чинності|зазначає(?:мо)?|вважає(?:мо)?)(?!\p{L})/iu;

/**
 * Whether a line (with the two after it, where its block goes on) opens a letter's text: a salutation, a phrase with which
 * answers begin, or a long line whose sentence says that the body informs, sends, asks.
 */
export function opensText(line: string, next: readonly string[]): boolean {
	if (salutation.test(line) || openingPhrase.test(line)) return true;
	if (line.length > 45 && sayingVerb.test(line)) return true;
	// Below contacts somebody else’s words begin.
	if (contacts.test(line) || givesPhoneAndMail(line)) return false;
	const sentence = [line, ...next.slice(0, 3)].join(' ');
	if (line.length > 45 && sayingVerb.test(sentence)) return true;
	const block = [line, ...next];
	if (!/^[\p{Lu}\d«"(]/u.test(line) || !/[.:;!?]$/u.test(block.at(-1) ?? '')) return false;
	return block.length === 1
		? line.length > 90
		: block.length > 2 && line.length > 60 && (next[0] ?? '').length > 60;
}

/** «тел. 481-00-48, rada@zrazok.example» */
function givesPhoneAndMail(line: string): boolean {
	const at = line.search(phone);
	return at !== -1 && line.indexOf('@', at) !== -1;
}

/** Whether a line greets and says no more: «Шановна пані Олено!». */
export function isSalutation(text: string): boolean {
	return salutation.test(text) && /[!,.]$/u.test(text) && text.length < 90;
}

/** Whether a text says that somebody informs, sends, asks: a heading or an addressee never does. */
export function saysSomething(text: string): boolean {
	return sayingVerb.test(text) || openingPhrase.test(text);
}

/** Whether a verb of a text says what somebody does: «повідомляє», «надсилаємо». */
export function hasSayingVerb(text: string): boolean {
	return sayingVerb.test(text);
}
