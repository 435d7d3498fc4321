/** `board`: the paper for the board from the cases of a file. */
import type { BoardCase } from '../../facts/board';
import type { Regulation } from '../../law/types';
import { boarded } from '../input/office-kinds';
import type { InputOptions } from '../input/input';
import { boardPaper, isWitthayathanaError } from '../library';
import type { Io } from '../machine/io';
import { problemAt } from '../machine/problem';
import { writtenBoard } from '../output/board-answer';
import type { OutputOptions } from '../output/format';
import { faultsOf, gathered, goodOf, whenReady } from './gathered';
import { lawOf } from './law';
import { dayOption } from './office';

/** The paper of a day. */
export interface BoardCommandOptions extends OutputOptions, InputOptions {
  readonly on: string;
  readonly law: string;
}

/** The paper; where two cases bear one name, a problem that says so. */
function paperOf(cases: readonly BoardCase[], on: string, law: Regulation, path: string) {
  try {
    return boardPaper(cases, { on }, law);
  } catch (error) {
    if (isWitthayathanaError(error)) throw problemAt(path, error.details.issues);
    throw error;
  }
}

/** Runs `board`. */
export function runBoard(path: string, options: BoardCommandOptions, io: Io): number | Promise<number> {
  const on = dayOption(options.on);
  const law = lawOf(options.law, io).regulation;
  return whenReady(gathered(path, boarded, options, io), (found) => {
    const good = goodOf(found);
    const paper = paperOf(
      good.map(({ value }) => value),
      on,
      law,
      path,
    );
    const own = good.map((each) => each.own);
    const { headings, status } = found;
    return whenReady<string | Uint8Array, number>(
      writtenBoard({ paper, own, headings, faults: faultsOf(found) }, options),
      (written) => {
        io.write(written);
        return status;
      },
    );
  });
}
