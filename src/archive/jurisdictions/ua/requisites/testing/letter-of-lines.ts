import { dissect } from '../index.ts';

/** What a letter in these tests says. */
export const text = 'Вигадана служба розглянула Ваш запит і повідомляє, що міст не ремонтували.';

/** The lines of a letter, and what was read of it. */
export function read(head: readonly string[], foot: readonly string[] = []) {
	const source = [...head, '', text, '', 'Директор   Олена ЗРАЗКОВА', '', ...foot].join('\n');
	const said = (spans: readonly { readonly start: number; readonly end: number }[]) =>
		spans.map(({ start, end }) => source.slice(start, end));
	const one = (span: { readonly start: number; readonly end: number } | null) => span && said([span])[0];
	return { anatomy: dissect(source), said, one };
}

/** A letterhead with contacts. */
export const letterhead = ['ВИГАДАНА СЛУЖБА', 'вул. Зразкова, 1, м. Вигадане, 45000, тел. (0450) 00-00-00'];
