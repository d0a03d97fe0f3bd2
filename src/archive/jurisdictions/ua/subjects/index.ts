import type { Subject } from '../../../letter/subject.ts';
import { communitySubjects } from './community.ts';
import { peopleSubjects } from './people.ts';
import { stateSubjects } from './state.ts';

/**
 * What Ukrainian answers to requests are about: the controlled list, wider subjects before their narrower ones. An id stands
 * in addresses and is never given to another subject.
 */
export const subjects: readonly Subject[] = [...stateSubjects, ...communitySubjects, ...peopleSubjects];
