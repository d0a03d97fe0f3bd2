import { z } from 'astro/zod';

/** Milliseconds that the Internet Archive has to answer. */
const patience = 30_000;

/** As much of its answer as is used (https://archive.org/help/wayback_api.php). */
const answerSchema = z.object({
	archived_snapshots: z.object({
		closest: z.object({ available: z.boolean(), url: z.url() }).optional(),
	}),
});

/**
 * The copy of a page in the Internet Archive that is nearest to a day.
 *
 * @param service address of its question, `https://archive.org/wayback/available`
 * @param day ISO date of the letter that names the page; null for the newest copy
 * @returns null if it has none, or does not answer
 */
export async function findArchived(service: string, url: string, day: string | null): Promise<string | null> {
	const question = new URL(service);
	question.searchParams.set('url', url);
	if (day) question.searchParams.set('timestamp', day.replaceAll('-', ''));
	try {
		const response = await fetch(question, { signal: AbortSignal.timeout(patience) });
		const { closest } = answerSchema.parse(await response.json()).archived_snapshots;
		return closest?.available ? closest.url.replace(/^http:/, 'https:') : null;
	} catch {
		return null;
	}
}
