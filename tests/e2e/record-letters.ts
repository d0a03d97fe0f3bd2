import type { Outcome } from '#archive/letter/outcome.ts';

/** Letters of the invented archive that have an outcome each, by the names of their files in tests/e2e/letters/record. */
export const outcomeLetters = [
	['90000021/2017/31-z-17', 'given'],
	['90000021/2017/21-ch-17', 'in-part'],
	['90000021/2017/22-r-17', 'refused'],
	['90000021/2017/23-n-17', 'refused'],
	['90000021/2017/24-o-17', 'refused'],
	['90000021/2017/25-i-17', 'refused'],
	['90000021/2017/26-d-17', 'not-held'],
	['90000021/2017/27-p-17', 'forwarded'],
	['90000044/2017/44-m', 'extended'],
	['90000021/2017/28-v-17', 'delayed'],
	['90000021/2017/29-u-17', 'clarification'],
	['90000021/2017/30-k-17', 'fee'],
	['90000044/2015/19-m', 'not-a-reply'],
] as const satisfies readonly (readonly [id: string, outcome: Outcome])[];

/** A request, the extension of its time limit, the answer, a complaint about it: in this order. */
export const threadOfFour = [
	'90000044/2015/12-m',
	'90000021/2015/40-p-15',
	'90000021/2015/55-v-15',
	'90000044/2015/19-m',
] as const;

/** On a request whose time limit was extended, and which nobody has answered since. */
export const openRequest = '90000044/2017/44-m';

/** Has no date, and only the last release published it. */
export const undatedLast = '90000044/undated/b-n-b039f2c1';

/** It had another name when it wrote its first letters. */
export const renamedBody = '90000021';

/** Two bodies with enough answers to be compared, and shares that chance would not make. */
export const rankedBodies = [
	{ code: '90000050', name: 'ДЕПАРТАМЕНТ ЛАВОК ЗРАЗКІВСЬКОЇ МІСЬКОЇ РАДИ', letter: 'ЛД', inTime: 10 },
	{ code: '90000067', name: 'УПРАВЛІННЯ КАЛЮЖ ЗРАЗКІВСЬКОЇ МІСЬКОЇ РАДИ', letter: 'УК', inTime: 2 },
] as const;
