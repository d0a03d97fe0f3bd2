import type { RefusalRules } from '../../../outcome/refusal-rules.ts';
import { checkRefusal } from './check-refusal.ts';
import { complaints } from './complaints.ts';
import { sameRequest } from './same-request.ts';

/** Refusals by the law on access to public information, and what can be done against one. */
export const refusal: RefusalRules = {
	law: {
		name: 'Закон України «Про доступ до публічної інформації» № 2939-VI, ст. 22, ч. 4',
		url: 'https://zakon.rada.gov.ua/laws/show/2939-17',
	},
	check: checkRefusal,
	complaints,
	request: sameRequest,
	requestSite: { name: 'dostup.org.ua', url: 'https://dostup.org.ua/select_authority' },
};
