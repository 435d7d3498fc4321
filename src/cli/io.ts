/** What the command asks of the machine: files to read, a place to answer, a place to complain. */

/** The outside world, handed to the command, so that tests can stand in for it. */
export interface Io {
  /** The bytes of a file, piece by piece; `-` is standard input. Throws where it cannot be read. */
  readonly read: (path: string) => Iterable<Uint8Array>;
  /** Standard output. */
  readonly write: (text: string) => void;
  /** Standard error. */
  readonly error: (text: string) => void;
  /** Where somebody watches standard error on a terminal: its clock, in milliseconds. */
  readonly watched?: { readonly now: () => number };
}
