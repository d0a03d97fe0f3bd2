import { jurisdictionOf } from '../jurisdictions/index.ts';
import type { Letter } from '../letter/schema.ts';
import { withoutMarks } from '../letter/without-marks.ts';
import { markdownText } from '../outcome/markdown-text.ts';
import { proposeSubjects } from './propose-subjects.ts';
import { subjectListOf } from './subject-list.ts';

/**
 * A letter with its subjects: as its front matter says them, else as the program proposes them now.
 *
 * @param body the letter’s text in Markdown
 */
export function withSubjects(letter: Letter, body: string): Letter {
	const jurisdiction = jurisdictionOf(letter.jurisdiction);
	const list = subjectListOf(jurisdiction);
	if (letter.subjects || list.subjects.length === 0) return letter;
	const own = (text: string) => withoutMarks(text, Object.values(jurisdiction.marks));
	const are = proposeSubjects({ title: own(letter.title), text: own(markdownText(body)) }, list);
	return { ...letter, subjects: { are, derived: true } };
}
