import { fill, h } from './h.ts';
import { refusalOf } from './refusal-of.ts';

/** The status line, which screen readers announce. */
export const status = h('p', { class: 'status', role: 'status', 'aria-live': 'polite' });

/** Reports something finished. */
export function tell(text: string): void {
	fill(status, text);
}

/** Reports progress. */
export function tellProgress(text: string, done: number, total: number): void {
	fill(status, h('progress', { max: total, value: done, 'aria-label': text }), ` ${text}`);
}

/** Does something; if it cannot be done, and the result is still wanted, reports why. @returns null then */
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
