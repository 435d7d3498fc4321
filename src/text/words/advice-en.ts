/** Suppositions, plans and cautions in English. Words only. */
import type { AdviceWords } from './advice-words';

function listed(items: readonly string[], last: string): string {
  const [end = '', ...others] = [...items].reverse();
  return others.length === 0 ? end : `${others.reverse().join(', ')} ${last} ${end}`;
}

export const adviceEn: AdviceWords = {
  supposed: {
    mark: '(assumed)',
    round: (round) => `${round} passed — there is no result yet`,
    notGiven: 'nobody has stated it yet',
    member: (member) => `${member}: no score yet (assumed to reach the mark)`,
    part: (part) => `${part} (assumed)`,
  },
  plan: {
    route: { standard: 'standard route', reduced: 'reduced route' },
    from: (day, route, when) => `Can file from ${day} (${route})${when === '' ? '' : `, with ${when}`}`,
    already: (day, route) => `Qualified already on ${day}, the first day looked at (${route})`,
    never: (until, route, parts) => `Cannot file by ${until} (${route})${parts === '' ? '' : `, because of: ${parts}`}`,
    unknownLaw: (route) => `No day can be given (${route}): the law that applies is not known`,
    unknownService: (route) => `No day can be given (${route}): the service is not stated`,
    but: (first, second) => `${first}; but ${second.slice(0, 1).toLowerCase()}${second.slice(1)}`,
    all: (conditions) => listed(conditions, 'and'),
    any: (conditions) => listed(conditions, 'or'),
    conditions: {
      rounds: (years) => `PA of fiscal year ${years} passed`,
      salaryRounds: (level, rounds) => `salary rounds ${rounds} at the level ${level}`,
      noSanction: 'no penalty',
      reports: (count) => `${count} passed under the earlier criteria`,
      test: (level) => `a language result of ${level} or above`,
      area: 'work in a special area',
      degree: "a master's or doctoral degree in learning management that counts",
      degreeUnused: "a master's degree not used for the first appointment",
      nqf8: 'a professional qualification of level 8 not used before',
      teachesLanguage: (is) =>
        is ? 'teaching in the foreign-language learning area' : 'no teaching in the foreign-language learning area',
      ground: 'at least one ground for a reduction',
    },
    headings: {
      wait: 'Time alone mends',
      state: 'Not stated yet',
      achieve: 'Still to be achieved',
      anyOf: 'Any one of these',
      why: 'What stands against it',
    },
    waits: {
      tenure: (span, day) => `${span} complete on ${day}`,
      conduct: (span, day) => `outside the look-back of ${span} from ${day}`,
      round: (day) => `no longer among the rounds required from ${day}`,
      law: (day) => `the criteria apply to what is filed from ${day}`,
      other: (day) => `from ${day}`,
    },
    achieved: {
      round: (fiscalYear) => `PA of fiscal year ${fiscalYear} passed (the workload, and the mark from the members)`,
      test: (level, since) => `A language test with ${level} or above, taken on ${since} or later`,
      existing: (level, since) =>
        `A language result that exists already, ${level} or above, tested on ${since} or later`,
    },
    by: (day) => `by ${day}`,
    atLeast: (value) => `at least ${value}`,
    level: (value) => `must be ${value}`,
    count: (value) => `must be ${value} passed`,
    firstDay: (day) => `Qualified already on the first day that was looked at (${day}); perhaps before`,
  },
  cautions: {
    heading: 'To check (decides nothing)',
    codes: {
      'two-posts-open': ([position, standing, from, other, otherStanding, otherFrom]) =>
        `Two posts without a last day at once: ${position}, ${standing}, from ${from}, and ${other}, ${otherStanding}, from ${otherFrom}`,
      'long-in-post': ([from, until]) => `More than 42 years in one post (${from} to ${until}): perhaps a wrong year`,
      'round-before-post': ([year, from]) =>
        `A PA result of fiscal year ${year} in a post and standing held only from ${from}`,
      'day-far-ahead': ([day, asked]) =>
        `${day} is more than a year after the day asked (${asked}): perhaps a wrong year`,
      'score-no-sheet-gives': ([score]) => `No sheet gives ${score} percent: compare with the sheet itself`,
      'agreement-not-renewed': ([day]) => `A change of school on ${day} without a new agreement with the new director`,
      'file-not-as-recommended': ([file]) =>
        `A supporting file unlike what is recommended (PDF, at most 10 MB): ${file}`,
      'second-file': ([count]) => `${count} supporting files for one item; 1 is recommended`,
      'one-id-twice': ([id]) => `The id "${id}" came before with other facts`,
    },
  },
};
