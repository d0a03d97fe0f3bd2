/** Folder of a delta’s own files, which is not part of the mirror. */
export const deltaFolder = '.delta';
/** List of the files that the new mirror does not have, one per line. */
export const removedName = `${deltaFolder}/removed.txt`;
/** Changes of files of which few lines are new, for `patch`. */
export const patchesName = `${deltaFolder}/lines.patch`;

/** How to apply a delta with common programs only. */
export function deltaReadme(name: string): string {
	return `Це зміни, які роблять зі старішої копії архіву нову: ${name}.
These are the changes that make ${name} of an older copy of the archive.

Застосувати / Apply:
  npm run mirror -- --apply DELTA.zip DIR

Або в теці старої копії, без наших програм / or in the old copy’s folder, without our programs:
  unzip -oq DELTA.zip
  [ ! -s ${patchesName} ] || patch -s -p0 < ${patchesName}
  while IFS= read -r f; do rm -f -- "$f"; done < ${removedName}
  rm -r ${deltaFolder}
  find . -type d -empty -delete
  sha256sum -c --quiet SHA256SUMS
`;
}
