import type { PersonalSpan, RedactionKind } from '../../../letter/redaction.ts';
import type { Span } from '../../../letter/span.ts';
import { isBesidePerson } from './is-beside-person.ts';
import { nameOrMark } from './name-or-mark.ts';
import { sentenceAfter } from './sentence-after.ts';
import { sentenceBefore } from './sentence-before.ts';
import { spansMatching } from './spans-matching.ts';

/** Rule with which a person looks at a letter that tells somebody's health or record: no form is sure here. */
export const specialCategory = 'special-category';

// «має діагноз: параноїдна шизофренія (F20.0)», «хворіє на цукровий діабет», «помер від раку легень»
const diagnosis =
	/(?<=(?<!\p{L})(?:діагноз(?:ом|у)?|хворі(?:є|в|ла)\s+на|страждає\s+на|помер(?:ла)?\s+від)[\s:–«-]{1,4})[\p{L}\d][\p{L}\d’'-]*(?:\s(?!та\s|і\s|й\s|у\s|в\s|на\s|до\s|з\s|що\s)[\p{L}’'-]{2,}){0,4}(?:\s?\([A-Z]\d{2}(?:\.\d{1,2})?\))?/giu;
// «F20.0», «J45»: what may be a code of ICD-10
const diseaseCode = /[A-ZАВСЕІКМНОРТХ](?<![\p{L}\d].)\s?\d{2}(?:\.\d{1,2})?(?![\p{L}\d])/giu;
// «діагноз за МКХ-10: »: what such a code stands behind
const wordOfHealth = /(?:діагноз|МКХ|код|захворюван|лікуван)[^.;]{0,60}$/iu;
/** Code units: more than such a word and what may follow it. */
const reachOfHealth = 140;
const diseaseStem =
	'(?:діабет|астм|гепатит|туберкульоз|епілепс|аутизм|ДЦП|інсульт|інфаркт|рак(?:ом|у)?(?!\\p{L})|онколог|пухлин|пневмон|бронхіт|шизофрен|психоз|депрес|деменц|алкогол|наркот|травм|перелом|опік(?:и|ами|ів)?(?!\\p{L})|поранен|COVID|коронавірус|ковід|ВІЛ|СНІД|сифіліс|вагітн|аборт|гіпертон|стенокард|артрит|цироз|виразк|отруєн|струс|ампутац|катаракт|глаукома|глухот|сліпот|синдром|склероз|хвороб\\p{L}{1,2}\\s|захворюван|інвалідн|залежн|розлад|параліч|параліз|церебральн)';
// «виявлено гепатит С», «має бронхіальну астму», «перебуває на обліку з приводу туберкульозу легень», «хвора на COVID-19»
const disease = new RegExp(
	`(?<=(?<!\\p{L})(?:має|мав|мала|виявлено|діагностовано|встановлено|підтверджено|хвор(?:ий|а|ого|ої|ому|ій)\\s+на|перен(?:іс|есла)|страждає\\s+на|лікува(?:вся|лася|лась)\\s+від|отрима(?:в|ла)|з\\s+приводу|внаслідок|через|від|щодо|після|з|із|зроблено|проведено|страждав|страждала|госпіталізован\\p{L}\\s+(?:з|із|через))[\\s«„]{1,2})(?:\\p{L}[\\p{Ll}’-]{0,20}(?:[иі]й|ого|ому|им|ою|ої|у|а|ю|о)[\\s-]){0,2}(?:\\p{Ll}{3,12}-)?(?:переривання\\s)?${diseaseStem}[\\p{L}\\d’-]*(?:\\s(?:[A-CАВСІ]{1,3}|\\p{Ll}{3,14}(?:а|и|і|ень|ів|ої|ку|ги))(?![\\p{L}]))?`,
	'giu',
);
// «ВІЛ-інфікованою», «II групу інвалідності», «на обліку в психоневрологічному диспансері»
const condition =
	/(?<!\p{L})(?:ВІЛ(?:-\p{L}{1,14})?|(?:I{1,3}|І{1,3}|[123]|перш\p{L}{1,3}|друг\p{L}{1,3}|трет\p{L}{1,3})\s+груп\p{L}{1,2}\s+інвалідності|інвалідн\p{L}{1,4}\s+(?:I{1,3}|І{1,3}|[123])\s+групи|(?:психоневрологічн|наркологічн|туберкульозн)\p{L}{2,3}\s+диспансер\p{L}{0,2}|обліку\s+(?:у|в)\s+(?:нарколог|психіатр|фтизіатр|онколог|інфекціоніст)\p{L}{1,2}|вагітн\p{L}{1,3}|недієздатн\p{L}{1,3})(?!\p{L})/giu;
// «ч. 2 ст. 185 КК України», «судимий за ст. 121 КК», «притягувалася до адміністративної відповідальності за ст. 173-2 КУпАП»
const offence =
	/(?:(?<!\p{L})(?:судим\p{L}{1,4}|притягу\p{L}{2,6}\s+до\s+(?:адміністративної|кримінальної)\s+відповідальності)\s+за\s+)?(?:(?:п\.\s?\d{1,2},?\s)?ч(?:\.|астиною|астини)\s?\d{1,2}\s+)?(?<!\p{L})ст(?:\.|атт\p{L}{1,4})\s?\d{1,3}(?:-\d{1,2})?\s+(?:КК|КУпАП|Кримінального\s+кодексу)(?:\s+України)?(?!\p{L})/giu;
// «раніше судимий», «відбуває покарання», «має непогашену судимість», «визнано винним у крадіжці», «перебуває у СІЗО»
const record =
	/(?<!\p{L})(?:(?:раніше\s|двічі\s|неодноразово\s)?(?:не)?судим(?:ий|а|ого|ої|ому)|відбува\p{L}{1,3}\s+(?:покаранн|строк|термін|арешт)\p{L}{0,2}|(?:ма(?:є|в|ла)\s+)?(?:непогашен|незнят|погашен)\p{L}{1,2}\s+судим\p{L}{3,4}|засуджен(?:ий|а|о)\s+(?:до|за|на)\s+[\p{L}\d]+(?:\s+(?:рок\p{L}{1,3}|позбавлення\s+волі|років\s+позбавлення\s+волі))?|визнан(?:о|ий|а)\s+вин\p{L}{2,4}|звільнен(?:ий|а|о)\s+умовно-достроково|повідомлено\s+про\s+підозру|(?:перебува\p{L}{1,3}|утриму\p{L}{3,5})\s+(?:у|в|під)\s+(?:СІЗО|слідчому\s+ізоляторі|колонії|варт\p{L}{1,2})|притяг\p{L}{2,8}\s+до\s+кримінальної\s+відповідальності|взят(?:о|ий|а)\s+під\s+варту|обліку\s+(?:у|в)\s+органі?\p{L}{0,2}\s+пробації|оголошен(?:ий|а|о)\s+(?:у|в)\s+розшук)(?!\p{L})/giu;
// «йому», «особу взято»: one person, be it unnamed
const somebody = /(?<!\p{L})(?:йому|їй|особ[уі]|військов(?:ий|ого|ому))(?!\p{L})/iu;
const many =
	/(?<!\p{L})(?:випадк|осіб(?!\p{L})|мешканцям|мешканців|хворих|пацієнтів|кількість|зареєстровано\s+\d|закуп|передбачен|визначено\s+законом|посадов\p{L}{2,3}\s+осіб)/iu;

/**
 * Health and criminal record of a private person: diagnoses and their codes, disability, articles of the criminal code,
 * where the sentence names a person by role or name. Statistics and laws stay. A person should look at each.
 *
 * Source: law 2297-VI, art. 7: data on health and on convictions are of special risk; codes of ICD-10.
 */
export function findSpecialCategories(text: string): PersonalSpan[] {
	const isAfterHealth = ({ start }: Span) =>
		wordOfHealth.test(text.slice(Math.max(0, start - reachOfHealth), start));
	const beside = (pattern: RegExp, kind: RedactionKind, accepts: (span: Span) => boolean = () => true) =>
		spansMatching(text, pattern, kind)
			.filter((span) => accepts(span) && isOfPerson(text, span))
			.map((span) => ({ ...span, doubt: specialCategory }));
	return [
		...beside(diagnosis, 'health'),
		...beside(diseaseCode, 'health', isAfterHealth),
		...beside(condition, 'health'),
		...beside(disease, 'health'),
		...beside(offence, 'conviction'),
		...beside(record, 'conviction'),
	];
}

function isOfPerson(text: string, span: Span): boolean {
	const around = sentenceBefore(text, span.start) + sentenceAfter(text, span.end);
	if (many.test(around)) return false;
	return (
		isBesidePerson(text, span) || nameOrMark.test(sentenceBefore(text, span.start)) || somebody.test(around)
	);
}
