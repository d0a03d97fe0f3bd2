import type { Words } from '../../../reply-time/calendar.ts';

/** A day that the Labour Code makes free, in the years in which it does. */
export interface Holiday {
	/** `MM-DD`, or days after Orthodox Easter Sunday. */
	readonly on: string | number;
	/** First and last year, both with it; null if it has always been or still is. */
	readonly from: number | null;
	readonly to: number | null;
	readonly name: Words;
}

/**
 * Public holidays since 2011, when the law on access to public information came into force: Labour Code, art. 73, as it was
 * in each year.
 */
export const holidays: readonly Holiday[] = [
	{ on: '01-01', from: null, to: null, name: { uk: 'Новий рік', en: 'New Year' } },
	{ on: '01-07', from: null, to: 2023, name: { uk: 'Різдво (7 січня)', en: 'Christmas (7 January)' } },
	{ on: '03-08', from: null, to: null, name: { uk: 'Міжнародний жіночий день', en: 'Women’s Day' } },
	{ on: 0, from: null, to: null, name: { uk: 'Великдень', en: 'Easter' } },
	{ on: '05-01', from: null, to: null, name: { uk: 'День праці', en: 'Labour Day' } },
	{ on: '05-02', from: null, to: 2017, name: { uk: 'День праці (2 травня)', en: 'Labour Day (2 May)' } },
	{ on: 49, from: null, to: null, name: { uk: 'Трійця', en: 'Trinity' } },
	{ on: '05-09', from: null, to: 2023, name: { uk: 'День перемоги', en: 'Victory Day' } },
	{ on: '05-08', from: 2024, to: null, name: { uk: 'День пам’яті та перемоги', en: 'Day of Remembrance' } },
	{ on: '06-28', from: null, to: null, name: { uk: 'День Конституції', en: 'Constitution Day' } },
	{
		on: '07-28',
		from: 2022,
		to: 2023,
		name: { uk: 'День Української Державності (28 липня)', en: 'Statehood Day (28 July)' },
	},
	{
		on: '07-15',
		from: 2024,
		to: null,
		name: { uk: 'День Української Державності', en: 'Statehood Day' },
	},
	{ on: '08-24', from: null, to: null, name: { uk: 'День Незалежності', en: 'Independence Day' } },
	{
		on: '10-14',
		from: 2015,
		to: 2022,
		name: { uk: 'День захисника України (14 жовтня)', en: 'Defenders’ Day (14 October)' },
	},
	{
		on: '10-01',
		from: 2023,
		to: null,
		name: { uk: 'День захисників і захисниць України', en: 'Defenders’ Day' },
	},
	{ on: '12-25', from: 2017, to: null, name: { uk: 'Різдво', en: 'Christmas' } },
];
