import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import { overlapping } from '../../../letter/overlapping.ts';
import type { PersonalSpan } from '../../../letter/redaction.ts';
import { ownerOf } from './owner-of.ts';
import { spansMatching } from './spans-matching.ts';

const host =
	'(?:t\\.me|telegram\\.me|(?:m\\.|www\\.)?facebook\\.com|fb\\.com|fb\\.me|instagram\\.com|tiktok\\.com|vk\\.com|ok\\.ru|twitter\\.com|x\\.com|linkedin\\.com|threads\\.net|viber\\.click)';
// «t.me/o_name», «https://www.facebook.com/profile.php?id=1», «x.com/name»
const profile = new RegExp(
	`(?<![\\p{L}\\d._-])(?:https?:\\/\\/)?(?:www\\.)?(?:${host}\\/|youtube\\.com\\/@|skype:)[@+\\p{L}\\d_][\\p{L}\\d_.@?=&%+/-]{2,80}[\\p{L}\\d_]`,
	'giu',
);
const service =
	'(?:telegram|телеграм\\p{L}{0,2}|viber|вайбер\\p{L}{0,2}|whatsapp|вотсап\\p{L}{0,2}|instagram|інстаграм\\p{L}{0,2}|skype|скайп\\p{L}{0,2}|facebook|фейсбу[кц]\\p{L}{0,2}|twitter|твіт?тер\\p{L}{0,2}|tik-?tok|тік-?то[кц]\\p{L}{0,2}|linkedin|лінкед[іи]н\\p{L}{0,2}|discord|дискорд\\p{L}{0,2}|вконтакте|ВК(?=[:\\s–-])|vk(?=[:\\s–-])|одноклас{1,2}ник\\p{L}{0,2}|messenger|месенджер\\p{L}{0,2}|signal|сигнал(?=\\s?:)|threads|тредс|тг(?!\\p{L})|мереж\\p{L}{1,2}\\s(?:X|Х)(?!\\p{L}))';
// «Telegram заявника: @o_name», «Скайп: o.name», «Інстаграм o_name», «Телеграм за ніком @name»
const afterService = new RegExp(
	`(?<!\\p{L})${service}[^@\\n.;\\da-z]{0,40}(@[a-z][\\w.]{2,40}\\w|(?<=[\\s:–-])(?:live:)?(?=[a-z.\\d_:]{0,40}[._\\d])[a-z][\\w.]{3,40}\\w)(?![\\w@/])`,
	'giu',
);
// «під ніком olena_77 у Telegram», «логін – olena.v»
const nickname =
	/(?<!\p{L})(?:нік(?:а|у|ом|нейм\p{L}{0,2})?|логін\p{L}{0,2}|псевдонім\p{L}{0,2})\s?[–:«"-]{0,2}\s?([a-z](?=[a-z.\d_]{0,40}[._\d])[\w.]{3,40}\w)(?![\w@/])/giu;
// «t . me / olena_v»
const spacedProfile = /(?<![\p{L}\d._-])t\s?\.\s?me\s?\/\s?[a-z]\w{3,40}/giu;
// «@olena_v»
// «@olena_v (телеграм)», «телеграм olenavyhadana»
const besideService = new RegExp(
	`(?<![\\p{L}\\d._%+@-])@[a-z]\\w{3,31}(?=\\s?(?:[(–,-]|[ув]|на)\\s?(?:\\p{Ll}{4,12}\\s)?${service})|(?<=(?:телеграм\\p{L}{0,2}|вайбер\\p{L}{0,2}|інстаграм\\p{L}{0,2}|скайп\\p{L}{0,2}|вотсап\\p{L}{0,2})\\s)(?!(?:channel|messenger|premium|chat|group|live|bot))[a-z]{6,32}(?![\\w.@/])`,
	'giu',
);
const handle = /(?<![\p{L}\d._%+@-])@[a-z]\w{4,31}(?![\w@]|\.\w)/giu;
// «zelenotrav_rada», «vyhadivoda», «police_…»
const ofBody =
	/(?:rada|miskrada|silrada|oblrada|oda|rda|ova|rva|police|gov|mvs|dsns|dpss|press|news|official|hromada|otg)(?![a-z])|(?:gov|police|mvs|dsns)[._]|[a-z](?:rada|mr|oda)(?![a-z])/iu;

/**
 * Names on social networks and messengers: addresses of profiles, names after the service's own («Telegram: @…», «Скайп:
 * …»), and any «@name» where persons are addressed or quoted. Channels and pages of bodies stay.
 */
export function findSocialNames(text: string, anatomy: LetterAnatomy): PersonalSpan[] {
	const named = [
		...spansMatching(text, profile, 'social'),
		...spansMatching(text, afterService, 'social'),
		...spansMatching(text, besideService, 'social'),
		...spansMatching(text, nickname, 'social'),
		...spansMatching(text, spacedProfile, 'social'),
	];
	const isBodys = overlapping([...anatomy.contacts.lines, ...anatomy.letterhead]);
	return [
		...named.filter(
			(span) =>
				ownerOf(text, span) !== 'public' && !ofBody.test(text.slice(span.start, span.end)) && !isBodys(span),
		),
		...[...anatomy.addressee, ...anatomy.addresseeDetails, ...anatomy.quoted].flatMap((line) =>
			spansMatching(text, handle, 'social', () => true, line),
		),
	];
}
