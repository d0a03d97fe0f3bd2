import { firstNameOf } from '../../first-names.ts';
import type { ShownName } from './shown-name.ts';
import { surnameKeys } from './surname-keys.ts';

// Dead long since, and in every Ukrainian town's street register.
const famous = new Map(
	`тарас шевченко, іван франко, леся українка, богдан хмельницький, степан бандера, михайло грушевський, григорій сковорода,
	іван мазепа, роман шухевич, симон петлюра, василь стус, олена теліга, іван котляревський, михайло коцюбинський, ліна костенко,
	в’ячеслав чорновіл, сергій корольов, юрій гагарін, олександр довженко, микола лисенко, пантелеймон куліш, борис грінченко,
	соломія крушельницька, марія заньковецька, панас мирний, остап вишня, максим рильський, павло тичина, іван сірко,
	данило галицький, петро сагайдачний, устим кармелюк, казимир малевич, ілля рєпін, микола гоголь, пилип орлик, марія приймаченко, микола леонтович, олекса довбуш, василь симоненко, ігор сікорський,
	євген коновалець, северин наливайко, петро дорошенко, юрій федькович, ольга кобилянська, олександр пушкін, михайло драгоманов,
	олесь гончар, василь стефаник, левко лук’яненко, володимир івасюк, назарій яремчук, іван миколайчук, леонід каденюк,
	володимир вернадський, валерій лобановський, микола амосов, архип люлька, михайло булгаков, нестор махно, іван виговський,
	сергій кульчицький, катерина білокур, микола пимоненко, григорій квітка-основ’яненко, сергій параджанов, тарас бульба, іван купала, софія київська, наталка полтавка, ісус христос, микола чудотворець, юрій змієборець`
		.split(/,\s+/u)
		.flatMap((name) => {
			const [given = '', surname = ''] = name.trim().split(' ');
			return surnameKeys(surname).map((key) => [key, given] as const);
		}),
);

/** Whether a name is that of somebody whom streets and anniversaries are named after, with no other surname in doubt. */
export function isFamousName({ surname, given, initials }: ShownName): boolean {
	if (!surname) return false;
	const first = surnameKeys(surname.text)
		.map((key) => famous.get(key))
		.find((found) => found !== undefined);
	if (first === undefined) return false;
	return given
		? firstNameOf(given.text) === first
		: initials.length > 1 && first.startsWith(initials[0] ?? '');
}
