import type { CalendarDay, LawSource, WorkingCalendar } from '../../../reply-time/calendar.ts';
import { isoDay } from '../../../reply-time/iso-day.ts';
import { remembered } from '../../../text/remembered.ts';
import { type Holiday, holidays } from './holidays.ts';
import { type MovedDay, movedDays } from './moved-days.ts';
import { orthodoxEaster } from './orthodox-easter.ts';

/** A time without holidays. */
export interface Suspension {
	/** ISO date of its first day. */
	readonly from: string;
	/** ISO date of its last day; null until it ends. */
	readonly to: string | null;
	readonly law: LawSource;
}

/**
 * While martial law lasts there are no holidays, no days in lieu and no moved days: every Monday to Friday is worked
 * (Law № 2136-IX, art. 6 (6), in force since 24 March 2022).
 */
export const martialLaw: Suspension = {
	from: '2022-03-24',
	to: null,
	law: {
		name: 'Закон України № 2136-IX, ст. 6, ч. 6',
		url: 'https://zakon.rada.gov.ua/laws/show/2136-20',
	},
};

const codeUrl = 'https://zakon.rada.gov.ua/laws/show/322-08';
const holidaysLaw: LawSource = { name: 'Кодекс законів про працю України, ст. 73', url: codeUrl };
const inLieuLaw: LawSource = { name: 'Кодекс законів про працю України, ст. 67, ч. 3', url: codeUrl };

/** How Ukrainian offices count working days, from 2011 on. */
export const calendar = calendarWith([martialLaw]);

const moved: Moved = {
	off: new Map(movedDays.map((day) => [day.off, day])),
	on: new Map(movedDays.map((day) => [day.on, day])),
};

const years = new Map<number, Year>();

/** The same with other times without holidays: once martial law has ended, or to see what it changes. */
export function calendarWith(suspensions: readonly Suspension[]): WorkingCalendar {
	const unmoved = { off: new Map(), on: new Map() };
	return {
		dayOf: remembered((date) => dayOf(date, moved, suspensions)),
		strict: { dayOf: remembered((date) => dayOf(date, unmoved, suspensions)), strict: null },
	};
}

interface Moved {
	readonly off: ReadonlyMap<string, MovedDay>;
	readonly on: ReadonlyMap<string, MovedDay>;
}

function dayOf(date: string, { off, on }: Moved, suspensions: readonly Suspension[]): CalendarDay {
	const isFree = isWeekend(date);
	const suspension = suspensions.find(({ from, to }) => date >= from && (to === null || date <= to));
	const holiday = holidayOn(date);
	if (suspension) {
		// Whoever knows the holiday would count it as free: the day says why it is not.
		return { ...plain(date, isFree), ...(holiday && !isFree && { name: holiday.name, law: suspension.law }) };
	}
	const worked = on.get(date);
	if (worked)
		return { date, isWorking: true, reason: 'moved-on', name: instead(worked.off), law: order(worked) };
	if (holiday) return { date, isWorking: false, reason: 'holiday', name: holiday.name, law: holidaysLaw };
	const free = off.get(date);
	if (free) return { date, isWorking: false, reason: 'moved-off', name: instead(free.on), law: order(free) };
	const lieu = isFree ? undefined : inLieu(date);
	if (lieu) return { date, isWorking: false, reason: 'in-lieu', name: lieu.name, law: inLieuLaw };
	return plain(date, isFree);
}

function plain(date: string, isFree: boolean): CalendarDay {
	return { date, isWorking: !isFree, reason: isFree ? 'weekend' : 'weekday', name: null, law: null };
}

function isWeekend(date: string): boolean {
	return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}

function order({ order: number }: MovedDay): LawSource {
	return {
		name: `Розпорядження Кабінету Міністрів України № ${number}`,
		url: `https://zakon.rada.gov.ua/laws/show/${number}`,
	};
}

/** Named by the other day of the two. */
function instead(date: string): CalendarDay['name'] {
	const written = date.split('-').reverse().join('.');
	return { uk: `замість ${written}`, en: `in place of ${written}` };
}

function holidayOn(date: string): Holiday | undefined {
	return yearOf(date).holidays.get(date);
}

/** The holiday whose free day this is, because it fell on a weekend itself. */
function inLieu(date: string): Holiday | undefined {
	return yearOf(date).inLieu.get(date);
}

interface Year {
	readonly holidays: ReadonlyMap<string, Holiday>;
	readonly inLieu: ReadonlyMap<string, Holiday>;
}

function yearOf(date: string): Year {
	const year = Number(date.slice(0, 4));
	let found = years.get(year);
	if (!found) {
		found = makeYear(year);
		years.set(year, found);
	}
	return found;
}

/** Two holidays of one day give one free day: Easter on 1 May. */
function makeYear(year: number): Year {
	const easter = orthodoxEaster(year);
	const byDate = new Map<string, Holiday>();
	for (const holiday of holidays) {
		if (year < (holiday.from ?? year) || year > (holiday.to ?? year)) continue;
		const date = typeof holiday.on === 'number' ? isoDay(easter, holiday.on) : `${year}-${holiday.on}`;
		if (!byDate.has(date)) byDate.set(date, holiday);
	}
	const inLieu = new Map<string, Holiday>();
	for (const [date, holiday] of [...byDate].sort()) {
		if (!isWeekend(date)) continue;
		let free = isoDay(date, 1);
		while (isWeekend(free) || byDate.has(free) || inLieu.has(free)) free = isoDay(free, 1);
		inLieu.set(free, holiday);
	}
	return { holidays: byDate, inLieu };
}
