import { childAt, childrenOf, type XmlElement } from '../../shared/xml/xml.ts';
import { isOn } from './styles.ts';

/**
 * What a form field shows other than text: ☒ or ☐ for a check box, the choice of a drop-down list; '' for any other.
 *
 * @param mark the `w:fldChar` that starts the field
 */
export function formFieldWords(mark: XmlElement): string {
	const data = childAt(mark, 'w:ffData');
	const box = childAt(data, 'w:checkBox');
	if (box) return isTicked(box) ? '☒' : '☐';
	const list = childAt(data, 'w:ddList');
	return list ? chosenOf(list) : '';
}

function isTicked(box: XmlElement): boolean {
	const checked = childAt(box, 'w:checked') ?? childAt(box, 'w:default');
	return checked !== null && isOn(checked.attributes['w:val'] ?? 'true');
}

/** The choice of a drop-down list, which is stored as its number; the first if nothing was chosen. */
function chosenOf(list: XmlElement): string {
	const at = childAt(list, 'w:result') ?? childAt(list, 'w:default');
	const entry = childrenOf(list, 'w:listEntry')[Number(at?.attributes['w:val'] ?? 0)];
	return entry?.attributes['w:val'] ?? '';
}
