import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { settings } from './settings.ts';

const ordinary = jurisdictionOf(settings.jurisdiction).replyRules?.ordinary;

/** Working days that the country’s law allows for an answer; null if no law sets a limit, or if it is not counted in working days. */
export const ordinaryDays = ordinary?.unit === 'working-day' ? ordinary.length : null;
