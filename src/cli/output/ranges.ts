/** An open file as libraries ask for it: piece by piece, wherever they want. */
import type { IReadChunkOptions } from 'strtok3/core';
import { AbstractTokenizer, EndOfStreamError } from 'strtok3/core';
import type { OpenFile } from '../machine/io';

/** No library may ask for more than this at once. */
const AT_ONCE = 64 * 1024 * 1024;

/** Some bytes of a file. */
export function bytesAt(file: OpenFile, position: number, length: number): Uint8Array<ArrayBuffer> {
  const buffer = new Uint8Array(Math.max(0, Math.min(length, file.size - position)));
  return buffer.subarray(0, file.read(buffer, position));
}

/** Reads of the file only what is needed. */
export class Ranges extends AbstractTokenizer {
  override readonly fileInfo: { readonly size: number };

  constructor(private readonly file: OpenFile) {
    super({ maxBufferSize: AT_ONCE });
    this.fileInfo = { size: file.size };
  }

  override supportsRandomAccess(): boolean {
    return true;
  }

  override readBuffer(buffer: Uint8Array, options?: IReadChunkOptions): Promise<number> {
    return this.fill(buffer, options, (end) => {
      this.position = end;
    });
  }

  override peekBuffer(buffer: Uint8Array, options?: IReadChunkOptions): Promise<number> {
    return this.fill(buffer, options, () => undefined);
  }

  setPosition(position: number): void {
    this.validateLength(position, 'position');
    this.position = position;
  }

  private fill(
    buffer: Uint8Array,
    options: IReadChunkOptions | undefined,
    ended: (end: number) => void,
  ): Promise<number> {
    const { position, length, mayBeLess } = this.normalizeOptions(buffer, options);
    const read = this.file.read(buffer.subarray(0, length), position);
    if (read < length && mayBeLess !== true) return Promise.reject(new EndOfStreamError());
    ended(position + read);
    return Promise.resolve(read);
  }
}
