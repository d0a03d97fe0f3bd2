const months = [
	['jan', 'січ'],
	['feb', 'лют'],
	['mar', 'берез'],
	['apr', 'квіт'],
	['may', 'трав'],
	['jun', 'черв'],
	['jul', 'лип'],
	['aug', 'серп'],
	['sep', 'верес'],
	['oct', 'жовт'],
	['nov', 'листопад'],
	['dec', 'груд'],
];

// «2031-04-03T10:15:00+03:00»
const isoDate = /^(\d{4})-(\d{2})-(\d{2})/u;
// «03.04.2031», «3/4/2031»
const inFigures = /^(\d{1,2})[./](\d{1,2})[./](\d{4})/u;
// «03 квітня 2031», «3 april 2031»
const dayFirst = /^(\d{1,2})\s+(\p{L}+)\.?,?\s+(\d{4})/u;
// «april 03, 2031»
const monthFirst = /^(\p{L}+)\s+(\d{1,2}),?\s+(\d{4})/u;

/**
 * Date of a message as Alaveteli writes it on its pages and in downloads, in English, Ukrainian or figures; null if it
 * is none.
 *
 * @example
 * messageDate('03 квітня 2031') // '2031-04-03'
 * messageDate('April 03, 2031') // '2031-04-03'
 */
export function messageDate(written: string): string | null {
	const text = written.trim().toLowerCase();
	const iso = text.match(isoDate);
	if (iso) return dateOf(iso[1], iso[2], iso[3]);
	const figures = text.match(inFigures);
	if (figures) return dateOf(figures[3], figures[2], figures[1]);
	const [, day, name, year] = text.match(dayFirst) ?? [];
	if (day) return dateOf(year, monthNamed(name), day);
	const [, monthName, dayAfter, yearAfter] = text.match(monthFirst) ?? [];
	return dateOf(yearAfter, monthNamed(monthName), dayAfter);
}

function monthNamed(name: string | undefined): string | undefined {
	const at = months.findIndex((stems) => stems.some((stem) => name?.startsWith(stem)));
	return at < 0 ? undefined : `${at + 1}`;
}

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
	if (!year || !month || !day) return null;
	const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const time = Date.parse(`${date}T00:00:00Z`);
	// 31 April rolls over into May instead of failing.
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
}
