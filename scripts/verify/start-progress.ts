/** Called with the number of files to be read; gives what is called after each. */
export type StartProgress = (total: number) => () => void;
