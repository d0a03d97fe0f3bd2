import type { Span } from '../../../letter/span.ts';
import { isGivenName } from '../first-names.ts';
import { officeWords } from '../requisites/names.ts';
import { foldName } from './fold-name.ts';

/**
 * Names that a letter's text calls a person's who asks: after «гр.», «заявник», «Кому», after whose request it is, in
 * the salutation, above a request's own address.
 *
 * @param isOffice whether the letter goes to an office, whose head is greeted by name
 */
export function findNamesInText(text: string, isOffice: boolean): Span[] {
	return [
		...matches(text, aboveRequestAddress),
		...matches(text, afterWord),
		...matches(text, whoseRequest).filter(({ start, end }) => isSure(text.slice(start, end))),
		...(isOffice ? [] : matches(text, salutation)),
	];
}

function matches(text: string, pattern: RegExp): Span[] {
	return [...foldName(text).matchAll(pattern)].flatMap((match) => {
		const name = match[1];
		if (!name || officeWords.test(name) || isBody(match)) return [];
		const start = match.index + match[0].lastIndexOf(name);
		return [{ start, end: start + name.length }];
	});
}

/** «заявника Вигаданської міської ради»: an adjective of a body's name. */
function isBody({ index, input, 0: found }: RegExpExecArray): boolean {
	return /^\s+(?:міськ|обласн|районн|сільськ|селищн|державн|військов|рад[аиі]|област)/u.test(
		input.slice(index + found.length),
	);
}

/** With initials or a given name: «Вигаданської О.», «Олени Вигаданської»; not «Вигаданської громади». */
function isSure(name: string): boolean {
	const words = name.match(/\p{Lu}[\p{L}’-]+/gu) ?? [];
	return /\p{Lu}\./u.test(name) || (words.length > 1 && words.some((word) => isGivenName(word)));
}

// A name may break over one line end, but not over a blank line.
const gap = '(?:[^\\S\\r\\n]{1,4}|[^\\S\\r\\n]{0,4}\\r?\\n[^\\S\\r\\n]{0,8})';
// Words that begin a sentence rather than go on with a name; «За» does, «Захарченко» and «Вашкевич» do not.
const opener =
	'(?:Ваш(?:[аеуіи]|ого|ому|ої|ій|ою|их|им|ими)?|Про|Щодо|На|За|До|Закон(?:[уиі]|ом|ів|ами)?|Указ(?:[уиі]|ом)?|Наказ(?:[уиі]|ом)?|(?:Шановн|Відповідно|Згідно|Повідомля|Просимо|Розгля|Інформ|Надає|Кодекс|Постанов)\\p{Ll}*)(?![\\p{L}])';
const capital = `(?!${opener}|\\p{Lu}\\p{Ll}+(?:вши|ючи|ємо|уємо)(?![\\p{L}]))\\p{Lu}[\\p{L}’-]+`;
const nameInText = `(?:${capital}${gap}\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)?|\\p{Lu}\\.\\s?(?:\\p{Lu}\\.\\s?)?${capital}|${capital}(?:${gap}${capital}){0,2})`;
// «гр. Вигаданської О.І.», «громадянки Вигаданської», «заявниці Олени Вигаданської», «Ваш запит, пані Вигаданська»
const afterWord = new RegExp(
	`(?<![\\p{L}])(?:[гГ]р\\.|[гГ]р-н?к?[аиіу]|[гГ]ромадян(?:ин(?:а|у|ом)?|к[аиоу]ю?|ці)|[зЗ]апитувач(?:а|у|ем|к[аиоу]ю?|ці)?|[зЗ]аявни(?:к(?:а|у|ом)?|ц[яіеюи]ю?)|[пП]ан(?:і|у|е|ові|ом|а)|ФОП|Кому|Адресат|ПІБ|(?:[зЗ]вернення|[зЗ]апит(?:у|ом)?)(?= \\p{Lu}[\\p{L}’-]+ \\p{Lu}\\.)):?${gap}(${nameInText})(?![\\p{L}])`,
	'gu',
);
// «На запит Вигаданської Олени», «скарга О. Вигаданської», «Ваше звернення від Вигаданської О.І.», «> 1. Я, Олена Вигаданська, прошу»
const whoseRequest = new RegExp(
	`(?<![\\p{L}])(?:(?:[зЗ]верненн[яюі]|[зЗ]апит(?:[уи]|ом|ів)?|[зЗ]аяв(?:[аиуі]|ою)?|[сС]карг(?:[аиу]|ою)|[кК]лопотанн[яюі])(?:(?:[^.!?]|\\.(?=\\d)){0,80}?\\sвід)?|Я,)${gap}(${nameInText})(?![\\p{L}])`,
	'gu',
);
// A name on the line above the request's own address is the requester's, whatever else the letter says.
const aboveRequestAddress = new RegExp(
	`(?<=^|\\n)[^\\S\\r\\n]*(${nameInText})[^\\S\\r\\n,]*,?\\s*\\n[^\\n]{0,40}request-\\s?\\d{1,12}-`,
	'gu',
);
// «Шановна Олено Іванівно!», «Шановний пане Іване!»
const salutation =
	/(?:[шШ]ановн|[пП]оважн)\p{L}{1,3}\s+(?:(?:пан(?:е|і)|добродію|добродійко|громадян(?:ине|ко))\s+)?(\p{Lu}[\p{L}’-]+(?:\s+\p{Lu}[\p{L}’-]+){0,2})(?=\s*[!,.])/gu;
