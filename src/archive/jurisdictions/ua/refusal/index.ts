import type { RefusalRules } from '../../../outcome/refusal-rules.ts';
import { checkRefusal } from './check-refusal.ts';
import { complaints } from './complaints.ts';
import { sameRequest } from './same-request.ts';

/** Refusals by the law on access to public information, and what can be done against one. */
export const refusal: RefusalRules = {
	law: {
		name: 'Закон України «Про доступ до публічної інформації» №\u00a02939-VI, ст.\u00a022, ч.\u00a04',
		url: 'https://zakon.rada.gov.ua/laws/show/2939-17',
	},
	check: checkRefusal,
	complaints,
	request: sameRequest,
	requestSite: { name: 'dostup.org.ua', url: 'https://dostup.org.ua/select_authority' },
};
