import type { PersonalSpan, RedactionKind } from '../../../letter/redaction.ts';
import { cellSeparator } from '../../../letter/separators.ts';
import { isRow } from '../../../letter/table-rows.ts';
import { likelyPersonName, surePersonName } from '../requisites/names.ts';

// «Вигаданський» alone in its cell
const loneName = '^\\s*\\p{Lu}[\\p{Ll}’-]{2,30}\\s*$';

const columnsByHead: readonly Column[] = [
	// «Дата народження», «Рік народження»: «05.06.1980»
	{
		head: /(?:дата|рік)\s+(?:народження|нар\.)/iu,
		kind: 'birth-date',
		value: /\d[\d./\s-]{2,12}\d|\d{1,2}\s\p{L}+\s\d{4}|\d{4}/u,
	},
	// «РНОКПП», «ІПН»: «3184710691»
	{
		head: /РНОКПП|ІПН(?!\p{L})|ДРФО|(?:ідентифікаційний|(?<!\p{L})ід\.)\s+(?:номер|код)/iu,
		kind: 'tax-number',
		value: /\d(?:\s?\d){9}/u,
	},
	// «Серія та номер паспорта»: «АА 123456», «001234567»
	{ head: /паспорт/iu, kind: 'passport', value: /(?:\p{Lu}{2}\s?)?(?:№\s?)?\d{6,9}/u },
	// «Місце проживання», «Адреса реєстрації»
	{
		head: /(?:місце|адреса)\s+(?:фактичного\s+)?(?:проживання|реєстрації)|домашня\s+адреса/iu,
		kind: 'home-address',
		value: /\S.*\p{L}.*\S/u,
	},
	// «Адреса», «Телефон» beside «ПІБ», «Споживач»: «вул. Тиха, 9»
	{ head: /адреса/iu, kind: 'home-address', value: /\S.*\p{L}.*\S/u, besidePerson: true },
	{
		head: /телефон|контактн\p{L}{2}\s+номер|моб/iu,
		kind: 'phone',
		value: /[+(\d][\d\s().-]{3,20}\d/u,
		besidePerson: true,
	},
	// «Заявник», «ПІБ запитувача»: «Вигаданська О.І.»
	{
		head: /заявни[кц]|запитувач|скаржни[кц]/iu,
		kind: 'requester-name',
		value: new RegExp(`(?:${surePersonName}|${likelyPersonName})(?!\\p{L})|${loneName}`, 'u'),
	},
	// «Прізвище», «П.І.Б. мешканця»: «Вигаданський»
	{ head: /прізвищ|П\.?\s?І\.?\s?Б/iu, kind: 'person-name', value: new RegExp(loneName, 'u') },
];
// «ПІБ», «Прізвище», «Заявник», «Споживач», «Учень»
const personHead =
	/(?<!\p{L})(?:П\.?І\.?Б|прізвищ|заявни[кц]|скаржни[кц]|запитувач|споживач|мешкан|учен|учн|пацієнт|власни[кц]|боржни[кц]|одержувач|громадян)/iu;

/** Cells of a table's columns whose heads say that they hold personal data: «Дата народження», «РНОКПП», «Заявник». */
export function findInColumns(text: string): PersonalSpan[] {
	const found: PersonalSpan[] = [];
	let columns = new Map<number, Column>();
	let lineStart = 0;
	for (const line of text.split('\n')) {
		if (!isRow(line)) columns = new Map();
		else {
			let at = lineStart;
			const cells = line.split(cellSeparator).map((cell) => {
				const start = at;
				at += cell.length + 1;
				return { cell, start };
			});
			const ofPersons = cells.some(({ cell }) => personHead.test(cell));
			const heads = cells.flatMap(({ cell }, number) => {
				const column = columnsByHead.find(
					({ head, besidePerson }) => head.test(cell) && (ofPersons || !besidePerson),
				);
				return column ? [[number, column] as const] : [];
			});
			if (heads.length > 0 && columns.size === 0) columns = new Map(heads);
			else
				for (const [number, { cell, start }] of cells.entries())
					found.push(...inCell(cell, start, columns.get(number)));
		}
		lineStart += line.length + 1;
	}
	return found;
}

/** What stands below a head. */
interface Column {
	readonly head: RegExp;
	readonly kind: RedactionKind;
	readonly value: RegExp;
	/** Whether the head tells a person's value only in a table of persons. */
	readonly besidePerson?: true;
}

function inCell(cell: string, start: number, column: Column | undefined): PersonalSpan[] {
	const match = column && cell.match(column.value);
	if (!column || match?.index === undefined) return [];
	return [{ start: start + match.index, end: start + match.index + match[0].length, kind: column.kind }];
}
