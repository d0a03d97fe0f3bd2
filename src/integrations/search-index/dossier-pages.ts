/** The publisher’s own pages, in each language’s folder: those are searched that say so. */
export const dossierPages = '{,*/}dossiers/*.html';
