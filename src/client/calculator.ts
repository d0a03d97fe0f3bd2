import type { CalendarDay } from '#archive/reply-time/calendar.ts';
import { isoDay } from '#archive/reply-time/iso-day.ts';
import { dueDate, type ReplyLimit } from '#archive/reply-time/reply-limit.ts';
import type { ReplyRules } from '#archive/reply-time/reply-rules.ts';
import { replyTime } from '#archive/reply-time/reply-time.ts';
import { numericDate } from '../i18n/numeric-date.ts';

/** What the page says. */
interface Texts {
	readonly language: string;
	readonly due: string;
	readonly answered: string;
	readonly inTime: string;
	readonly late: string;
	readonly unknown: string;
	readonly impossible: string;
	readonly before: string;
	readonly turns: string;
	readonly receiptDay: string;
	readonly workingDay: string;
	readonly dueDay: string;
	readonly replyDay: string;
	readonly reasons: Readonly<Record<string, string>>;
	readonly workingDays: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
}

/**
 * Runs the calculator: a form around the archive’s own clock. Nothing leaves the page, and its address contains the input
 * (`#received=…&limit=…&answered=…`), so that a result can be linked.
 */
export function startCalculator(page: HTMLElement, rules: ReplyRules): void {
	const texts: Texts = JSON.parse(page.dataset['texts'] ?? '{}');
	const form = page.querySelector('form');
	const result = page.querySelector<HTMLElement>('[data-result]');
	const table = page.querySelector<HTMLTableElement>('[data-days]');
	if (!form || !result || !table) return;
	const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
	const names = ['received', 'limit', 'answered'];
	const asked = new URLSearchParams(location.hash.slice(1));
	for (const name of names) if (asked.get(name)) field(name).value = asked.get(name) ?? '';
	const show = () => {
		const [received = '', limitId = '', answered = ''] = names.map((name) => field(name).value);
		const limit = [rules.ordinary, ...rules.others].find(({ id }) => id === limitId) ?? rules.ordinary;
		const answer = received === '' ? null : calculate(received, limit, answered, rules, texts);
		result.replaceChildren(...(answer?.lines ?? []).map(paragraph));
		table.hidden = !answer || answer.days.length === 0;
		table.tBodies[0]?.replaceChildren(...(answer?.days ?? []).map((cells) => row(cells)));
		const said = names.filter((name) => field(name).value !== '').map((name) => [name, field(name).value]);
		if (received !== '') history.replaceState(null, '', `#${new URLSearchParams(said)}`);
	};
	form.addEventListener('input', show);
	form.addEventListener('submit', (event) => event.preventDefault());
	show();
}

interface Answer {
	readonly lines: readonly string[];
	readonly days: readonly (readonly [date: string, text: string, law: CalendarDay['law']])[];
}

function calculate(
	received: string,
	limit: ReplyLimit,
	answered: string,
	rules: ReplyRules,
	texts: Texts,
): Answer {
	if (received < rules.since)
		return { lines: [fill(texts.before, { date: numericDate(rules.since) })], days: [] };
	const due = dueDate(received, limit, rules.calendar);
	const time = answered === '' ? null : replyTime(received, answered, limit, rules.calendar);
	const end = answered > due && time ? answered : due;
	const dueLine = fill(texts.due, { date: numericDate(due), weekday: weekday(due, texts.language) });
	const lines = [dueLine];
	if (answered !== '' && !time) lines.push(texts.impossible);
	if (time) {
		const days = plural(texts, time.lateBy);
		const verdict = { 'in-time': texts.inTime, late: fill(texts.late, { days }), unknown: texts.unknown };
		lines.push(fill(texts.answered, { taken: time.taken, verdict: verdict[time.verdict] }));
		if (time.turnsOnRecommendation) lines.push(texts.turns);
	}
	return { lines, days: daysOf(received, end, due, answered, rules, texts) };
}

function daysOf(
	received: string,
	end: string,
	due: string,
	answered: string,
	{ calendar }: ReplyRules,
	texts: Texts,
): Answer['days'] {
	const rows: (readonly [string, string, CalendarDay['law']])[] = [[received, texts.receiptDay, null]];
	let n = 0;
	for (let date = isoDay(received, 1); date <= end; date = isoDay(date, 1)) {
		const day = calendar.dayOf(date);
		if (day.isWorking) n += 1;
		const name = day.name?.[texts.language] ?? day.name?.['en'];
		const what = day.isWorking ? fill(texts.workingDay, { n }) : (texts.reasons[day.reason] ?? '');
		const notes = [date === answered && texts.replyDay, date === due && texts.dueDay]
			.filter(Boolean)
			.join(', ');
		rows.push([date, [name ? `${what}: ${name}` : what, notes].filter(Boolean).join(' — '), day.law]);
	}
	return rows.map(([date, text, law]) => [
		`${numericDate(date)} ${weekday(date, texts.language)}`,
		text,
		law,
	]);
}

function plural({ language, workingDays }: Texts, n: number): string {
	const form = workingDays[new Intl.PluralRules(language).select(n)] ?? workingDays.other ?? '{n}';
	return fill(form, { n });
}

function weekday(date: string, language: string): string {
	return new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(
		new Date(`${date}T00:00:00Z`),
	);
}

function fill(message: string, values: Readonly<Record<string, string | number>>): string {
	return message.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}

function paragraph(text: string): HTMLElement {
	const made = document.createElement('p');
	made.textContent = text;
	return made;
}

function row([date, text, law]: Answer['days'][number]): HTMLTableRowElement {
	const made = document.createElement('tr');
	for (const words of [date, text]) made.insertCell().textContent = words;
	if (law) {
		const place = made.cells[1] as HTMLTableCellElement;
		place.append(
			' (',
			law.url
				? Object.assign(document.createElement('a'), { href: law.url, textContent: law.name })
				: law.name,
			')',
		);
	}
	return made;
}
