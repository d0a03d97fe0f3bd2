import type { Span } from '../../letter/span.ts';

/** The same value with every span in it moved, however deep it stands. */
export function moveSpans<T>(value: T, move: (span: Span) => Span): T {
	if (Array.isArray(value)) return value.map((item) => moveSpans(item, move)) as T;
	if (typeof value !== 'object' || value === null) return value;
	if ('start' in value && 'end' in value) return { ...value, ...move(value as T & Span) };
	return Object.fromEntries(
		Object.entries(value).map(([key, inside]) => [key, moveSpans(inside, move)]),
	) as T;
}
