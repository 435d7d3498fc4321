/**
 * Opens files of evidence. A file of its own beside the command, loaded only when files are opened: it holds the
 * libraries that read them.
 */
import { fileTypeFromTokenizer } from 'file-type';
import type { Content } from '../input/content';
import type { OpenFile } from '../machine/io';
import { bytesAt, Ranges } from '../output/ranges';
import { readPdf } from './read-pdf';
import { readPicture } from './read-picture';
import { readVideo } from './read-video';

/** A PDF may begin with something else; readers look so far. */
const BEGINNING = 1024;

function beginsAsPdf(file: OpenFile): boolean {
  return new TextDecoder('latin1').decode(bytesAt(file, 0, BEGINNING)).includes('%PDF-');
}

/** The usual ending and the media type of what a file is, by its content alone. */
async function typeOf(file: OpenFile): Promise<{ readonly ext: string; readonly mime: string } | undefined> {
  const found = await fileTypeFromTokenizer(new Ranges(file)).catch(() => undefined);
  if (found !== undefined || !beginsAsPdf(file)) return found;
  return { ext: 'pdf', mime: 'application/pdf' };
}

async function read(file: OpenFile): Promise<Content> {
  if (file.size === 0) return { kind: 'other', troubles: ['empty'] };
  const type = await typeOf(file);
  if (type === undefined) return { kind: 'other', troubles: [] };
  const { ext: format, mime } = type;
  if (format === 'pdf') return readPdf(file);
  if (format === 'jpg') return readPicture(file, 'jpg');
  if (format === 'png' || format === 'apng') return readPicture(file, 'png');
  if (mime.startsWith('video/')) {
    const content = await readVideo(file, format).catch((): Content => ({ kind: 'video', troubles: ['broken'] }));
    return { format, ...content };
  }
  return { kind: 'other', format, troubles: [] };
}

/** What a file is and says of itself, whatever its name. Never throws on account of what is in it. */
export async function readContent(file: OpenFile): Promise<Content> {
  try {
    return await read(file);
  } catch {
    return { kind: 'other', troubles: ['unreadable'] };
  }
}
