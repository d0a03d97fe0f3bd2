import type { ReplyRules } from '../../../reply-time/reply-rules.ts';
import { calendar } from './calendar.ts';
import { inForceSince, limits } from './limits.ts';

/** Terms of answer by the law on access to public information, in working days of the Labour Code. */
export const replyRules: ReplyRules = {
	calendar,
	since: inForceSince,
	ordinary: limits.ordinary,
	others: [limits.urgent, limits.extended],
};
