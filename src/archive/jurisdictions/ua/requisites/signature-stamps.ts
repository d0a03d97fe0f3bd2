import type { SignatureStamp } from '../../../letter/anatomy.ts';
import type { Span } from '../../../letter/span.ts';
import { findDates } from '../dates.ts';
import { type Line, partOf, spanOf } from './lines.ts';

const empty: Writable = { certificate: null, signer: null, validFrom: null, validTo: null };

// «Сертифікат 3FAA000000000000000000000000000044EAD800», «Серійний номер: 58E2…», «КЕП 3FAA…», the number alone
const certificate =
	/(?:^|(?:сертифікат\p{L}*|серійний номер|К?ЕП)[\s:№]{0,4}(?:серійний номер[\s:]{0,3})?)([\dA-F]{16,})(?![\p{L}\d])/iu;
// «Підписувач Вигадана Олена Зразківна», «Підписувач: ВИГАДАНА О. З. Сертифікат …», «Підписав: Вигаданий Зразко»
const signer =
	/(?:підписувач|підписант|підписа(?:в|ла)|власник(?: сертифікат\p{L}{1,2})?)\s*:?\s+(\p{Lu}[\p{L}’.-]*(?: ?\p{Lu}[\p{L}’.-]*){1,3})(?=$|[\s,;(])/iu;
// «Дійсний з 01.09.2024 0:00:00 по 31.08.2026 23:59:59», «Чинний до 31.08.2026», «Строк дії: з … до …»
const valid = /(?:дійсн|чинн)\p{L}{2}(?!\p{L})|(?:строк|термін) (?:дії|чинності)/iu;
const untilBefore = /(?<!\p{L})(?:по|до)[\s:]{1,3}$|[–—-]\s?$/iu;

/**
 * Reads e-signature stamps out of their lines: certificate, its holder, from when to when it holds. What a stamp says a
 * second time begins the next stamp; one that says none of it is none.
 */
export function findStamps(lines: readonly Line[]): SignatureStamp[] {
	const stamps: Writable[] = [];
	for (const line of lines) {
		for (const [field, span] of fieldsOf(line)) {
			const last = stamps.at(-1);
			if (last && last[field] === null) last[field] = span;
			else stamps.push({ ...empty, [field]: span });
		}
	}
	return stamps;
}

type Field = keyof SignatureStamp;
type Writable = { -readonly [Key in Field]: Span | null };

/** Fields in the order in which the line says them. */
function fieldsOf(line: Line): (readonly [Field, Span])[] {
	const found: (readonly [Field, Span])[] = [];
	const add = (field: Field, match: RegExpMatchArray | null) => {
		const value = match?.[1];
		if (!match || value === undefined || match.index === undefined) return;
		const from = match.index + match[0].lastIndexOf(value);
		found.push([field, spanOf(partOf(line, from, from + value.length))]);
	};
	add('certificate', line.text.match(certificate));
	add('signer', line.text.match(signer));
	const validity = line.text.match(valid);
	if (validity?.index !== undefined) {
		const from = validity.index;
		for (const { start, end } of findDates(line.text.slice(from))) {
			const isEnd = untilBefore.test(line.text.slice(0, from + start));
			found.push([isEnd ? 'validTo' : 'validFrom', spanOf(partOf(line, from + start, from + end))]);
		}
	}
	return found.sort(([, a], [, b]) => a.start - b.start);
}
