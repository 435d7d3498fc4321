/** What the command asks of the machine: files to read, folders to look into, a place to answer, a place to complain. */

/** Where a file or folder is; bytes where its name is no text. */
export type Path = string | Uint8Array;

/** Something in a folder. */
export interface Entry {
  /** As it is written, bytes that are no UTF-8 as U+FFFD. */
  readonly name: string;
  /** Whether its name is UTF-8. */
  readonly isNamedInText: boolean;
  /** `link`: a symbolic link, wherever it leads; `other`: a pipe, a device, a socket. */
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly path: Path;
}

/** A file that is read here and there. */
export interface OpenFile {
  /** In bytes. */
  readonly size: number;
  /** Fills `buffer` from `position` on; gives how many bytes there were. */
  readonly read: (buffer: Uint8Array, position: number) => number;
  readonly close: () => void;
}

/** A file that is being written, and that nobody sees before it is whole. */
export interface Created {
  readonly write: (text: string | Uint8Array) => void;
  /** Puts it in its place. */
  readonly keep: () => void;
  readonly discard: () => void;
}

/** The outside world, handed to the command, so that tests can stand in for it. */
export interface Io {
  /** The bytes of a file, piece by piece; `-` is standard input. Throws where it cannot be read. */
  readonly read: (path: string) => Iterable<Uint8Array>;
  /** What a folder holds, in no order. Throws where it cannot be read. */
  readonly list: (path: Path) => readonly Entry[];
  /** Opens a file. Throws where it cannot be read. */
  readonly open: (path: Path) => OpenFile;
  /** Begins a file. Throws where none can be written there. */
  readonly create: (path: string) => Created;
  /** Standard output: a text, or one in UTF-8 already. */
  readonly write: (text: string | Uint8Array) => void;
  /** Lets go of what was written and is still held, where something is. */
  readonly flush?: () => void;
  /** Standard error. */
  readonly error: (text: string) => void;
  /** Where somebody watches standard error on a terminal: its clock, in milliseconds. */
  readonly watched?: { readonly now: () => number };
}
