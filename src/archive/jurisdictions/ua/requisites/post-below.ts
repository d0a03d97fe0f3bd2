import { isExecutorLine, isPhoneLine } from './executor.ts';
import type { Line } from './lines.ts';
import { nameAtEnd } from './names.ts';
import { beginsPost, isPostPart } from './post-line.ts';

/** Lines, and characters of one. */
const mostLines = 4;
const longestLine = 80;
const longestRank = 60;

// «радник юстиції 1 класу», «підполковник поліції», «кандидат наук, доцент»; no name beside it
const rank =
	/^(?:(?:державний |старший |молодший )?(?:радник юстиції|інспектор (?:митної|податкової))|(?:генерал(?:-\p{L}+)?|полковник|підполковник|майор|капітан|(?:старший )?лейтенант)(?: (?:поліції|юстиції|служби|цивільного|внутрішньої|медичної))?|(?:доктор|кандидат) [\p{Ll}-]+ ?наук|заслужений \p{Ll}+)(?!\p{L})[^\p{Lu}.:;@]*$/u;
// «виконавчого комітету», «з питань цифрового розвитку,»; «Вигаданського міського центру», «Вигаданської ради»
const goesOn = /^(?:\p{Ll}|\p{Lu}[\p{Ll}’-]+(?:ого|ої|их|ьої)\s\p{Ll})/u;
const words = /^(?=.*\p{L}{5})(?:[\p{Script=Cyrillic}\s’,«»"()–-])+$/u;
// «електронного документа», «згідно з оригіналом»: of a stamp beside
const ofCopies = /(?<!\p{L})(?:копі|оригінал|електронн|документ|згідно|вірно|печатк|підпис)/iu;
const unfinished = /[,–—-]$/u;

/**
 * Lines of a post that are below the line of the name: a rank («радник юстиції»), and the rest of a post whose first line has
 * the name at its end, in its column, as a table or a tab puts it («Заступник директора   І. ЗРАЗОК», «Вигаданського центру»).
 *
 * @param beside what of the post is on the line of the name; null if the name is alone there
 */
export function postBelow(lines: readonly Line[], nameAt: number, beside: string | null): Line[] {
	const below: Line[] = [];
	let above = beside;
	for (const line of lines.slice(nameAt + 1, nameAt + 1 + mostLines)) {
		if (line.blank || line.data) break;
		if (rank.test(line.text) && line.text.length < longestRank) {
			below.push(line);
			break;
		}
		if (above === null || !isRest(line, above)) break;
		below.push(line);
		above = line.text;
	}
	return below;
}

function isRest(line: Line, above: string): boolean {
	const { text } = line;
	if (text.length > longestLine || !goesOn.test(text) || !words.test(text) || !isPostPart(text)) return false;
	if (beginsPost(text) && !unfinished.test(above)) return false;
	return !nameAtEnd(text) && !isExecutorLine(line) && !isPhoneLine(line) && !ofCopies.test(text);
}
