import { fill, h } from './h.ts';
import { refusalOf } from './refusal-of.ts';

/** The line that tells what goes on: screen readers hear it. */
export const status = h('p', { class: 'status', role: 'status', 'aria-live': 'polite' });

/** Tells something that is over. */
export function tell(text: string): void {
	fill(status, text);
}

/** Tells how far something has come. */
export function tellProgress(text: string, done: number, total: number): void {
	fill(status, h('progress', { max: total, value: done, 'aria-label': text }), ` ${text}`);
}

/** Does something, and tells why where it cannot be done and that is still asked. @returns null then */
export async function trying<Done>(
	work: () => Promise<Done>,
	isAsked: () => boolean = () => true,
): Promise<Done | null> {
	let done: Done | null = null;
	const refusal = await refusalOf(async () => {
		done = await work();
	});
	if (refusal !== null && isAsked()) fill(status, h('strong', {}, refusal));
	return done;
}
