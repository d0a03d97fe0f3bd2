import type { LetterAnatomy } from '../../../letter/anatomy.ts';
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
import { findSocialNames } from './social-names.ts';
import { findSpecialCategories } from './special-categories.ts';
import { findTaxNumbers } from './tax-numbers.ts';
import { findVehicles } from './vehicles.ts';

/** One kind of values, and how it is found. */
export interface ValueFinder {
	readonly find: (text: string, anatomy: LetterAnatomy, contacts: PublicContacts) => PersonalSpan[];
	/** What a text must have where there is something to find: quick to look for, slow finders need not run. */
	readonly needs: RegExp;
}

/** Finders that a form is enough for, and those that go by the words around a value. */
export const valueFinders: {
	readonly byForm: readonly ValueFinder[];
	readonly byWords: readonly ValueFinder[];
} = {
	byForm: [
		{ find: findEmails, needs: /@|собак|собачк|песик|равлик|[([{] ?(?:at|a|ет)| at | ат |%40/iu },
		{
			find: findSocialNames,
			needs:
				/@|\.me|facebook|fb\.|instagram|telegram|телеграм|viber|вайбер|whats|вотсап|skype|скайп|інстаграм|фейсбу|twitter|твіт|тікток|tiktok|\.com|signal|ok\.ru|threads|нік|тік-ток|tik-tok|linked|лінкед|discord|дискорд|vk|ВК|сигнал|месендж|однокл|логін|псевдонім|тг|мереж|t\s?\.\s?me/iu,
		},
		{ find: findIbans, needs: /[UУ]\s?[AА]|[рР]ахун|р\/р|[A-Z]{2}\d{2}/iu },
		{
			find: findCards,
			needs: /\d{4}[\s._/-]{0,3}\d{4}[\s._/-]{0,3}\d{4}|3[47]\d{2}[\s-]?\d{6}|\d(?:\s\d){15}/u,
		},
		{ find: findPhones, needs: /\d\D{0,3}\d\D{0,3}\d\D{0,3}\d\D{0,3}\d/u },
		{ find: findTaxNumbers, needs: /\d(?:[\s.-]?\d){9}/u },
		{
			find: findIdDocuments,
			needs:
				/освідч|освідк|відоцт|вит|овідк|иплом|тестат|книжк|ол[іи]с|ID|\d{8}\s?-?\s?\d{5}|УНЗР|посв|прав|запис|страхов|жетон|екларац|дозв|техпасп|ійськово|унікальн|карт|хвороби|справ|особов|о\/р|непрацездат/iu,
		},
		{
			find: findPassports,
			needs:
				/\d{6}|\d{3}[\s-]\d{3}|[пП]аспорт|ПАСПОРТ|[pP]assport|PASSPORT|\d(?:\s\d){5}|\d{2}\s?\p{Lu}{2}\s?\d/u,
		},
	],
	byWords: [
		{
			find: findBirthDates,
			needs:
				/народ|нар(?!\p{L})|р\/н|р\.?\s?н\.|рн|г\.\s?р|д\/[нр]|д\.\s?[нр]|ДН|ро[дж]|birth|DOB|born|уродж|н\.|\.(?:19|20[01])\d|дит|діт|малол|непов|вихов|немов|близн|учн|учен|зарах/iu,
		},
		{ find: findInColumns, needs: new RegExp(cellSeparator, 'u') },
		{
			find: findVehicles,
			needs:
				/\p{L}{2}[\s-]?\d{4}|\p{L}[\s-]{0,2}\d(?:[\s-]?\d){3}|\d{2}-?\d{2}\s?\p{L}{2}|(?=[A-Z\d]{0,16}\d)[A-Z\d]{17}|VIN|[ВвиІі]н|кузов|шасі/u,
		},
		{ find: findIpAddresses, needs: /\d\s?\.\s?\d{1,3}\s?\.\s?\d{1,3}\s?\.\s?\d|:[\da-f]{0,4}:/iu },
		{
			find: findSpecialCategories,
			needs:
				/діагно|хвор|стражда|помер|смерт|МКХ|захвор|лікува|інвалідн|ВІЛ|диспансер|вагітн|недієздат|має|мав|мала|виявл|встановл|підтвердж|перен|отрима|приводу|внаслідок|через|госпітал|щодо|після|(?<!\p{L})і?з\s|зроблен|проведен|облік|судим|відбува|покаран|засуджен|винн|підозр|СІЗО|варт|розшук|відповідальн|умовно|КК|КУпАП|кодексу|код/iu,
		},
	],
};
