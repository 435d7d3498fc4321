/** Real files of evidence, as small as they can be and still be what they are. */
import { Buffer } from 'node:buffer';
import { crc32, deflateSync } from 'node:zlib';

export const paper = { a4: [595.28, 841.89], landscape: [841.89, 595.28], letter: [612, 792] } as const;

type Size = readonly [width: number, height: number];

/** A PDF of blank pages, each of its own size. `lock`: what a document with a password has in its trailer. */
function pdfOf(sizes: readonly Size[], lock = ''): Buffer {
  const kids = sizes.map((_, index) => `${index + 3} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${sizes.length} /Kids [${kids}] >>`,
    ...sizes.map(([width, height]) => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] >>`),
  ].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  const head = '%PDF-1.4\n';
  const starts = objects.map((_, index) => head.length + objects.slice(0, index).join('').length);
  const body = head + objects.join('');
  const entries = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return Buffer.from(
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R ${lock}>>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
}

export function pdf(pages: number, size: Size = paper.a4): Buffer {
  return pdfOf(Array.from({ length: pages }, () => size));
}

/** One page of another size among those of A4. */
export function mixedPdf(): Buffer {
  return pdfOf([paper.a4, paper.landscape, paper.letter]);
}

/** A PDF whose keys fit no password that is empty. */
export function lockedPdf(): Buffer {
  const key = '00'.repeat(32);
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00> <00>] `;
  return pdfOf([paper.a4], lock);
}

/** A JPG of one grey pixel. */
export function jpg(): Buffer {
  const parts = [
    'ffd8', // begins
    'ffe000104a46494600010100000100010000', // JFIF
    'ffc0000b080001000101011100', // 1 × 1
    'ffda0008010100003f00', // the picture itself
    '00',
    'ffd9', // ends
  ];
  return Buffer.from(parts.join(''), 'hex');
}

/** A PNG of one grey pixel. */
export function png(): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    return Buffer.concat([unsigned(data.length), content, unsigned(crc32(content))]);
  };
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', Buffer.from('00000001000000010800000000', 'hex')),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function unsigned(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function box(type: string, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([unsigned(body.length + 8), Buffer.from(type, 'latin1'), body]);
}

const SCALE = 1000;

/** A track with no sample in it. */
function track(handler: string, seconds: number): Buffer {
  const duration = unsigned(seconds * SCALE);
  const none = unsigned(0);
  return box(
    'trak',
    box('tkhd', none, none, none, unsigned(1), none, duration, Buffer.alloc(60)),
    box(
      'mdia',
      box('mdhd', none, none, none, unsigned(SCALE), duration, none),
      box('hdlr', none, none, Buffer.from(handler, 'latin1'), Buffer.alloc(13)),
      box(
        'minf',
        box(
          'stbl',
          box('stsd', none, none),
          box('stts', none, none),
          box('stsc', none, none),
          box('stsz', none, none, none),
          box('stco', none, none),
        ),
      ),
    ),
  );
}

/** An MP4 with one track and a little that stands for what is shown; `header: 0`: the length is told by no header. */
export function mp4(
  seconds: number,
  { handler = 'vide', header = seconds, parts = [] as readonly Buffer[] } = {},
): Buffer {
  const none = unsigned(0);
  const movie = box('mvhd', none, none, none, unsigned(SCALE), unsigned(header * SCALE), Buffer.alloc(80));
  const extended = parts.length === 0 ? [] : [box('mvex', box('trex', none, unsigned(1), none, none, none, none))];
  return Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\0\0isom', 'latin1')),
    box('moov', movie, track(handler, header), ...extended),
    ...parts,
    box('mdat', Buffer.alloc(64)),
  ]);
}

/** A part of a video that is written as it is recorded: samples of one second. */
export function fragment(seconds: number): Buffer {
  const none = unsigned(0);
  const samples = Array.from({ length: seconds }, () => unsigned(SCALE));
  return box(
    'moof',
    box('mfhd', none, unsigned(1)),
    box('traf', box('tfhd', none, unsigned(1)), box('trun', unsigned(0x100), unsigned(seconds), ...samples)),
  );
}

function element(id: string, content: Buffer): Buffer {
  const size = Buffer.alloc(8);
  size.writeBigUInt64BE(BigInt(content.length) | (1n << 56n));
  return Buffer.concat([Buffer.from(id, 'hex'), size, content]);
}

/** A WebM without a track. */
export function webm(seconds: number): Buffer {
  const duration = Buffer.alloc(8);
  duration.writeDoubleBE(seconds * SCALE);
  return Buffer.concat([
    element('1a45dfa3', element('4282', Buffer.from('webm', 'latin1'))),
    element(
      '18538067',
      element('1549a966', Buffer.concat([element('2ad7b1', unsigned(1_000_000)), element('4489', duration)])),
    ),
  ]);
}

/** The beginning of an AVI. */
export function avi(): Buffer {
  return Buffer.concat([Buffer.from('RIFF\x40\0\0\0AVI LIST', 'latin1'), Buffer.alloc(64)]);
}
