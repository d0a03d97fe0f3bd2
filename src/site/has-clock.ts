import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { settings } from './settings.ts';

/** Whether the country’s law says how long bodies have to answer. */
export const hasClock = jurisdictionOf(settings.jurisdiction).replyRules !== null;
