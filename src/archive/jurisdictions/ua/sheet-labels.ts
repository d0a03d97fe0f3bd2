import type { SheetLabels } from '../jurisdiction.ts';
import { readableMarks } from './requisites/readable-marks.ts';

/** What is before the requisites of a Ukrainian letter (DSTU 4163, 5.11, 5.13, 5.21). */
export const sheetLabels: SheetLabels = {
	number: '№',
	inReplyToIndex: 'на №',
	inReplyTo: 'на лист',
	ofDate: 'від',
	attachment: 'Додаток:',
	attachments: 'Додатки:',
	readableMarks,
	bearsAttachmentLabel: (attachment) => attachmentLabel.test(attachment),
};

/** Examples: `Додаток: на 2 арк.`, `Додатки на 3 арк.` */
const attachmentLabel = /^додат/iu;
