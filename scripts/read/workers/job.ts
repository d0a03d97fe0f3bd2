import type { Rule } from '../../diagnostics/rules.ts';

/** The kinds of jobs that a worker program does: by name, the request and the result. */
export type Jobs = Readonly<Record<string, { readonly job: unknown; readonly done: unknown }>>;

/** The result of a job. */
export type Outcome<Done> =
	| { readonly status: 'done'; readonly value: Done }
	| { readonly status: 'refused'; readonly ruleId: Rule; readonly reason: string };

/** To a worker: first what all its jobs share, then one job after another; now and then something else that they share. */
export type Order =
	| { readonly setup: unknown; readonly limits: WearLimits }
	| { readonly kind: string; readonly job: unknown };

/** From a worker: still working, or ready; `worn` if another worker should do the next job. */
export type Report =
	| { readonly progress: true }
	| { readonly outcome: Outcome<unknown>; readonly worn: boolean };

/** When a worker is replaced though nothing has broken it. */
export interface WearLimits {
	/** Jobs that it has done. */
	readonly jobs: number;
	/** Bytes that it still holds after a job, resident. */
	readonly rest: number;
}
