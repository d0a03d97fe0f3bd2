import * as mupdf from 'mupdf';

// Its warnings on broken files would mix into the command's own output.
mupdf.setLog(null);

export { mupdf };
