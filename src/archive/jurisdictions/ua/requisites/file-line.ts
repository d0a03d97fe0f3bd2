import { isAddresseeDetail, isPersonAddressee } from './addressee.ts';
import { type Line, partOf } from './lines.ts';

type Filed<Zone extends string> = Readonly<Record<Zone | 'addressee' | 'addresseeDetails', Line[]>>;

/**
 * Puts a line into its zone. A line of the addressee's on which a person's address, phone or e-mail is behind the name
 * («Вигаданській О.П., с. Вигадане, вул. Тиха, 5») is parted at its first comma: the name is the addressee.
 */
export function fileLine<Zone extends string>(head: Filed<Zone>, zone: Zone, line: Line): void {
	const comma = zone === 'addressee' || zone === 'addresseeDetails' ? line.text.indexOf(',') : -1;
	if (comma !== -1) {
		const [name, detail] = [partOf(line, 0, comma), partOf(line, comma + 1)];
		if (isPersonAddressee(name.text) && isAddresseeDetail(detail.text)) {
			head.addressee.push(name);
			head.addresseeDetails.push(detail);
			return;
		}
	}
	head[zone].push(line);
}
