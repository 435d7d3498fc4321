/** Output is handed on in pieces, in its order, and a loss is never passed over. */
import { describe, expect, test } from 'vitest';
import { Held } from '../../../src/cli/machine/held';

function listening(): { readonly held: Held; readonly written: (string | Uint8Array)[] } {
  const written: (string | Uint8Array)[] = [];
  return { held: new Held((text) => written.push(text)), written };
}

describe('what is held', () => {
  test('is let go when it is asked for, in one piece', () => {
    const { held, written } = listening();
    held.write('a');
    held.write('b');
    expect(written).toEqual([]);
    held.flush();
    held.flush();
    expect(written).toEqual(['ab']);
  });

  test('is let go by itself as soon as it is long', () => {
    const { held, written } = listening();
    const line = 'ก'.repeat(1_000);
    for (let index = 0; index < 100; index += 1) held.write(line);
    expect(written.map((text) => text.length)).toEqual([66_000]);
    held.flush();
    expect(written.join('')).toBe(line.repeat(100));
  });

  test('stands before bytes that come after it', () => {
    const { held, written } = listening();
    held.write('a');
    held.write(new Uint8Array([1]));
    held.write('b');
    held.flush();
    expect(written).toEqual(['a', new Uint8Array([1]), 'b']);
  });
});

test('a loss is thrown again, so that it is noticed at the latest at the end', () => {
  const lost = new Error('gone');
  const held = new Held(() => {
    throw lost;
  });
  held.write('a');
  expect(() => {
    held.flush();
  }).toThrow(lost);
  expect(() => {
    held.flush();
  }).toThrow(lost);
  expect(() => {
    held.write(new Uint8Array([1]));
  }).toThrow(lost);
});
