import type { PageLanguage } from '#archive/address/page-path.ts';
import { dateWriter } from './date-writer.ts';
import en from './en.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };

export { numericDate } from './numeric-date.ts';

/** Every interface language, by its BCP 47 tag: one file, one line here. Each says all that `Messages` names. */
const messages: Readonly<Record<PageLanguage, Messages & { readonly count: Counts }>> = {
	uk,
	en,
};

type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
type Messages = Omit<typeof en, 'count'>;
type Counts = Readonly<Record<keyof typeof en.count, Plural>>;
type Values = Readonly<Record<string, string | number>>;

/** Words of one interface language. */
export interface Translation {
	readonly language: PageLanguage;
	/** The messages, by the names of `en.json`. */
	readonly words: Messages;
	/** A message with its `{placeholders}` filled in. */
	readonly fill: (message: string, values: Values) => string;
	/** A counted noun in the right plural, the number grouped as the language does: «2 листи», “1,204 letters”. */
	readonly count: (noun: keyof Counts, n: number) => string;
	/** The plural forms of a counted noun, for scripts that count in the browser. */
	readonly forms: (noun: keyof Counts) => Plural;
	/** An ISO date as people write it: «3 квітня 2018», “3 April 2018”. */
	readonly longDate: (iso: string) => string;
	/** A size as people write it, two figures at least: «1,2 МБ», “74 kB” (1000 bytes a kilobyte). */
	readonly size: (bytes: number) => string;
	/** A month as people write it, from `YYYY-MM`: «квітень 2018», “April 2018”. */
	readonly month: (iso: string) => string;
	/** The day of the week of an ISO date, short: «ср», “Wed”. */
	readonly weekday: (iso: string) => string;
	/** What a language is called, from its BCP 47 tag: «українська», “Ukrainian”. */
	readonly languageName: (tag: string) => string;
}

const translations = new Map<PageLanguage, Translation>();
const megabyte = 1_000_000;
const gigabyte = 1_000_000_000;
const noBreakSpace = '\u00A0';

/** Whether the interface can speak a language, given by its BCP 47 tag. */
export function isTranslated(language: PageLanguage): boolean {
	return Object.hasOwn(messages, language);
}

/**
 * The words of an interface language.
 *
 * @throws Error if the language has no words
 * @example
 * translate('uk').count('letters', 2) // '2 листи' (with a no-break space)
 */
export function translate(language: PageLanguage): Translation {
	let translation = translations.get(language);
	if (!translation) {
		translation = makeTranslation(language);
		translations.set(language, translation);
	}
	return translation;
}

// Once a language: Intl's formatters cost more to make than a letter's page.
function makeTranslation(language: PageLanguage): Translation {
	const { count: counts, ...words } = messagesOf(language);
	const plurals = new Intl.PluralRules(language);
	const numbers = new Intl.NumberFormat(language);
	const kilobytes = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte' });
	const megabytes = new Intl.NumberFormat(language, {
		style: 'unit',
		unit: 'megabyte',
		maximumFractionDigits: 1,
	});
	const gigabytes = new Intl.NumberFormat(language, {
		style: 'unit',
		unit: 'gigabyte',
		maximumFractionDigits: 1,
	});
	const names = new Intl.DisplayNames(language, { type: 'language' });
	const months = dateWriter(language, { timeZone: 'UTC', month: 'long', year: 'numeric' });
	const days = dateWriter(language, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
	const weekdays = dateWriter(language, { timeZone: 'UTC', weekday: 'short' });
	return {
		language,
		words,
		fill,
		count: (noun, n) => {
			const forms = counts[noun];
			const form = forms[plurals.select(n)] ?? forms.other ?? '{n}';
			return fill(form, { n: numbers.format(n) }).replace(' ', noBreakSpace);
		},
		forms: (noun) => counts[noun],
		size: (bytes) =>
			bytes < megabyte
				? kilobytes.format(Math.max(1, Math.round(bytes / 1000)))
				: bytes < gigabyte
					? megabytes.format(bytes / megabyte)
					: gigabytes.format(bytes / gigabyte),
		longDate: (iso) => days(new Date(`${iso}T00:00:00Z`)),
		month: (iso) => months(new Date(`${iso}-01T00:00:00Z`)),
		weekday: (iso) => weekdays(new Date(`${iso}T00:00:00Z`)),
		languageName: (tag) => names.of(tag) ?? tag,
	};
}

function messagesOf(language: PageLanguage): Messages & { readonly count: Counts } {
	const found = isTranslated(language) && messages[language];
	if (found) return found;
	throw new Error(
		`The interface does not speak “${language}”, which \`languages\` of archive.config.ts names; it speaks ${Object.keys(messages).join(', ')}. Correct the setting, or add src/i18n/${language}.json (CONTRIBUTING.md).`,
	);
}

function fill(message: string, values: Values): string {
	return message.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}
