import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { type SubjectList, subjectListOf } from '#archive/subjects/subject-list.ts';
import { settings } from './settings.ts';

/** The list of subjects of this archive’s country. */
export function subjectList(): SubjectList {
	return subjectListOf(jurisdictionOf(settings.jurisdiction));
}
