import type { Jurisdiction, PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import { leaksInMarkdown } from '#archive/jurisdictions/leaks-in-markdown.ts';
import type { MarkKind, MaskedSpan } from '#archive/letter/redaction.ts';
import type { Span } from '#archive/letter/span.ts';
import { remembered } from '#archive/text/remembered.ts';
import type { Marked, Situation } from './situation.ts';

/** What became of one stretch of a situation. */
export interface Verdict {
	readonly place: string;
	readonly kind: MarkKind;
	/** `secret` was to be masked, `public` was to stay. */
	readonly of: 'secret' | 'public';
	/** Whether every letter and figure of a secret is masked; of a public stretch, whether any is. */
	readonly masked: boolean;
	/** Kinds of the marks over it. */
	readonly as: readonly MarkKind[];
	/** Whether it stays in the clear and the letter goes to a person. */
	readonly review: boolean;
	/** Whether the leak gate stops it where it was planted; of a public stretch, whether it stops that alone. */
	readonly gate: boolean;
	/** The situation's text as written, to be read by people. */
	readonly text: string;
}

/** Words before a place, or between two names, that tell nothing of them. */
const smallWords = /(?<!\p{L})(?:в|у|на|по|за|адресою|гуртожиток|та|і|й)(?!\p{L})/gu;
const telling = /[\p{L}\p{N}]/u;
const nobody: PublicContacts = { emails: new Set(), phones: new Set(), emailDomains: ['gov.ua'] };

const letterhead = `УКРАЇНА
ЗЕЛЕНОТРАВСЬКА МІСЬКА РАДА
ВИКОНАВЧИЙ КОМІТЕТ

пл. Соборна, 1, м. Зеленотрав, 00001, тел. (0600) 30-00-01
E-mail: rada@zelenotrav.example, код ЄДРПОУ 00000024

05.02.2030 № 31/З-12
на № 7 від 31.01.2030`;
const between = '\n\nПовідомляємо таке.\n\n';
const closing = `

Секретар міської ради            Ігор ТРАВНЕВИЙ

Марія Виконавча 30-00-03
`;

/** What files an addressee, by the country whose rules it keeps. */
const filers = new WeakMap<Jurisdiction, (block: string) => FiledAddressee>();

/** Puts a situation into a letter and asks ingest's finders and the leak gate. */
export function judge(situation: Situation, jurisdiction: Jurisdiction): Verdict[] {
	const { place, kind, text, addressee } = situation;
	const head = `${letterhead}\n\n`;
	const source = `${head}${addressee.text}${between}${text.text}${closing}`;
	const found = jurisdiction
		.findPersonalData(source, jurisdiction.dissect(source), nobody)
		.filter(({ kind: of }) => of !== 'executor-name');
	const parts: readonly (readonly [Marked, number])[] = [
		[addressee, head.length],
		[text, head.length + addressee.text.length + between.length],
	];
	const masksOver = (at: number, { start, end }: Span) =>
		found.filter((mark) => !mark.left && mark.start < end + at && start + at < mark.end);
	const markOf: MarkOf = (marked, secret) => {
		const at = parts.find(([part]) => part === marked)?.[1] ?? 0;
		return jurisdiction.marks[masksOver(at, secret)[0]?.kind ?? kind];
	};
	// One answer for all that must stay: with every secret masked, the letter is the same.
	let stopsAll: boolean | null = null;
	const stopsInVain = () => (stopsAll ??= stops(situation, null, markOf, jurisdiction));
	return parts.flatMap(([marked, at]) => {
		const verdict = (span: Span, of: Verdict['of']): Verdict => {
			const moved = { start: span.start + at, end: span.end + at };
			const over = found.filter(({ start, end }) => start < moved.end && moved.start < end);
			const masks = over.filter(({ left }) => !left);
			return {
				place,
				kind,
				of,
				text: text.text,
				masked:
					of === 'secret' ? isCovered(source, moved, masks) : masks.some((mask) => says(source, moved, mask)),
				as: [...new Set(masks.map((mask) => mask.kind))],
				review: over.some(({ doubt }) => doubt !== undefined),
				gate: of === 'secret' ? stops(situation, span, markOf, jurisdiction) : stopsInVain(),
			};
		};
		return [
			...marked.secrets.map((span) => verdict(span, 'secret')),
			...marked.open.map((span) => verdict(span, 'public')),
		];
	});
}

/** The mark that stands for a secret of a part of the situation. */
type MarkOf = (marked: Marked, secret: Span) => string;

/** Whether the gate stops a letter in whose text or addressee all secrets but one are masked: what it asks of a letter's file. */
function stops(
	{ text, addressee }: Situation,
	planted: Span | null,
	markOf: MarkOf,
	jurisdiction: Jurisdiction,
): boolean {
	const shown = (part: Marked) => withoutSecrets(part, planted, markOf);
	const block = addresseesOf(jurisdiction)(shown(addressee));
	const letter = {
		title: 'Про лавки',
		letterhead: ['ЗЕЛЕНОТРАВСЬКА МІСЬКА РАДА'],
		contactLines: [],
		heading: null,
		...block,
		attachments: [],
		marks: [],
		signatory: { post: 'Секретар міської ради', name: 'Ігор ТРАВНЕВИЙ' },
		executor: null,
	};
	const body = block.addressee === null ? `${shown(addressee)}\n\n${shown(text)}` : shown(text);
	return (
		jurisdiction.findLeaks(`${shown(addressee)}\n\n${body}`, nobody).length > 0 ||
		leaksInMarkdown({ letter, body }, jurisdiction, nobody).length > 0
	);
}

/** Many situations have the same addressee, and each is asked about for every secret. */
function addresseesOf(jurisdiction: Jurisdiction): (block: string) => FiledAddressee {
	const made = filers.get(jurisdiction) ?? remembered((block: string) => addresseeOf(block, jurisdiction));
	filers.set(jurisdiction, made);
	return made;
}

interface FiledAddressee {
	readonly addressee: string | null;
	readonly addresseeDetails: string[];
}

/** The addressee as ingest would file it: names and offices on one line, contacts and places apart. */
function addresseeOf(block: string, jurisdiction: Jurisdiction): FiledAddressee {
	const source = `${letterhead}\n\n${block}${between}${closing}`;
	const { addressee, addresseeDetails } = jurisdiction.dissect(source);
	const said = (lines: readonly Span[]) => lines.map(({ start, end }) => source.slice(start, end));
	// A greeting is no addressee and stays in the text.
	if (addressee.length + addresseeDetails.length === 0) return { addressee: null, addresseeDetails: [] };
	return { addressee: said(addressee).join(' '), addresseeDetails: said(addresseeDetails) };
}

function withoutSecrets(part: Marked, planted: Span | null, markOf: MarkOf): string {
	let shown = '';
	let at = 0;
	for (const secret of part.secrets) {
		if (secret === planted) continue;
		shown += part.text.slice(at, secret.start) + markOf(part, secret);
		at = secret.end;
	}
	return shown + part.text.slice(at);
}

function isCovered(source: string, { start, end }: Span, masks: readonly MaskedSpan[]): boolean {
	let left = '';
	for (let at = start; at < end; at += 1)
		left += masks.some((mask) => mask.start <= at && at < mask.end) ? ' ' : source.charAt(at);
	return !telling.test(left.replace(smallWords, ' '));
}

/** Whether what a mask covers of a stretch says something. */
function says(source: string, { start, end }: Span, mask: Span): boolean {
	return telling.test(source.slice(Math.max(start, mask.start), Math.min(end, mask.end)));
}
