import { makeWordList } from './make-word-list/command.ts';

makeWordList();
