import type { SourcesRun } from './sources-run.ts';

/** How long letters that have been taken wait for a job, in milliseconds. */
const moment = 500;

/** Waits for a job, but makes letters that have been taken wait only a moment for it. */
export async function patiently<T>(job: Promise<T>, { changes }: Pick<SourcesRun, 'changes'>): Promise<T> {
	if (changes && changes.state() !== 'empty' && !(await isDoneWithin(job, moment))) await changes.commit();
	return job;
}

async function isDoneWithin(job: Promise<unknown>, milliseconds: number): Promise<boolean> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<false>((settle) => {
		timer = setTimeout(settle, milliseconds, false);
	});
	const done = await Promise.race([job.then(() => true), late]);
	clearTimeout(timer);
	return done;
}
