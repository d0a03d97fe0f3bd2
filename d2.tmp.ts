import {wordsOf} from '#archive/jurisdictions/ua/personal-data/persons/letter-words.ts';
import {namesByForm} from '#archive/jurisdictions/ua/personal-data/persons/name-shapes.ts';
import {isNoName} from '#archive/jurisdictions/ua/personal-data/persons/no-name.ts';
import {standingOf} from '#archive/jurisdictions/ua/personal-data/persons/standing-of.ts';
for (const t of process.argv.slice(2)) {const w=wordsOf(t); console.log(t, w.map(x=>isNoName(x.lower)?1:0).join(''), namesByForm(w).map(n=>t.slice(n.start,n.end)+':'+standingOf(w,n,t)));}
