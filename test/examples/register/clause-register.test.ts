import { describe, expect, test } from 'vitest';
import { dateIssue } from '../../../src/calendar/iso-date';
import * as library from '../../../src/index';
import type { Parameter } from '../../../src/index';
import { regulation } from '../../../src/index';
import type { ClauseEntry, EncodedBy } from '../../../src/law/clause-register';
import { clauseRegister } from '../../../src/law/clause-register';
import { clauseInWords } from '../../../src/text/citation';
import { en } from '../../../src/text/words/en';
import { th } from '../../../src/text/words/th';
import stated from '../../cases/clauses.json';
import { citedByAnswers, partCites } from './answers';
import { allCited, keyOf, ofParameters, refused } from './cited';

const entries = new Map(clauseRegister.map((entry) => [entry.id, entry]));
const instruments = new Map(regulation.instruments.map((instrument) => [instrument.id, instrument]));

function byOf(entry: ClauseEntry): EncodedBy | undefined {
  return 'by' in entry ? entry.by : undefined;
}

/** The parameters whose values cite a clause. */
function paramsCiting(id: string): readonly string[] {
  const params = ofParameters.filter(({ opens, citation }) => !opens && keyOf(citation) === id);
  return [...new Set(params.map(({ param }) => String(param)))].sort();
}

function isSure(standing: string): boolean {
  return standing === 'text' || standing === 'derived';
}

describe('the register lists what the documents state or name', () => {
  test('no clause of the list is unlisted', () => {
    expect(stated.filter(({ id }) => !entries.has(id))).toEqual([]);
  });

  test('each entry once, under the id that its instrument and clause make', () => {
    expect(entries.size).toBe(clauseRegister.length);
    for (const { id, instrument, clause } of clauseRegister) {
      expect(id).toBe(clause === '' ? instrument : `${instrument}#${clause}`);
    }
  });

  test('every instrument of the regulation has an entry, and every entry an instrument, in the same order', () => {
    expect([...new Set(clauseRegister.map(({ instrument }) => instrument))]).toEqual([...instruments.keys()]);
  });

  test('it is frozen through and through', () => {
    expect(Object.isFrozen(clauseRegister)).toBe(true);
    for (const entry of clauseRegister) {
      expect([entry, entry.about, ...Object.values(byOf(entry) ?? {})].every(Object.isFrozen)).toBe(true);
    }
  });
});

describe('every citation of the law', () => {
  test('is of a clause in the register, and of an instrument of the regulation', () => {
    expect(refused(allCited, (citation) => entries.has(keyOf(citation)))).toEqual([]);
    expect(refused(allCited, ({ instrument }) => instruments.has(instrument))).toEqual([]);
  });

  test('carries the document and the day it was last read', () => {
    expect(refused(allCited, ({ document }) => document !== undefined && document !== '')).toEqual([]);
    expect(refused(allCited, ({ checkedOn }) => dateIssue(checkedOn) === undefined)).toEqual([]);
  });

  test('is no surer than its source: of a letter not read, nothing is text or derived', () => {
    expect(
      refused(
        allCited,
        // What ก.ค.ศ. itself answered is known, though its letter was not read.
        ({ instrument, standing, document }) =>
          instruments.get(instrument)?.read === true || document === 'official' || !isSure(standing),
      ),
    ).toEqual([]);
    expect(refused(allCited, ({ document, standing }) => document !== 'secondary' || !isSure(standing))).toEqual([]);
  });

  test('is no surer than the register: of a clause that is not known, nothing is text or derived', () => {
    expect(
      refused(
        allCited,
        (citation) => entries.get(keyOf(citation))?.status !== 'not-known' || !isSure(citation.standing),
      ),
    ).toEqual([]);
  });

  test('says why where it is reported or assumed', () => {
    expect(refused(allCited, ({ standing, note }) => isSure(standing) || note !== undefined)).toEqual([]);
  });
});

describe('every value of the law', () => {
  const dated = Object.entries<Parameter>(regulation.parameters).flatMap(([param, { values }]) =>
    values.map((value) => [`${param} from ${value.from}`, value] as const),
  );

  test.each(dated)('%s is not set before its instrument was issued', (_, { from, cites }) => {
    const instrument = instruments.get(cites[0].instrument);
    // The handbook bears no date; a letter may tell of powers that began before it.
    const day = instrument?.id === 'handbook' ? from : (instrument?.inForceFrom ?? instrument?.dated);
    expect(day !== undefined && day <= from).toBe(true);
  });

  test('has a last day where, and only where, an instrument ended it', () => {
    const odd = dated.filter(([, { until, endedBy }]) => (until === undefined) !== (endedBy === undefined));
    expect(odd.map(([name]) => name)).toEqual([]);
  });
});

describe('what is encoded is encoded as the register says', () => {
  test.each(clauseRegister.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
    const by = byOf(entry);
    if (entry.status === 'encoded') {
      expect([...entry.by.params, ...entry.by.parts, ...entry.by.functions]).not.toEqual([]);
    }
    // Neither a parameter that does not cite it, nor one that is left out.
    expect([...(by?.params ?? [])].sort()).toEqual(paramsCiting(id));
    expect((by?.parts ?? []).filter((part) => !partCites(part, id))).toEqual([]);
    expect((by?.functions ?? []).filter((name) => !(name in library))).toEqual([]);
  });

  test('a clause that is cited is encoded, or cited as not known; not out of scope', () => {
    const cited = new Set(allCited.map(({ citation }) => keyOf(citation)));
    const silent = clauseRegister.filter(({ status }) => status === 'out-of-scope');
    expect(silent.filter(({ id }) => cited.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('a clause that is cited names the parts that cite it, or the data', () => {
    const nameless = [...citedByAnswers].filter((id) => {
      const { parts = [], functions = [] } = byOf(entries.get(id)!) ?? {};
      return parts.length + functions.length === 0;
    });
    expect(nameless).toEqual([]);
  });

  test('every citation of the law is seen in some answer', () => {
    // Of supporting files nothing is decided, so that no finding cites what is recommended: cautions look at it.
    const decides = allCited.filter(({ citation }) => keyOf(citation) !== 'handbook#supporting files');
    expect(refused(decides, (citation) => citedByAnswers.has(keyOf(citation)))).toEqual([]);
  });

  test('what rests on an assumption, or on no text at all, says what is missing', () => {
    const unsure = clauseRegister.filter(({ id }) => {
      const standings = allCited
        .filter(({ citation }) => keyOf(citation) === id)
        .map(({ citation }) => citation.standing);
      return standings.includes('assumption') || (standings.length > 0 && !standings.some(isSure));
    });
    expect(unsure.length).toBeGreaterThan(0);
    expect(unsure.filter((entry) => !('missing' in entry)).map(({ id }) => id)).toEqual([]);
  });
});

describe('every clause has a name in both languages', () => {
  const clauses = [...new Set(clauseRegister.map(({ clause }) => clause).filter((clause) => clause !== ''))];
  const isWorded = (clause: string, words: typeof th): boolean =>
    Object.hasOwn(words.clauses, clause) || clauseInWords(clause, words) !== clause;

  test.each(clauses)('%s', (clause) => {
    expect([isWorded(clause, th), isWorded(clause, en)]).toEqual([true, true]);
  });
});
