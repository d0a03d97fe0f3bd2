import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { settings } from './settings.ts';

/** Whether the country’s law limits the time for an answer. */
export const hasClock = jurisdictionOf(settings.jurisdiction).replyRules !== null;
