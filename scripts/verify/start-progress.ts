/** Called with the number of files to be read; returns a function to call after each. */
export type StartProgress = (total: number) => () => void;
