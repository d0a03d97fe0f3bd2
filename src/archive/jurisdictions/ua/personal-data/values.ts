import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import { overlapping } from '../../../letter/overlapping.ts';
import type { PersonalSpan } from '../../../letter/redaction.ts';
import { cellSeparator } from '../../../letter/separators.ts';
import type { PublicContacts } from '../../jurisdiction.ts';
import { findBirthDates } from './birth-dates.ts';
import { findCards } from './cards.ts';
import { findEmails } from './emails.ts';
import { findIbans } from './ibans.ts';
import { findIdDocuments } from './id-documents.ts';
import { findInColumns } from './in-columns.ts';
import { findIpAddresses } from './ip-addresses.ts';
import { findPassports } from './passports.ts';
import { findPhones } from './personal-phones.ts';
import { findRequestAddresses } from './request-addresses.ts';
import { findSocialNames } from './social-names.ts';
import { findSpecialCategories } from './special-categories.ts';
import { findTaxNumbers } from './tax-numbers.ts';
import { findVehicles } from './vehicles.ts';

const needsRequest = /request-/iu;
const byForm: readonly Finder[] = [
	{ find: findEmails, needs: /@|собак|собачк|песик|равлик|[([{] ?(?:at|a|ет)| at | ат /iu },
	{
		find: findSocialNames,
		needs:
			/@|\.me|facebook|fb\.|instagram|telegram|телеграм|viber|вайбер|whats|вотсап|skype|скайп|інстаграм|фейсбу|twitter|твіт|тікток|tiktok|\.com|signal|ok\.ru|threads/iu,
	},
	{ find: findIbans, needs: /[UУ][AА]|[рР]ахун|р\/р/iu },
	{ find: findCards, needs: /\d{4}[\s.-]{0,2}\d{4}[\s.-]{0,2}\d{4}/u },
	{ find: findPhones, needs: /\d\D{0,3}\d\D{0,3}\d\D{0,3}\d\D{0,3}\d/u },
	{ find: findTaxNumbers, needs: /\d(?:[\s.-]?\d){9}/u },
	{
		find: findIdDocuments,
		needs:
			/освідч|освідк|відоцт|вит|овідк|иплом|тестат|книжк|ол[іи]с|ID|\d{8}\s?-\s?\d{5}|УНЗР|ійськово|унікальн|карт|хвороби|справ|особов|о\/р|непрацездат/iu,
	},
	{ find: findPassports, needs: /\d{6}|\d{3}\s\d{3}\s\d{3}/u },
];
const byWords: readonly Finder[] = [
	{ find: findBirthDates, needs: /народ|нар(?!\p{L})|р\/н|р\.?\s?н\.|г\.\s?р|д\/н|д\.\s?н|уродж|н\./iu },
	{ find: findInColumns, needs: new RegExp(cellSeparator, 'u') },
	{
		find: findVehicles,
		needs: /\p{L}{2}[\s-]?\d{4}|\d{5}\s?\p{Lu}{2}|(?=[A-Z\d]{0,16}\d)[A-HJ-NPR-Z\d]{17}/u,
	},
	{ find: findIpAddresses, needs: /\d\.\d{1,3}\.\d{1,3}\.\d|:[\da-f]{1,4}:/iu },
	{
		find: findSpecialCategories,
		needs:
			/діагноз|хворі|стражда|помер|МКХ|захвор|лікуван|інвалідн|ВІЛ|диспансер|вагітн|недієздат|має|мав|мала|виявл|встановл|підтвердж|перен|отрима|приводу|внаслідок|через|госпітал|щодо|КК|КУпАП|кодексу|код/iu,
	},
];

/** Values that are personal by their form or by the words around them, names and homes apart. The text is folded already. */
export function findValues(text: string, anatomy: LetterAnatomy, known: PublicContacts): PersonalSpan[] {
	return [...findByForm(text, anatomy, known), ...found(byWords, text, anatomy, known)];
}

/** Values that a form gives away; masking one may show the form of its neighbour. */
export function findByForm(text: string, anatomy: LetterAnatomy, known: PublicContacts): PersonalSpan[] {
	const addresses = needsRequest.test(text) ? findRequestAddresses(text) : [];
	return [...addresses, ...outside(addresses, found(byForm, text, anatomy, known))];
}

interface Finder {
	readonly find: (text: string, anatomy: LetterAnatomy, known: PublicContacts) => PersonalSpan[];
	/** What a text without which there is nothing to find: quick to look for, slow finders need not run. */
	readonly needs: RegExp;
}

function found(
	finders: readonly Finder[],
	text: string,
	anatomy: LetterAnatomy,
	known: PublicContacts,
): PersonalSpan[] {
	return finders.flatMap(({ find, needs }) => (needs.test(text) ? find(text, anatomy, known) : []));
}

/** A request's address is an e-mail too, but of its own kind. */
function outside(taken: readonly PersonalSpan[], spans: readonly PersonalSpan[]): PersonalSpan[] {
	const isTaken = overlapping(taken);
	return spans.filter((span) => (span.kind !== 'email' && span.kind !== 'social') || !isTaken(span));
}
