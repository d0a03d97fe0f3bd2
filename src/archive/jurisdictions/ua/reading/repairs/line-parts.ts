import { months } from '../../months.ts';

// «№» as engines read it where that is no word: «Ме», «Хе», «Хо», «Мо», «Же», «Ле», «Ne», «No», «NQ», «Jfe»
const noWord = '(?:[МMХXЖЛ][еeоo]|[Nn][еeоo®º°]|[NМM][Qq]|Jfe|№[оo])';
// the same in a stamp, beside a date, where nothing else can stand: «мо», «NO», «NC», «ІК», «Ng», «МФ»; not «На»
const stampedSign = `(?:${noWord}|(?![НH][аa])[NМMмНH№][^\\s\\d./–-]{0,2}(?!\\p{L})|[ІIН][КKСCЄ])`;
// the same where it could be a word or an initial: «Не», «Но», «М»; not that of «МВС-57/15»
const anyReading = `(?:${noWord}|[НH][еeоo]|[МMN](?!\\p{L}))`;
// «20/12», «К-170», «40131/16-16-23»
const index = '(?=[^\\s_]*\\d)[\\p{L}\\d][\\p{L}\\d/.–-]*';
// «20/12», not «20»
const longIndex = '(?=[^\\s_]*\\d)(?=[^\\s_]*[/–-])[\\p{L}\\d][\\p{L}\\d/.–-]*';
const month = `(?:${months.join('|')})`;
// «2031», «20 31» on a form whose year begins
const year = '(?:19|20)[ ]{0,2}\\d{2}';
// «3», «З», «"3"», «22 »», and as engines read quotes on a form's rule: «08   ,»
const day = '["«“„]?\\s?(?:\\d{1,2}|З|О[\\dб])\\s{0,3}["»”“,.;:\'>›)*°]?';
// «03.04.2031», «03.04.31», «3 квітня 2031», «"3" квітня 2031», «03.04. 2031 р.», «22 » січня   20 31 р.», «"3" 04 20 31 р.», «03042031»
const date = `(?:\\d{1,2}[ ]?[.,]\\d{2}[.,](?:\\s?(?:19|20)\\d{2}|\\d{2}(?!\\d))|(?<!\\d)\\d{2}[ .]?\\d{2}[ .]?20\\d{2}(?!\\d)|${day}\\s{1,4}(?:${month}|\\d{2}(?=\\s{1,8}20[ ]\\d{2}[ ]?[рp]))\\s{1,8}${year})(?:\\s{0,4}(?:року|[рp]\\.?(?!\\p{L})))?`;
// «20 р.», «20__ р.», «2031 р.»
const yearToFill = '20[_\\d]{0,6}[ ]?[рp]\\.';
// «наказ», «листом», «Документ»
const named =
	'(?:[Дд]окумент|[Лл]ист|[Нн]аказ|[Пп]останов|[Рр]озпоряджен|[Рр]ішен|[Зз]апит|[Дд]ог[оі]в|[Зз]верненн|[Вв]их|[Вв]х)[\\p{Ll}]{0,4}\\.?';
// «від», also as «Big», «Bia», «Bin», «вiд», «зід», «вд», «віл», «Ввід»: of a blurred letter only the rest is sure
// and with its English beside it, in a letterhead of two languages: «від / of», «від/   ої»
const from =
	'(?:[вВ]?[вза8b][іi][дg]|[ВB]i[gдan]|Bід|вд|вщ|[вb][іi][лп])(?:[ ]?/[ ]{0,4}(?:of|ої|оf|oї|oi)(?!\\p{L}))?';
// the same where a line says nothing but a registration; also «ме», «ле», «мо», «NO», «Мо.»
const ofRegistration = `(?!№|[НH][аa])(?:${noWord}|${anyReading}|[МMНNЛ][ОOЕE]|[мл][еeоo])[.:]?`;
// the gap of a form, with what is left of its rule
const gap = '[ ]{1,8}(?:_+[ ]{0,4}|[=~–—-]{1,3}[ ]{1,4})?';
// «м. Вигадів», «смт Великі Вигади»
const place = '(?:м|с|смт|сел)\\.?[ ]\\p{Lu}[\\p{L}’-]{1,30}(?:[ ]\\p{Lu}[\\p{L}’-]{1,30})?';
const lineEnd = '(?=[ ]{3}|[ ]*$)';
// the same where date and index stand around it and nothing else is on the line: also «М о», «М»», «M?», «И?», «Лю»
const onlySign = `(?!(?:№|[НH][ ]?[аa])(?![^\\s\\d]))(?:${stampedSign}|[МMNН][ ][оoеe]|[ИЛХЖКN№][^\\s\\d./–-]{0,2})\\.?`;

/**
 * Parts of patterns for lines with date and index, as engines read them; all but `index` and `date` in forms that only such a
 * line has.
 */
export const lineParts = {
	noWord,
	onlySign,
	stampedSign,
	anyReading,
	index,
	longIndex,
	date,
	yearToFill,
	named,
	from,
	ofRegistration,
	gap,
	lineEnd,
	place,
} as const;
