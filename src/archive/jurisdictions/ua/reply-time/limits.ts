import type { LawSource } from '../../../reply-time/calendar.ts';
import type { ReplyLimit } from '../../../reply-time/reply-limit.ts';

/** Since when the limits hold: the law on access to public information came into force on 9 May 2011. */
export const inForceSince = '2011-05-09';

/** Terms of answer to a request for public information: Law № 2939-VI, art. 20. */
export const limits = {
	/** Five working days from receipt. */
	ordinary: { id: 'ordinary', unit: 'working-day', length: 5, law: article('ст. 20, ч. 1') },
	/** Life or freedom of a person, environment, food, accidents and emergencies. */
	urgent: { id: 'urgent', unit: 'hour', length: 48, law: article('ст. 20, ч. 2') },
	/** Much information to be searched for; the requester is told within the first five days. */
	extended: { id: 'extended', unit: 'working-day', length: 20, law: article('ст. 20, ч. 4') },
} as const satisfies Record<string, ReplyLimit>;

function article(place: string): LawSource {
	return {
		name: `Закон України «Про доступ до публічної інформації» №\u00a02939-VI, ${place.replaceAll('. ', '.\u00a0')}`,
		url: 'https://zakon.rada.gov.ua/laws/show/2939-17',
	};
}
