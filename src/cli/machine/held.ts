/** Output that is handed on in pieces of some size, since each call of the system costs as much as a case. */

/** In UTF-16 code units. */
const PIECE = 64 * 1024;

/** Holds texts back until they are worth writing, or until somebody waits for them. */
export class Held {
  private texts: string[] = [];
  private length = 0;
  /** Why nothing can be written any more. */
  private lost: { readonly error: unknown } | undefined;

  constructor(private readonly writeOut: (text: string | Uint8Array) => void) {}

  readonly write = (text: string | Uint8Array): void => {
    if (typeof text === 'string') {
      this.texts.push(text);
      this.length += text.length;
      if (this.length >= PIECE) this.flush();
      return;
    }
    this.flush();
    this.out(text);
  };

  /** Writes all that is held; throws again where it has thrown before, so that no loss goes unnoticed. */
  readonly flush = (): void => {
    const text = this.texts.join('');
    this.texts = [];
    this.length = 0;
    this.out(text);
  };

  private out(text: string | Uint8Array): void {
    if (this.lost !== undefined) throw this.lost.error;
    if (text.length === 0) return;
    try {
      this.writeOut(text);
    } catch (error) {
      this.lost = { error };
      throw error;
    }
  }
}
