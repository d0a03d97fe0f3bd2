import { isGivenName } from '../first-names.ts';
import { officeWords } from './names.ts';

// «Кому: Вигаданській О.», «До відома:»
const addresseeLabel = /^(?:кому|адресат|копія|(?:для|до) відома)\s?[:–-]\s?/iu;

const word = '\\p{Lu}[\\p{L}’]+(?:-\\p{Lu}[\\p{L}’]+)?';

// «гр. Вигаданському І.І.», «Пані Олені Вигаданській», «громадянці …»
const citizen =
	/^(?:гр\.|гр-[нкц]\p{L}*|громадян(?:ину|ці)(?!\p{L})|пан(?:у|ові|і)(?!\p{L})|п\. ?\p{Lu}|фоп |m(?:r|rs|s)\.? )/iu;
// «Вигаданській О.», «О.І. Вигаданській», «Вигаданській Олені Іванівні», «Олені ВИГАДАНСЬКІЙ», «Olena Vyhadanska»
const personLine = new RegExp(
	`^(?:${word} \\p{Lu}\\.(?: ?\\p{Lu}\\.)?|\\p{Lu}\\. ?(?:\\p{Lu}\\. ?)?${word}|${word} ${word}(?: ${word})?),?$`,
	'u',
);
// One word at least of a full name shows the dative: «Олені Вигаданській», «Зразку Івану»; Latin letters show no case.
const dativeOrLatin = /\p{L}(?:ій|ові|еві|єві|ьку|у|ю|і|ї)(?!\p{L})|^[\p{Script=Latin}\s,.’-]+$/iu;
// «Закладам охорони здоров’я», «Голові Вигаданської ради», «Міністерству освіти», «Асоціації …», «Виконавчому комітету»
const officeDative =
	/^(?:(?:\p{Lu}\p{Ll}+(?:ській|цькій|ному|ньому|ському|цькому|ьному|овому|чому|шому|льній|тній|вній|овій|евій|йній|рній|чній|шній|ським|цьким|ним|вим|чим|шим),? ){0,4}(?:\p{L}+(?:ам|ям)|міністр(?:у|ові)|голов[іи]|директор(?:у|ові|ці)|начальник(?:у|ові)|керівник(?:у|ові)|секретар(?:ю|еві|ці)|заступник(?:у|ові)|прокурор(?:у|ові)|рад[іи]|служб[іи]|міністерств[уо]|комітету|департамент(?:у|ові)?|управлінн[юя]|відділ(?:у|ові)|адміністрації|асоціації|палаті|агентству|інспекції|комісії|редакції|організації|спілці|партії|фонд(?:у|ові)|центру|заклад(?:у|ові)|університету|академії|офісу?|апарату|секретаріату|суду|банк(?:у|ові)|підприємству|товариству|представник(?:у|ові)|народному депутату|депутат(?:у|ові|ці)|адвокат(?:у|ові|ці)|старост[іи]|ректор(?:у|ові)|об[’']єднанню|бюро|прокуратурі|поліції|лікарні|школі|ліцею|гімназії|коледжу|інституту|музею|архіву|установі|митниці|філії|відділенню|посольству|нотаріус(?:у|ові)|дирекції|лабораторії))(?!\p{L})|^(?:Головне управління|Офіс|ТОВ|ГО|КП|ДП|АТ|ПАТ|ПрАТ|ОСББ|БФ)(?!\p{L})/iu;
// «Студентському самоврядуванню», «Музею мостів», «Лізі мостобудівників»
const dativeWord = /^\p{Lu}[\p{Ll}’]+(?:[уюії]|ій|ові|еві|єві|[аяи]м)(?!\p{L})/u;
/** Of a block of an addressee. */
const mostBlockLines = 6;
const longestBlockLine = 75;
// «foi+request-123-», «o.vyhadanska_»: an e-mail that goes on below
const cutEmail = /^(?=\S*[\d+_.-])[a-z][\w.+-]*[+_.-]$/u;
// «вул. Вигадана, 5, м.», «вул. Вигадана, 5,»
const cutAddress = /(?:,|(?<!\p{L})(?:м|смт|с|вул|просп|пров|пл|буд|кв|оф|обл|р-н)\.)$/iu;
// «Департаменти (управління) освіти», «Заклади вищої освіти», «Обласні інститути», «Органи виконавчої влади»
const manyOffices =
	/^(?:\p{L}\p{Ll}+і,? (?:та )?){0,3}(?:департаменти|управління(?= \()|відділи|заклади|установи|інститути|університети|академії|коледжі|ліцеї|школи|директори|керівники|ректори|голови|начальники|органи|міністерства|ради|адміністрації|підприємства|організації|служби|центри|суди|нотаріуси|банки)(?!\p{L})/iu;
// «(надіслано на електронну пошту)», «e-mail: …», «вул. Вигадана, 1, кв. 2», «10000, м. Вигадів», «м. Вигадів», «тел. …»
const detail =
	/@|^\(?(?:надіслано|надсилається|направляється|(?:через|на) (?:електронн|вебсайт|сайт)|електронною поштою|рекомендован)|^(?:e-?mail|ел(?:ектронн\p{L}+|\.)? ?(?:пошт|адрес)|адреса|тел(?:ефон)?[.:]|моб)|^\d{5}(?!\d)|^[аa]\/[сc](?!\p{L})|(?<!\p{L})(?:вул(?:иця)?|просп(?:ект)?|пров(?:улок)?|бульв?(?:ар)?|б-р|майдан|пл(?:оща)?|буд(?:инок)?|кв(?:артира)?|шосе|узвіз|мкр)(?:\. ?| )[\p{Lu}\d«"]|^(?:м|смт|с|сел)\. ?\p{Lu}[\p{Ll}’-]+(?:,|$)|\p{Ll}(?:ська|цька) обл(?:асть|\.)(?!\p{L})|\p{Ll}ський (?:район|р-н)(?!\p{L})/iu;

/** Whether a line begins an addressee: an office or a post in the dative, or a person. */
export function opensAddressee(text: string): boolean {
	return text.length < 140 && (isPersonAddressee(text) || officeDative.test(text));
}

/** Whether a line names addressees in the nominative, as circulars do: «Департаменти освіти», «Заклади вищої освіти». */
export function isCircularAddressee(text: string): boolean {
	return text.length < 200 && manyOffices.test(text) && !/[.:;!?]$/u.test(text);
}

/**
 * Whether a block of short lines may name an addressee that no list knows, where no form above it says that one follows: its
 * first word is in the dative. Whether it says something, or ends a sentence, is asked elsewhere.
 *
 * @example
 * isInDative(['Студентському самоврядуванню', 'Вигаданого університету']) // true
 */
export function isInDative(block: readonly string[]): boolean {
	return (
		block.length <= mostBlockLines &&
		block.every(({ length }) => length < longestBlockLine) &&
		dativeWord.test(block[0] ?? '')
	);
}

/**
 * Whether a line of an addressee names a person and no office.
 *
 * @example
 * isPersonAddressee('Вигаданській О.') // true
 * @example
 * isPersonAddressee('Закладам охорони здоров’я') // false
 */
export function isPersonAddressee(text: string): boolean {
	if ((citizen.test(text) && !greets(text)) || isLabelledPerson(text)) return true;
	if (!personLine.test(text) || officeWords.test(text) || officeDative.test(text)) return false;
	if (/\p{Lu}\./u.test(text) || dativeOrLatin.test(text)) return true;
	return text.split(' ').some((part) => isGivenName(part));
}

/**
 * Whether a line of an addressee's block names an office or a post; whatever it does not recognise is a person.
 *
 * @example
 * isOfficeAddressee('Закладам охорони здоров’я') // true
 */
export function isOfficeAddressee(text: string): boolean {
	if (citizen.test(text)) return false;
	return officeWords.test(text) || officeDative.test(text) || manyOffices.test(text);
}

/** Whether a line names its addressee by a label: «Кому: …», «Адресат: …», «Копія: …». */
export function isLabelledAddressee(text: string): boolean {
	return addresseeLabel.test(text);
}

/** «Пані Олено, дякуємо за запит.»: the text begins. */
function greets(text: string): boolean {
	return text.endsWith('!') || (text.endsWith('.') && /,\s/u.test(text));
}

function isLabelledPerson(text: string): boolean {
	const named = text.replace(addresseeLabel, '');
	return named !== text && !officeWords.test(named) && !officeDative.test(named);
}

/**
 * Whether a line gives an addressee's e-mail, phone or postal address rather than a name.
 *
 * @param above the detail that is on the line above, null if none does: an address or an e-mail goes on below
 */
export function isAddresseeDetail(text: string, above: string | null = null): boolean {
	return detail.test(text) || cutEmail.test(text) || (above !== null && cutAddress.test(above));
}
