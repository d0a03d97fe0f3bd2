/** A working day that the Cabinet recommended to move to another day of its year. */
export interface MovedDay {
	/** ISO date that became free. */
	readonly off: string;
	/** ISO date, a weekend, that was worked instead. */
	readonly on: string;
	/** The Cabinet’s order, as the parliament’s site numbers it. */
	readonly order: string;
}

/**
 * Working days moved by orders of the Cabinet of Ministers. They are recommendations: an office may have worked otherwise,
 * so a verdict that turns on one is marked. There are none under martial law.
 */
export const movedDays: readonly MovedDay[] = [
	{ off: '2011-03-07', on: '2011-03-12', order: '2130-2010-р' },
	{ off: '2011-06-27', on: '2011-06-25', order: '2130-2010-р' },
	{ off: '2012-03-09', on: '2012-03-03', order: '1210-2011-р' },
	{ off: '2012-04-30', on: '2012-04-28', order: '1210-2011-р' },
	{ off: '2012-06-29', on: '2012-07-07', order: '1210-2011-р' },
	{ off: '2012-12-31', on: '2012-12-29', order: '1210-2011-р' },
	{ off: '2013-05-03', on: '2013-05-18', order: '1043-2012-р' },
	{ off: '2013-05-10', on: '2013-06-01', order: '1043-2012-р' },
	{ off: '2014-01-02', on: '2014-01-11', order: '920-2013-р' },
	{ off: '2014-01-03', on: '2014-01-25', order: '920-2013-р' },
	{ off: '2014-01-06', on: '2014-02-08', order: '920-2013-р' },
	{ off: '2015-01-02', on: '2015-01-17', order: '1084-2014-р' },
	{ off: '2015-01-08', on: '2015-01-31', order: '1084-2014-р' },
	{ off: '2015-01-09', on: '2015-02-14', order: '1084-2014-р' },
	{ off: '2016-01-08', on: '2016-01-16', order: '1155-2015-р' },
	{ off: '2016-03-07', on: '2016-03-12', order: '1155-2015-р' },
	{ off: '2016-06-27', on: '2016-07-02', order: '1155-2015-р' },
	{ off: '2017-05-08', on: '2017-05-13', order: '850-2016-р' },
	{ off: '2017-08-25', on: '2017-08-19', order: '850-2016-р' },
	{ off: '2018-03-09', on: '2018-03-03', order: '1-2018-р' },
	{ off: '2018-04-30', on: '2018-05-05', order: '1-2018-р' },
	{ off: '2018-06-29', on: '2018-06-23', order: '1-2018-р' },
	{ off: '2018-12-24', on: '2018-12-22', order: '1-2018-р' },
	{ off: '2018-12-31', on: '2018-12-29', order: '1-2018-р' },
	{ off: '2019-04-30', on: '2019-05-11', order: '7-2019-р' },
	{ off: '2019-12-30', on: '2019-12-21', order: '7-2019-р' },
	{ off: '2019-12-31', on: '2019-12-28', order: '7-2019-р' },
	{ off: '2020-01-06', on: '2020-01-11', order: '995-2019-р' },
	{ off: '2021-01-08', on: '2021-01-16', order: '1191-2020-р' },
	{ off: '2021-08-23', on: '2021-08-28', order: '1191-2020-р' },
	{ off: '2021-10-15', on: '2021-10-23', order: '1191-2020-р' },
	{ off: '2022-03-07', on: '2022-03-12', order: '1004-2021-р' },
];
