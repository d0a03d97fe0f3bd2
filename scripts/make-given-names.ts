import { makeGivenNames } from './make-given-names/command.ts';

await makeGivenNames();
