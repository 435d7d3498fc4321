/** What the law as data means, property by property. Its types stand above this floor; a test compares the names. */
import type { Citation } from '../../finding/finding';
import type { Words, WordsOf } from './words';

const day = 'A day of the Common Era, YYYY-MM-DD.';
const sureness =
  'How sure it is: stated by the letter (text), following from it (derived), from a secondary source (reported), our reading where no text was found (assumption).';

export const citation: WordsOf<Citation> = {
  instrument: ['Instrument', 'The id of an instrument in the register, number and year: 679-2566.'],
  clause: ['Clause', 'The place in the instrument. Missing: the whole of it.'],
  standing: ['Standing of the source', sureness],
  document: ['Document', 'The document in which it was read. Missing: the instrument itself.'],
  checkedOn: ['Checked on', `The day it was last read. ${day} Missing: not recorded.`],
  note: ['Note', 'What to know about it. Missing: nothing.'],
};

const cites: Words = ['Citations', 'What the value rests on; the first names the instrument that set it.'];
const from: Words = ['From', `The first day on which the value is in force. ${day}`];
const until: Words = ['Until', `The last day. ${day} Missing: until the next value begins.`];
const value: Words = ['Value', 'A number within the bounds of the parameter, or one of its names.'];

const byStanding: Words = [
  'Value by standing',
  'For some of the standings applied for another value; the value holds for every other. Missing: for none.',
];
const transition: Words = [
  'Transition',
  'filed: what was filed before the first day keeps the value before it, also where it is decided later. Missing: nothing is spared.',
];

/** Words of a regulation and of amendments to it. */
export const lawWords = {
  Citation: citation,
  Instrument: {
    id: ['Id', 'Number and year, since short names repeat: w9-2564.'],
    number: ['Number', 'As written: ศธ 0206.3/ว 9.'],
    dated: ['Date', 'Its date, as precise as it is known: 2021-05-20, 2021. Missing: not known.'],
    inForceFrom: [
      'In force from',
      `The first day on which it applies, where that differs from its date or is all that is known. ${day} Missing: its date, or not known.`,
    ],
    about: ['About', 'What it is about, in Thai and in English.'],
    standing: ['Standing of the source', sureness],
    read: ['Read', 'Whether what it says is known well enough to be encoded at all.'],
  },
  InstrumentTitle: {
    th: ['Thai', 'What it is about, in Thai.'],
    en: ['English', 'What it is about, in English.'],
  },
  Dated: {
    value,
    byStanding,
    from,
    until,
    transition,
    cites,
    citesFor: ['Citations by standing', 'What the value rests on for some standings only. Missing: for none.'],
    endedBy: ['Ended by', 'What ended it, where a last day is given. Missing: nothing.'],
  },
  NumberKind: {
    type: ['Type', 'Its values are numbers.'],
    minimum: ['Minimum', 'The least value, included, in the unit of the parameter.'],
    maximum: ['Maximum', 'The greatest value, included, in the unit of the parameter.'],
    whole: ['Whole', 'Whether only whole numbers are allowed.'],
  },
  NameKind: {
    type: ['Type', 'Its values are names.'],
    names: ['Names', 'The names that it may be, from lowest to highest.'],
  },
  Parameter: {
    unit: ['Unit', 'What its numbers count: year, month, day, point, percent, …; none of names.'],
    kind: ['Kind', 'A number within bounds, or one of some names.'],
    higherIs: ['Higher is', 'What a higher value does to an applicant.'],
    chosenBy: [
      'Chosen by',
      'The day whose value applies: of filing, of decision, the last day of the round, of entry into DPA, or one given with the question.',
    ],
    opens: ['Opened by', 'What an answer names on a day before the first value: the instrument that opened it.'],
    values: ['Values', 'Its values from oldest to newest, each first day once.'],
  },
  Regulation: {
    instruments: ['Instruments', 'The letters, acts and orders that citations name, each id once.'],
    parameters: ['Parameters', 'Every parameter of the law by its id, each with all its values.'],
  },
  Amendment: {
    param: ['Parameter', 'The id of the parameter.'],
    value,
    byStanding,
    from,
    until,
    transition,
    cites,
  },
} as const;
