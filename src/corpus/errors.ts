/** A corpus that cannot be loaded whole: one line with the place and the remedy. Nothing is kept of what was read. */
export class CorpusError extends Error {
  /** `file` as the user knows it; `line` 1-based, null where the problem is the whole file. */
  constructor(file: string, line: number | null, problem: string, remedy: string) {
    super(`${line === null ? file : `${file}:${line}`}: ${problem}: ${remedy}`);
    this.name = 'CorpusError';
  }
}
