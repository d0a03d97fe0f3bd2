import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { settings } from './settings.ts';

const ordinary = jurisdictionOf(settings.jurisdiction).replyRules?.ordinary;

/** Working days that the country’s law gives an answer; null if no law says, or where it counts otherwise. */
export const ordinaryDays = ordinary?.unit === 'working-day' ? ordinary.length : null;
