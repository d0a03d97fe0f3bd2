import type { RefusalGround } from '../../../letter/outcome.ts';
import type { RefusedLetter } from '../../../outcome/refusal-rules.ts';

/** What the requester says against a ground of refusal; the publisher’s reader writes more. */
export const objections: Readonly<Record<RefusalGround, string>> = {
	restricted:
		'Обмеження доступу можливе лише за сукупності трьох вимог частини другої статті 6 Закону: законний інтерес, істотна шкода від розголошення, переважання шкоди над суспільним інтересом. Відмова не показує, що їх дотримано. Частина сьома статті 6 зобов’язує надати ту частину інформації, доступ до якої не обмежено.',
	unpaid:
		'За надання інформації плата не береться; відшкодовуються лише фактичні витрати на копіювання та друк понад 10 сторінок (стаття 21 Закону). [Вкажіть, чи надсилали вам рахунок і чи сплачено його.]',
	improper:
		'Запит містив те, чого вимагає частина п’ята статті 19 Закону: ім’я запитувача, адресу для відповіді, загальний опис інформації. [Вкажіть, чого, на думку органу, бракувало.]',
	other:
		'Перелік підстав для відмови в частині першій статті 22 Закону вичерпний, і орган не назвав жодної з них.',
};

/** Example: «Щодо витрат», «Про надання інформації» */
const preposition = /^(?:Щодо|Про|Стосовно) /u;

/** «Про відмову в наданні інформації», «Щодо розгляду запиту»: a title that names the answer and not what was asked for. */
const namesTheAnswer =
	/відмов|запит|відповід|розгляд|доступ\p{L}* до (?:публічної )?інформації|надання (?:публічної )?інформації/iu;

/** `2031-04-03` as «03.04.2031»; what a person has to fill in where there is none. */
export function dateInWords(iso: string | null | undefined): string {
	return iso ? iso.split('-').reverse().join('.') : '[дата]';
}

/** «листом від 03.04.2031 № 25/К»: the refusal, for the middle of a sentence. */
export function letterInWords({ letter }: Pick<RefusedLetter, 'letter'>): string {
	return `листом від ${dateInWords(letter.date)} № ${letter.registrationIndex}`;
}

/** «запит від 28.03.2031 (зареєстрований за № 25/К)»: what was refused. */
export function requestInWords({ letter }: Pick<RefusedLetter, 'letter'>): string {
	const { inReplyTo } = letter;
	const number = inReplyTo?.registrationIndex ? ` (зареєстрований за № ${inReplyTo.registrationIndex})` : '';
	return `запит від ${dateInWords(inReplyTo?.date)}${number}`;
}

/** The title of a letter for the middle of a sentence: «щодо витрат на озеленення»; in brackets where it does not tell. */
export function matterInWords({ letter }: Pick<RefusedLetter, 'letter'>): string {
	const { title } = letter;
	if (namesTheAnswer.test(title)) return '[про що ви питали]';
	return preposition.test(title)
		? `${title.charAt(0).toLowerCase()}${title.slice(1)}`
		: `щодо такого: ${title}`;
}
