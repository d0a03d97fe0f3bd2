import type { PersonalSpan } from '../../../letter/redaction.ts';
import { mayMatch } from '../../../text/prefilter/may-match.ts';
import { nameOrMark } from './name-or-mark.ts';
import { ownerOf } from './owner-of.ts';
import { sentenceAfter } from './sentence-after.ts';
import { sentenceBefore } from './sentence-before.ts';
import { spansMatching } from './spans-matching.ts';

const one = '[АВЕІКМНОРСТХABEIKMHOPCTX]';
const letters = `${one}{2}`;
// «АА1234ВС», «АА 1234 ВС», «AI-4521-ОО»
const plate = new RegExp(`(?<![\\p{L}\\d-])${letters}[\\s-]?\\d{4}[\\s-]?${letters}(?![\\p{L}\\d])`, 'giu');
// «а а 1 2 3 4 в с», «АА 12 34 ВС»: set apart
const spacedPlate = new RegExp(
	`(?<![\\p{L}\\d-])${one}\\s?${one}[\\s-]{0,2}\\d(?:[\\s-]?\\d){3}[\\s-]{0,2}${one}\\s?${one}(?![\\p{L}\\d])`,
	'giu',
);
// «12345 КА», «12-34 КА», «АА 1234»: plates of old cars and of motorcycles
const oldPlate = new RegExp(
	`(?<![\\p{L}\\d-])(?:\\d{5}\\s?${letters}|\\d{2}-\\d{2}\\s?${letters}|${letters}\\s?\\d{4,5}|${letters}\\d{4}${one}|\\d{4}\\s?${letters}(?:-\\d)?)(?![\\p{L}\\d]|\\s?\\d)`,
	'giu',
);
// «VF1LM0C0H12345678»
const vin = /(?<![\p{L}\d])(?=[A-Z\d]{0,16}\d)[A-Z\d]{17}(?![\p{L}\d])/gu;
const vinWord = /(?:VIN|в[іи]н-?\s?код|кузов|шасі)/iu;
// «VIN-код: VF1 LM0 C0H 12345678», «номер шасі Y6D00000000012345»
const spacedVin =
	/(?:VIN|в[іи]н|кузов\p{L}{0,2}|шасі)(?:-?\s?код\p{L}{0,2})?[\s:№(–-]{1,4}(?=[A-Z\s]{0,6}\d|\d)((?:[A-Z\d]\s?){16}[A-Z\d])(?![\p{L}\d])/gu;
const vehicleWord =
	/автомоб|(?<!\p{L})машин[аиіу](?!\p{L})|(?<!\p{L})авто(?!\p{L})|(?<!\p{L})д\.\s?н\.|мотоцикл|транспортн|д\.?\s?н\.?\s?з|держ\p{L}{0,8}\.?\s?номер|номерн\p{L}{2,3}\s+знак|водій|водія|паркує|скутер|причіп|кузов|шасі|легков|вантажів|мопед|кермом|(?<!\p{L})(?:т\/з|ТЗ|н\.\s?з)(?!\p{L})|(?<!\p{L})(?:ВАЗ|ЗАЗ|ГАЗ|Ланос|Шкода|Skoda|Daewoo|Toyota|Renault|BMW|Volkswagen|Opel|Ford|Audi|Mercedes|Hyundai|Kia|Nissan|Mazda|Honda|Peugeot|Chevrolet)(?!\p{L})/iu;

/** Plates and VINs of a private person's vehicle; vehicles of bodies and firms stay. */
export function findVehicles(text: string): PersonalSpan[] {
	return [
		...spansMatching(text, plate, 'vehicle').filter((span) => {
			const owner = ownerOf(text, span);
			const written = text.slice(span.start, span.start + 2);
			if (written !== written.toUpperCase() && !isVehicle(text, span.start)) return false;
			return owner === 'private' || (owner === 'nobody' && isVehicle(text, span.start));
		}),
		...(mayMatch(text, vehicleWord) ? spansMatching(text, spacedPlate, 'vehicle') : []).filter(
			(span) => isVehicle(text, span.start) && ownerOf(text, span) !== 'public',
		),
		...spansMatching(text, vin, 'vehicle', isVin).filter((span) => {
			const owner = ownerOf(text, span);
			return (
				owner === 'private' ||
				(owner === 'nobody' && vinWord.test(text.slice(Math.max(0, span.start - 30), span.start)))
			);
		}),
		...spansMatching(text, spacedVin, 'vehicle').filter((span) => ownerOf(text, span) !== 'public'),
		...(mayMatch(text, vehicleWord) ? spansMatching(text, oldPlate, 'vehicle') : []).filter(
			(span) =>
				isVehicle(text, span.start) &&
				(ownerOf(text, span) === 'private' ||
					nameOrMark.test(sentenceBefore(text, span.start) + sentenceAfter(text, span.end))),
		),
	];
}

function isVehicle(text: string, at: number): boolean {
	return vehicleWord.test(text.slice(Math.max(0, at - 80), at));
}

/** Both letters and digits: seventeen of one kind are none (ISO 3779). */
function isVin(found: string): boolean {
	return /\d/.test(found) && /[A-Z].*[A-Z]/.test(found);
}
