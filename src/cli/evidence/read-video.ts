/** Videos: how long they run. What is shown and heard is not read, however large the file. */
import { createFile, Log, MP4BoxBuffer } from 'mp4box';
import { parseFromTokenizer } from 'music-metadata';
import type { Content } from '../input/content';
import type { OpenFile } from '../machine/io';
import { bytesAt, Ranges } from '../output/ranges';

/** What a video says of itself; with more than this something is wrong. */
const LARGEST = 64 * 1024 * 1024;

/** A box of MP4 and its kin, of ISO/IEC 14496-12. */
interface Box {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

function boxAt(file: OpenFile, start: number): Box | undefined {
  const bytes = bytesAt(file, start, 16);
  if (bytes.length < 8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const type = new TextDecoder('latin1').decode(bytes.subarray(4, 8));
  const short = view.getUint32(0);
  if (short === 0) return { type, start, end: file.size };
  const length = short === 1 && bytes.length === 16 ? Number(view.getBigUint64(8)) : short;
  return length >= 8 && /^[\x20-\x7e\xa9]{4}$/u.test(type) ? { type, start, end: start + length } : undefined;
}

/** The boxes one after the other, up to what is none. */
function boxesOf(file: OpenFile): readonly Box[] {
  const boxes: Box[] = [];
  for (let box = boxAt(file, 0); box !== undefined; box = boxAt(file, box.end)) boxes.push(box);
  return boxes;
}

/** Boxes that tell of the whole, handed to the library as if nothing else were between them. */
class Telling {
  readonly movie = createFile();
  private position = 0;

  constructor(private readonly file: OpenFile) {}

  buffer({ start, end }: Box): MP4BoxBuffer {
    const { buffer } = bytesAt(this.file, start, end - start).slice();
    const placed = MP4BoxBuffer.fromArrayBuffer(buffer, this.position);
    this.position += buffer.byteLength;
    return placed;
  }
}

function secondsOf(duration: number, scale: number): { readonly seconds?: number } {
  const seconds = duration / scale;
  return Number.isFinite(seconds) && seconds > 0 ? { seconds } : {};
}

/** Whether a track runs for another time than the header says: one of both is wrong, and nobody can say which. */
function isContradicted(seconds: number, tracks: readonly { duration: number; timescale: number }[]): boolean {
  const longest = Math.max(0, ...tracks.map(({ duration, timescale }) => duration / timescale));
  return Number.isFinite(longest) && longest > seconds * 1.02 + 1;
}

/** A header that is all ones says that the length is not known. */
const UNKNOWN = new Set([0, 0xffffffff, 2 ** 64 - 1, 2 ** 64]);

/** Throws where the header has not what it must have. */
function lengthIn(file: OpenFile, header: Box, fragments: readonly Box[]): Partial<Content> {
  const telling = new Telling(file);
  const { movie } = telling;
  // Samples are not listed: they would take more memory than all the rest.
  if (movie.checkBuffer(telling.buffer(header))) movie.parse();
  const { mvhd, traks } = movie.moov;
  if (!traks.some(({ mdia }) => mdia.hdlr.handler === 'vide')) return { kind: 'other', troubles: ['sound-only'] };
  const isWhole = !UNKNOWN.has(mvhd.duration);
  const media = traks.map(({ mdia }) => mdia.mdhd).filter(({ duration }) => !UNKNOWN.has(duration));
  if (isWhole && isContradicted(mvhd.duration / mvhd.timescale, media)) return { troubles: ['broken'] };
  if (isWhole && fragments.length === 0) return secondsOf(mvhd.duration, mvhd.timescale);
  // What the header counts may be the first part only, and the fragments the rest.
  if (isWhole) return { troubles: ['no-length'] };
  if (fragments.length === 0) return {};
  movie.buildSampleLists();
  for (const fragment of fragments) movie.appendBuffer(telling.buffer(fragment));
  const { num, den } = movie.getFragmentDuration();
  return secondsOf(num, den);
}

function readMovie(file: OpenFile): Content {
  const kind = 'video';
  const boxes = boxesOf(file);
  if (boxes.some(({ end }) => end > file.size)) return { kind, troubles: ['cut-off'] };
  const header = boxes.find(({ type }) => type === 'moov');
  const fragments = boxes.filter(({ type }) => type === 'moof');
  if (header === undefined) return { kind, troubles: ['broken'] };
  const told = [header, ...fragments].reduce((sum, { start, end }) => sum + end - start, 0);
  if (told > LARGEST) return { kind, troubles: ['no-length'] };
  const found = lengthIn(file, header, fragments);
  const { seconds, troubles = seconds === undefined ? ['no-length'] : [] } = found;
  return { kind, ...found, troubles };
}

/** A track of sound, as Matroska numbers them. */
const SOUND = 2;

async function readOther(file: OpenFile): Promise<Content> {
  const kind = 'video';
  const { format } = await parseFromTokenizer(new Ranges(file), { skipCovers: true });
  const { duration, trackInfo } = format;
  if (trackInfo.length > 0 && trackInfo.every(({ type }) => type === SOUND)) {
    return { kind: 'other', troubles: ['sound-only'] };
  }
  if (duration === undefined) return { kind, troubles: ['no-length'] };
  return { kind, ...secondsOf(duration, 1), troubles: [] };
}

/** By the usual endings. */
const movies: readonly string[] = ['mp4', 'm4v', 'mov', '3gp', '3g2', 'f4v'];
const others: readonly string[] = ['webm', 'mkv', 'asf', 'wmv'];

export async function readVideo(file: OpenFile, format: string): Promise<Content> {
  Object.assign(Log, { error: () => undefined });
  if (movies.includes(format)) return readMovie(file);
  return others.includes(format) ? readOther(file) : { kind: 'video', troubles: ['no-length'] };
}
