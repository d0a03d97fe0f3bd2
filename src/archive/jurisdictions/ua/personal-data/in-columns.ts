import type { PersonalSpan, RedactionKind } from '../../../letter/redaction.ts';
import { cellSeparator } from '../../../letter/separators.ts';
import { isRow } from '../../../letter/table-rows.ts';
import { likelyPersonName, surePersonName } from '../requisites/names.ts';

// «Вигаданський» alone in its cell
const loneName = '^\\s*\\p{Lu}[\\p{Ll}’-]{2,30}\\s*$';

const columnsByHead: readonly Column[] = [
	// «Дата народження», «Рік народження», «Р.н.»: «05.06.1980»
	{
		head: /(?:дата|рік|число)\p{L}{0,2}[,\p{L}\s]{0,20}\s(?:народж|нар\.|рожд)|(?<!\p{L})[рд]\.\s?(?:н\.|нар)|(?<!\p{L})ДН(?!\p{L})/iu,
		kind: 'birth-date',
		value: /\d[\d./\s-]{2,12}\d|\d{1,2}\s\p{L}+\s\d{4}|\d{4}/u,
	},
	// «РНОКПП», «ІПН»: «3184710691»
	{
		head: /РНОКПП|(?<!\p{L})(?:ІПН|ІНН|ИНН)(?!\p{L})|ДРФО|податков\p{L}{2,3}\s+номер|облікової\s+картки|(?:ідентифікаційний|(?<!\p{L})ід\.)\s+(?:номер|код)/iu,
		kind: 'tax-number',
		value: /\d(?:[\s-]?\d){9}/u,
	},
	// «Серія та номер паспорта»: «АА 123456», «001234567»
	{
		head: /паспорт|документ\p{L}{0,2},?\s+що\s+посвідчу/iu,
		kind: 'passport',
		value: /(?:\p{Lu}{2}[\s-]{0,2})?(?:№\s?)?\d{3}\s?\d{3}(?:\s?\d{3})?/u,
	},
	// «Посвідчення», «УНЗР», «Військовий квиток» beside «ПІБ»: «АА № 123456»
	{
		head: /посвідчен|посвідк|свідоцтв|УНЗР|квит[ко]|диплом|довідк|(?<!\p{L})ID|поліс|особов\p{L}{2,3}\s+(?:рахун|номер|справ)|о\/р/iu,
		kind: 'id-document',
		value: /(?:[\p{Lu}\d-]{1,5}[\s-]{0,2})?(?:№\s?)?\d[\d/-]{2,20}/u,
		besidePerson: true,
	},
	// «Номер картки», «Рахунок», «Державний номер», «Телеграм» beside «ПІБ»
	{ head: /карт(?:к[аи]|ковий)/iu, kind: 'card', value: /\d{4}(?:[\s-]?\d{4}){3}/u, besidePerson: true },
	{
		head: /рахун|IBAN/iu,
		kind: 'iban',
		value: /(?:[UУ][AА]\s?)?\d(?:[\s-]?\d){13,26}/u,
		besidePerson: true,
	},
	{
		head: /держ\p{L}*\.?\s+номер|номерн\p{L}+\s+знак|д\.?н\.?з|автомоб|(?<!\p{L})ТЗ(?!\p{L})/iu,
		kind: 'vehicle',
		value: /\p{L}{2}[\s-]?\d{4}(?:[\s-]?\p{L}{2})?(?!\p{L}|\d)/u,
		besidePerson: true,
	},
	{
		head: /телеграм|telegram|viber|вайбер|нік(?!\p{L})/iu,
		kind: 'social',
		value: /@?[a-z][\w.]{3,40}/iu,
		besidePerson: true,
	},
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
	/(?<!\p{L})(?:П\.?І\.?Б|прізвищ|заявни[кц]|скаржни[кц]|запитувач|споживач|мешкан|учен|учн|студент|дитин|вихован|пацієнт|військовослужбов|призовни|засуджен|власни[кц]|боржни[кц]|одержувач|громадян)/iu;

// «с. Тихе», «та сама»
const placed = /(?<!\p{L})(?:м|с|смт|вул|сел)\.|обл|район|р-н|та\sсама/u;

/** Cells of a table's columns whose heads say that they hold personal data: «Дата народження», «РНОКПП», «Заявник». */
export function findInColumns(text: string): PersonalSpan[] {
	const found: PersonalSpan[] = [];
	let columns = new Map<number, Column>();
	let isOfPersons = false;
	let lineStart = 0;
	for (const line of text.split('\n')) {
		if (!isRow(line)) {
			columns = new Map();
			isOfPersons = false;
		} else {
			let at = lineStart;
			const cells = line.split(cellSeparator).map((cell) => {
				const start = at;
				at += cell.length + 1;
				return { cell, start };
			});
			const ofPersons = cells.some(({ cell }) => personHead.test(cell));
			isOfPersons ||= ofPersons;
			const told = inForm(cells, isOfPersons);
			if (told) {
				found.push(...told);
				lineStart += line.length + 1;
				continue;
			}
			const heads = cells.flatMap(({ cell }, number) => {
				const column = columnOf(cell, ofPersons);
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

/** «Домашня адреса | м. Вигадів, вул. Тиха, 9»: a form's row, in which the first cell says what the second holds. */
function inForm(
	cells: readonly { readonly cell: string; readonly start: number }[],
	isOfPersons: boolean,
): PersonalSpan[] | null {
	const [label, value] = cells;
	if (!label || !value || cells.length !== 2) return null;
	const column = columnOf(label.cell, isOfPersons);
	if (!column || columnOf(value.cell, true) || !(/\d/u.test(value.cell) || placed.test(value.cell)))
		return null;
	const told = inCell(value.cell, value.start, column);
	return told.length > 0 ? told : null;
}

function columnOf(cell: string, isOfPersons: boolean): Column | undefined {
	return columnsByHead.find(({ head, besidePerson }) => head.test(cell) && (isOfPersons || !besidePerson));
}

function inCell(cell: string, start: number, column: Column | undefined): PersonalSpan[] {
	const match = column && cell.match(column.value);
	if (!column || match?.index === undefined) return [];
	return [{ start: start + match.index, end: start + match.index + match[0].length, kind: column.kind }];
}
