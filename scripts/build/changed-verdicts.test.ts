import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replyRules } from '#archive/jurisdictions/ua/reply-time/index.ts';
import type { WorkingCalendar } from '#archive/reply-time/calendar.ts';
import { replyTime } from '#archive/reply-time/reply-time.ts';
import { changedVerdicts } from './changed-verdicts.ts';
import { verdictReport } from './verdict-report.ts';

const letters = [
	// 09.03.2018 was worked on 03.03.2018: the last day turns on it.
	{ id: 'rada/2018/1', received: '2018-03-05', date: '2018-03-14' },
	{ id: 'rada/2018/2', received: '2018-03-05', date: '2018-03-12' },
	// Days without a transfer.
	{ id: 'rada/2019/3', received: '2019-02-04', date: '2019-02-12' },
];

/** Lines of the site’s data as a build with this calendar writes them. */
function built(calendar: WorkingCalendar, some = letters): string[] {
	return some.map(({ id, received, date }) => {
		const time = replyTime(received, date, replyRules.ordinary, calendar);
		return JSON.stringify({
			...{ id, date, request_received: received, reply_limit: time?.limit.id, reply_due: time?.due },
			...{ reply_working_days: time?.taken, reply_verdict: time?.verdict },
		});
	});
}

/** A calendar in which one more day is free. */
function with20190205Free({ dayOf, strict }: WorkingCalendar): WorkingCalendar {
	return {
		strict,
		dayOf: (date) => ({ ...dayOf(date), ...(date === '2019-02-05' && { isWorking: false }) }),
	};
}

const { calendar } = replyRules;

test('a change of the calendar counts letters anew, and the log names those that it touches', () => {
	assert.deepEqual(changedVerdicts(built(calendar), built(calendar)), []);
	assert.equal(verdictReport([]), '');
	const changed = changedVerdicts(built(calendar), built(with20190205Free(calendar)));
	assert.deepEqual(changed, [
		{
			id: 'rada/2019/3',
			changes: [
				['reply_due', '2019-02-11', '2019-02-12'],
				['reply_working_days', '6', '5'],
				['reply_verdict', 'late', 'in-time'],
			],
		},
	]);
	assert.match(
		verdictReport(changed),
		/^Counted differently .*: 1\n {2}rada\/2019\/3 {2}.*reply_verdict: late → in-time\n$/,
	);
});

test('transfers of working days decide only letters that lie across them', () => {
	const plain = calendar.strict;
	assert.ok(plain);
	const changed = changedVerdicts(built(calendar), built(plain)).map(({ id }) => id);
	assert.deepEqual(changed, ['rada/2018/1', 'rada/2018/2']);
});

test('letters that came, went or bear other dates are no change of the calendar', () => {
	const [one, two, three] = letters;
	assert.ok(one && two && three);
	const before = built(calendar, [one, three]);
	const now = built(calendar, [{ ...one, date: '2018-03-15' }, two]);
	assert.deepEqual(changedVerdicts(before, now), []);
});
