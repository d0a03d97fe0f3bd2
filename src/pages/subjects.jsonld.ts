import type { APIRoute } from 'astro';
import { skosOf } from '../site/skos.ts';
import { subjectList } from '../site/subject-list.ts';

/** The controlled list of subjects, for machines. */
export const GET: APIRoute = () => new Response(skosOf(subjectList()));
