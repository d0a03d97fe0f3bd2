import type { PageLanguage } from '../archive/address/page-path.ts';
import en from './en.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };

/** Every interface language: one file, one line here. */
const messages = { uk, en } satisfies Record<PageLanguage, unknown>;

type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
type Messages = Omit<typeof uk, 'count'>;
type Values = Readonly<Record<string, string | number>>;

/** Words of one interface language. */
export interface Translation {
	readonly language: PageLanguage;
	/** The messages, by the names of `uk.json`. */
	readonly words: Messages;
	/** A message with its `{placeholders}` filled in. */
	readonly fill: (message: string, values: Values) => string;
	/** A counted noun in the right plural, the number grouped as the language does: «2 листи», “1,204 letters”. */
	readonly count: (noun: keyof typeof uk.count, n: number) => string;
	/** The plural forms of a counted noun, for scripts that count in the browser. */
	readonly forms: (noun: keyof typeof uk.count) => Plural;
	/** An ISO date as people write it: «3 квітня 2018», “3 April 2018”. */
	readonly longDate: (iso: string) => string;
	/** A size as people write it, two figures at least: «1,2 МБ», “74 kB” (1000 bytes a kilobyte). */
	readonly size: (bytes: number) => string;
	/** A month as people write it, from `YYYY-MM`: «квітень 2018», “April 2018”. */
	readonly month: (iso: string) => string;
}

/**
 * The words of an interface language.
 *
 * @example
 * translate('uk').count('letters', 2) // '2 листи' (with a no-break space)
 */
export function translate(language: PageLanguage): Translation {
	translations[language] ??= makeTranslation(language);
	return translations[language];
}

const translations: Partial<Record<PageLanguage, Translation>> = {};

// Once a language: Intl's formatters cost more to make than a letter's page.
function makeTranslation(language: PageLanguage): Translation {
	const plurals = new Intl.PluralRules(language);
	const numbers = new Intl.NumberFormat(language);
	const kilobytes = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte' });
	const megabytes = new Intl.NumberFormat(language, {
		...{ style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 },
	});
	const date = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: 'UTC', ...options });
	const months = date({ month: 'long', year: 'numeric' });
	const days = date({ day: 'numeric', month: 'long', year: 'numeric' });
	return {
		language,
		words: messages[language],
		fill,
		count: (noun, n) => {
			const forms: Plural = messages[language].count[noun];
			const form = forms[plurals.select(n)] ?? forms.other ?? '{n}';
			return fill(form, { n: numbers.format(n) }).replace(' ', NO_BREAK_SPACE);
		},
		forms: (noun) => messages[language].count[noun],
		size: (bytes) =>
			bytes < MEGABYTE
				? kilobytes.format(Math.max(1, Math.round(bytes / 1000)))
				: megabytes.format(bytes / MEGABYTE),
		longDate: (iso) => withoutYearMark(days.format(new Date(`${iso}T00:00:00Z`))),
		month: (iso) => withoutYearMark(months.format(new Date(`${iso}-01T00:00:00Z`))),
	};
}

/**
 * An ISO date in the digits that Ukrainian letters use (DSTU 4163).
 *
 * @example
 * numericDate('2018-04-03') // '03.04.2018'
 */
export function numericDate(iso: string): string {
	return iso.split('-').reverse().join('.');
}

const MEGABYTE = 1_000_000;
const NO_BREAK_SPACE = '\u00A0';

/** Example: `3 квітня 2018 р.`, as Intl ends a Ukrainian date. */
const YEAR_MARK = /\s+р\.$/u;

function withoutYearMark(date: string): string {
	return date.replace(YEAR_MARK, '');
}

function fill(message: string, values: Values): string {
	return message.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}
