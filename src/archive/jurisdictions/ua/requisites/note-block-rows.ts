import { isAddresseeDetail, isOfficeAddressee, isPersonAddressee } from './addressee.ts';
import type { Line } from './lines.ts';
import { isStatement } from './post-line.ts';

// «Погоджено:», «Погоджено: начальник відділу І. ЗРАЗОК», «ЗАВІЗОВАНО:», «Візи:»; not «Погоджено з радою.», a sentence
const agreed = /^(?:погоджено|узгоджено|завізовано|візи|віза)(?:\s?:|$)/iu;
// «Копії: Вигаданській раді», «Копія:», «Надіслано:», «Розіслати:»
const copied =
	/^(?:копі[яії]|копію|надіслано|розіслано|розіслати|надіслати)(?: (?:надіслано|направлено))?\s?:/iu;
// «1. Вигаданській раді», «- Департаменту освіти»
const listSign = /^(?:\d{1,2}[.)]|[–—-]) ?/u;
const between = /[,;]\s/u;
const labelAlone = /:\s*$/u;
const sentenceEnd = /\p{Ll}[.;!?]$/u;
/** Lines below a label, and characters of one. */
const mostLines = 8;
const longest = 110;

/**
 * Rows of lines below a letter that say who agreed to it and which offices got copies, with their labels. Where a person may
 * be among those who got one, none of the lines is such.
 *
 * @example
 * noteBlockRows(readLines('Погоджено:\nНачальник відділу   Іван ЗРАЗОК')) // rows of both
 */
export function noteBlockRows(lines: readonly Line[]): Set<number> {
	const rows = new Set<number>();
	for (const [at, line] of lines.entries()) {
		if (line.text.length > longest) continue;
		const isOfCopies = copied.test(line.text);
		if (!isOfCopies && !agreed.test(line.text)) continue;
		const block = [line, ...blockBelow(lines, at)];
		if (isOfCopies ? goesToOffices(block) : !block.some(isSentence))
			for (const { row } of block) rows.add(row);
	}
	return rows;
}

/** The lines below a label to the next blank line; one right below a label that is alone does not end them. */
function blockBelow(lines: readonly Line[], at: number): Line[] {
	const block: Line[] = [];
	let last = lines[at]?.row ?? 0;
	if (labelAlone.test(lines[at]?.text ?? '')) last += 1;
	for (const line of lines.slice(at + 1, at + 1 + 2 * mostLines)) {
		if (line.blank && line.row <= last) continue;
		if (line.blank || line.row > last + 1 || block.length === mostLines) break;
		block.push(line);
		last = line.row;
	}
	return block;
}

function isSentence({ text }: Line): boolean {
	return text.length > longest || sentenceEnd.test(text) || isStatement(text.replace(agreed, ''));
}

function goesToOffices(block: readonly Line[]): boolean {
	const named = block.flatMap(({ text }) =>
		text
			.replace(copied, '')
			.replace(listSign, '')
			.split(between)
			.map((one) => one.trim().replace(/[.,;]$/u, ''))
			.filter((one) => one !== ''),
	);
	const isOffice = (one: string) =>
		one.length <= longest && isOfficeAddressee(one) && !isPersonAddressee(one) && !isAddresseeDetail(one);
	return named.length > 0 && named.every(isOffice);
}
