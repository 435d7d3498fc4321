/**
 * Everything the library says of the corpus, as one number: the same program in every runtime, so that equal numbers
 * mean equal findings and texts, character by character. No input, no output, no clock.
 */
import * as engine from 'witthayathana';
import law from 'witthayathana/regulation.json' with { type: 'json' };
import * as schema from 'witthayathana/schema';
import * as text from 'witthayathana/text';
import corpus from './corpus.json' with { type: 'json' };

const languages = ['th', 'en'];
const formats = ['text', 'markdown'];

// In some realms every look-up of a global is dear, and this is one for each character.
const { imul } = Math;

/** Two running hashes of 32 bits: what was told, in the order it was told. */
function digest() {
  let [high, low, characters] = [0xdeadbeef, 0x41c6ce57, 0];
  return {
    add(told) {
      for (let at = 0; at < told.length; at += 1) {
        const unit = told.charCodeAt(at);
        high = imul(high ^ unit, 0x9e3779b1);
        low = imul(low ^ unit, 0x5f356495);
        high ^= low >>> 15;
        low ^= high >>> 13;
      }
      characters += told.length;
    },
    characters: () => characters,
    hash: () => [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join(''),
  };
}

/** A value as it is written down, or the documented error; any other error ends the run. */
function told(answer) {
  try {
    return { refused: 0, line: `${JSON.stringify(answer()) ?? 'undefined'}\n` };
  } catch (error) {
    if (!engine.isWitthayathanaError(error)) throw error;
    const { name, code, message, details } = error;
    return { refused: 1, line: `${JSON.stringify({ name, code, message, details })}\n` };
  }
}

function inWords(finding) {
  return languages.flatMap((language) => formats.map((format) => text.explain(finding, language, { format })));
}

function folds(finding) {
  return [engine.why(finding), engine.ask(finding), engine.cites(finding), engine.openQuestions(finding)];
}

function checklists(finding) {
  const items = engine.dpaChecklist(finding);
  return [items, languages.map((language) => text.explainChecklist(items, language))];
}

function pictures(application) {
  const timeline = engine.timeline(application);
  return [timeline, languages.map((language) => text.timelineSvg(timeline, { language }))];
}

const { applications, evaluations, rounds, workloads, sheets, domains, stretches, days, dates, inputs } = corpus;
const { regulation } = engine;
const findings = () => [
  ...applications.map(({ application }) => engine.assessEligibility(application)),
  ...evaluations.map((evaluation) => engine.decideEvaluation(evaluation)),
  ...rounds.map((round) => engine.assessAgreement(round)),
  ...workloads.map(({ workload, on }) => engine.assessWorkload(workload, on)),
];
const older = () => engine.without(regulation, 'w10-2567');

/** What is asked, by name; each question gives the answers one after the other. */
const questions = {
  findings: () => findings().map((finding) => () => finding),
  folds: () => findings().map((finding) => () => folds(finding)),
  texts: () => findings().map((finding) => () => inWords(finding)),
  remedies: () => findings().map((finding) => () => engine.remedies(finding)),
  checklists: () =>
    applications.map(
      ({ application }) =>
        () =>
          checklists(engine.assessEligibility(application)),
    ),
  earliest: () =>
    applications.map(
      ({ application, window }) =>
        () =>
          engine.earliestFiling(application, window),
    ),
  timelines: () =>
    applications.slice(0, 100).map(
      ({ application }) =>
        () =>
          pictures(application),
    ),
  triage: () =>
    applications.slice(0, 60).map(({ application, window }) => {
      const items = [{ id: 'one', application }];
      return () => engine.triage(items, { on: window.from, until: window.until, assume: window.assume });
    }),
  raises: () => evaluations.map((evaluation) => () => engine.raises(evaluation)),
  scores: () => [
    ...sheets.map((sheet) => () => engine.scoreAgreement(sheet)),
    ...domains.map(
      ({ domain, levels }) =>
        () =>
          engine.scoreDomain(domain, levels),
    ),
  ],
  calendar: () => [
    ...stretches.map(
      ({ from, to }) =>
        () =>
          engine.elapsed(from, to),
    ),
    ...days.flatMap((day) => [
      () => [engine.fiscalYear(day), engine.salaryRoundOf(day), engine.anniversary(day, 3)],
      () =>
        ['arabic', 'thai'].flatMap((digits) =>
          ['long', 'short'].map((month) => engine.formatThaiDate(day, { digits, month })),
        ),
      () => engine.parseThaiDate(engine.formatThaiDate(day, { digits: 'thai', month: 'short' })),
    ]),
    ...dates.map((date) => () => engine.parseThaiDate(date)),
  ],
  issues: () =>
    inputs.flatMap((input) => [
      () => schema.parseApplication(input),
      () => schema.parseEvaluation(input),
      () => schema.parseCase(input),
      () => schema.parseRegulation(input),
      () => schema.parseAmendments(input),
      () => engine.assessAgreement(input),
      () => engine.assessWorkload(input, '2025-01-15'),
      () => engine.scoreAgreement(input),
      () => engine.parseThaiDate(input),
      () => text.explain(input, 'th'),
      () => text.label(input, 'en'),
    ]),
  law: () => [
    () => law,
    () => regulation,
    () => schema.parseRegulation(law),
    () => schema.jsonSchemas,
    () => engine.clauseRegister,
    () => engine.diffRegulations(older(), regulation),
    () => engine.staleCitations(regulation, '2030-01-01', 12),
    () => {
      const cases = applications.map(({ application }, index) => ({ id: String(index), application }));
      return engine.impact(older(), regulation, cases);
    },
    ...days.slice(0, 20).map((day) => () => engine.inForce(regulation, day)),
  ],
};

/** The host, so that a run can show that it was as it was meant to be; no part of the number. */
function host() {
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
  return { timeZone, locale };
}

/** The number of all answers and of each question by itself, how much was told, and how much was refused. */
export function report() {
  const all = digest();
  const parts = {};
  for (const [name, answers] of Object.entries(questions)) {
    const part = digest();
    let [answered, refusals] = [0, 0];
    for (const answer of answers()) {
      const { line, refused } = told(answer);
      part.add(line);
      all.add(line);
      refusals += refused;
      answered += 1 - refused;
    }
    parts[name] = { hash: part.hash(), answered, refusals };
  }
  return { hash: all.hash(), characters: all.characters(), parts, host: host() };
}
