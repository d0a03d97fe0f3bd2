import type { LetterAnatomy } from '../../letter/anatomy.ts';
import type { Span } from '../../letter/span.ts';
import { apostrophes } from '../../text/apostrophes.ts';
import { wordsOf } from './personal-data/persons/letter-words.ts';
import { namesByForm } from './personal-data/persons/name-shapes.ts';
import { namesOneBody } from './requisites/names-one-body.ts';

// «МІСЬКА РАДА», «КОМУНАЛЬНЕ ПІДПРИЄМСТВО», «Державна установа»: what a private office would not print
const publicBody =
	/(?<!\p{L})(?:рада|міністерство|управління|департамент|прокуратура|суд|комунальн\p{L}{2,3}|державн\p{L}{2,3}|національн\p{L}{2,3}|адміністрація|інспекція|служба|агентство|комісія|поліції|університет|ліцей|школа|лікарня|казначейств\p{L})(?!\p{L})/iu;
// «АДВОКАТ», «Адвокатське об’єднання «…»», «ФОП …», «ТОВ «…»», «Громадська організація «…»»
const privateHead = new RegExp(
	String.raw`^(?:адвокат(?:ськ\p{L}{1,3})?|фоп|фізична особа|товариство з (?:обмеженою|додатковою)|тов|тзов|приватне (?:підприємство|акціонерне)|пп|фермерське|громадськ\p{L}{1,3} (?:організація|спілка|об[${apostrophes}]єднання)|го|благодійн\p{L}{1,3}|бф|асоціація|профспілка|редакція|журналіст|юридична компанія|заявник|запитувач|громадян(?:ин|ка)|від\s*:)(?!\p{L})`,
	'iu',
);
// «Адвокат», «ФОП», «Заявник», «Директор ТОВ «…»»
const privatePost =
	/^(?:адвокат|фоп|фізична особа|заявни(?:к|ця)|запитувач(?:ка)?|громадян(?:ин|ка)|журналіст(?:ка)?|представник заявника)(?!\p{L})|(?<!\p{L})(?:ТОВ|ФГ|ГО|БФ)(?!\p{L})/iu;

/**
 * Whether whoever signs a letter is no public body: a person, an advocate, an entrepreneur, a company, an association. Such
 * a letter is a request, and its sender's name and contacts are nobody's to publish.
 *
 * @example
 * isPrivateSender(text, anatomy) // true, where the letterhead says «ФІЗИЧНА ОСОБА-ПІДПРИЄМЕЦЬ …»
 */
export function isPrivateSender(text: string, { authority, letterhead, signatory }: LetterAnatomy): boolean {
	const said = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end).trim());
	const head = said(letterhead);
	if (said(signatory.post).some((post) => privatePost.test(post))) return true;
	if (head.some((line) => publicBody.test(line))) return false;
	const sender = head.find((line) => privateHead.test(line) || namesOneBody(line));
	if (sender && privateHead.test(sender)) return true;
	return said(authority).some((line) => isPersonsName(line));
}

/** A line that is a person's name and nothing else. */
function isPersonsName(line: string): boolean {
	const words = wordsOf(line);
	return namesByForm(words).some(({ from, to }) => from === 0 && to === words.length);
}
