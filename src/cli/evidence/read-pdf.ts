/** PDF: how many pages, and whether all are A4. */
import { setImmediate } from 'node:timers/promises';
import { getDocument, PDFDataRangeTransport } from 'unpdf/pdfjs';
import type { Content } from '../input/content';
import type { OpenFile } from '../machine/io';
import { bytesAt } from '../output/ranges';

/** What is larger is not opened: a damaged file is taken into memory as a whole. */
const LARGEST = 200 * 1024 * 1024;

/** The end of a PDF says that it is the end; a web page or other bytes may stand behind it. */
const END = 1024 * 1024;

const [MILLIMETRES_OF_AN_INCH, POINTS_OF_AN_INCH] = [25.4, 72];
const A4: readonly [number, number] = [210, 297];

/** Printers and scanners round; no other paper is as near to A4. */
const TOLERANCE = 3;

/** Pages whose paper is looked at; no limit allows as many. */
const LOOKED_AT = 1000;

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;

/** Reads of the file only what is asked for. */
class Ranged extends PDFDataRangeTransport {
  constructor(private readonly file: OpenFile) {
    super(file.size, null);
  }

  override requestDataRange(begin: number, end: number): void {
    // The library expects an answer later, never at once.
    queueMicrotask(() => {
      this.onDataRange(begin, bytesAt(this.file, begin, end - begin));
    });
  }
}

/** Either way round. */
function isA4(width: number, height: number): boolean {
  const sides = [Math.min(width, height), Math.max(width, height)];
  return A4.every((side, index) => Math.abs((sides[index] ?? 0) - side) <= TOLERANCE);
}

async function paperOf(pdf: Pdf): Promise<{ readonly paper?: 'a4' | 'other' }> {
  if (pdf.numPages > LOOKED_AT) return {};
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const scale = (page.userUnit / POINTS_OF_AN_INCH) * MILLIMETRES_OF_AN_INCH;
    if (!isA4(Math.abs(right - left) * scale, Math.abs(top - bottom) * scale)) return { paper: 'other' };
  }
  return { paper: 'a4' };
}

/** Pages that are counted in spite of a missing end would be too few. */
function isCutOff(file: OpenFile): boolean {
  const end = bytesAt(file, Math.max(0, file.size - END), END);
  const text = new TextDecoder('latin1').decode(end);
  const at = text.lastIndexOf('%%EOF');
  return at < 0 || /\d obj\b/u.test(text.slice(at));
}

const ignored = (): void => undefined;

/**
 * Of a damaged file the library leaves some refusals to nobody besides the one it gives, for which Node would end the
 * process; they are there by the time that everything begun is done.
 */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  process.on('unhandledRejection', ignored);
  try {
    return await work();
  } finally {
    await setImmediate();
    process.off('unhandledRejection', ignored);
  }
}

async function opened(file: OpenFile): Promise<Content> {
  const task = getDocument({
    range: new Ranged(file),
    disableAutoFetch: true,
    disableStream: true,
    disableFontFace: true,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages < 1) return { kind: 'pdf', troubles: ['broken'] };
    return { kind: 'pdf', pages: pdf.numPages, ...(await paperOf(pdf)), troubles: [] };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { kind: 'pdf', troubles: [isLocked ? 'locked' : 'broken'] };
  } finally {
    await task.destroy();
  }
}

export async function readPdf(file: OpenFile): Promise<Content> {
  const kind = 'pdf';
  if (file.size > LARGEST) return { kind, troubles: ['too-large'] };
  if (isCutOff(file)) return { kind, troubles: ['cut-off'] };
  return quietly(() => opened(file));
}
