import { type RepairRule, ruleOf } from '../../../repair-rule.ts';

// «здоров я», «зв"язку», «об*єкт»: the part before the blank is no word by itself
const cutWord =
	/(?<!\p{L})(здоров|у?зв|обов|пов|розв|суб|об|роз|пам|дев|ім|комп|прем|кар)(?: |["*”“‘`´])(?=(я(?!\p{L})|яз|єкт|єдн|ясн|ят|ютер|єр))/giu;

/** Which ending belongs to which beginning; other pairs are two words. */
const whole: ReadonlySet<string> = new Set([
	'здоровя',
	'імя',
	'звяз',
	'узвяз',
	'обовяз',
	'повяз',
	'розвяз',
	'субєкт',
	'обєкт',
	'обєдн',
	'розясн',
	'памят',
	'девят',
	'компютер',
	'премєр',
	'карєр',
]);

/** Apostrophes that were read as a blank or another mark, in words that official letters are full of. */
export const lostApostrophes: readonly RepairRule[] = [
	ruleOf('lost-apostrophe', [cutWord], ([, beginning = '', ending = '']) =>
		whole.has(`${beginning}${ending}`.toLowerCase()) ? `${beginning}’` : null,
	),
];
