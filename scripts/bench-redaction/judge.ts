import type { Jurisdiction, PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import { letterAsSource } from '#archive/letter/letter-as-source.ts';
import type { MarkKind, MaskedSpan } from '#archive/letter/redaction.ts';
import type { Span } from '#archive/letter/span.ts';
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

/** Words before a place that tell nothing of it. */
const smallWords = /(?<!\p{L})(?:в|у|на|по|за|адресою|гуртожиток)(?!\p{L})/gu;
const telling = /[\p{L}\p{N}]/u;
const nobody: PublicContacts = { emails: new Set(), phones: new Set(), emailDomains: ['gov.ua'] };

const letterhead = `УКРАЇНА
ЗЕЛЕНОТРАВСЬКА МІСЬКА РАДА
ВИКОНАВЧИЙ КОМІТЕТ

пл. Соборна, 1, м. Зеленотрав, 00001, тел. (0600) 30-00-01
E-mail: rada@zelenotrav.example, код ЄДРПОУ 00000024

05.02.2030 № 31/З-12
на № 7 від 31.01.2030`;
const closing = `

Секретар міської ради            Ігор ТРАВНЕВИЙ

Марія Виконавча 30-00-03
`;

/** Puts a situation into a letter and asks ingest's finders and the leak gate. */
export function judge(situation: Situation, jurisdiction: Jurisdiction): Verdict[] {
	const { place, kind, text, addressee } = situation;
	const head = `${letterhead}\n\n`;
	const between = '\n\nПовідомляємо таке.\n\n';
	const source = `${head}${addressee.text}${between}${text.text}${closing}`;
	const found = jurisdiction
		.findPersonalData(source, jurisdiction.dissect(source), nobody)
		.filter(({ kind: of }) => of !== 'executor-name');
	const parts: readonly (readonly [Marked, number])[] = [
		[addressee, head.length],
		[text, head.length + addressee.text.length + between.length],
	];
	return parts.flatMap(([marked, at]) => {
		const verdict = (span: Span, of: Verdict['of']): Verdict => {
			const moved = { start: span.start + at, end: span.end + at };
			const over = found.filter(({ start, end }) => start < moved.end && moved.start < end);
			const masks = over.filter(({ left }) => !left);
			return {
				...{ place, kind, of, text: text.text },
				masked:
					of === 'secret' ? isCovered(source, moved, masks) : masks.some((mask) => says(source, moved, mask)),
				as: [...new Set(masks.map((mask) => mask.kind))],
				review: over.some(({ doubt }) => doubt !== undefined),
				gate: stops(situation, marked, of === 'secret' ? span : null, jurisdiction),
			};
		};
		return [
			...marked.secrets.map((span) => verdict(span, 'secret')),
			...marked.open.map((span) => verdict(span, 'public')),
		];
	});
}

/** Whether the gate stops a letter in whose text or addressee all secrets but one are masked: what it asks of a letter's file. */
function stops(
	{ text, addressee }: Situation,
	marked: Marked,
	planted: Span | null,
	jurisdiction: Jurisdiction,
): boolean {
	const shown = (part: Marked) => withoutSecrets(part, part === marked ? planted : null, jurisdiction);
	const letter = {
		...{ title: 'Про лавки', letterhead: ['ЗЕЛЕНОТРАВСЬКА МІСЬКА РАДА'], contactLines: [], heading: null },
		...{
			addressee: shown(addressee).replaceAll('\n', ' '),
			addresseeDetails: [],
			attachments: [],
			marks: [],
		},
		...{ signatory: { post: 'Секретар міської ради', name: 'Ігор ТРАВНЕВИЙ' }, executor: null },
	};
	const source = letterAsSource(letter, shown(text));
	return (
		jurisdiction.findLeaks(source.text, nobody).length > 0 ||
		jurisdiction
			.findPersonalData(source.text, source.anatomy, nobody)
			.some(({ left, kind }) => !left && kind !== 'executor-name')
	);
}

function withoutSecrets({ text, secrets }: Marked, planted: Span | null, { marks }: Jurisdiction): string {
	let shown = '';
	let at = 0;
	for (const secret of secrets) {
		if (secret === planted) continue;
		shown += text.slice(at, secret.start) + marks['requester-name'];
		at = secret.end;
	}
	return shown + text.slice(at);
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
