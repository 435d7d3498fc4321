/** What stands on a teacher's one page, as a document. */
import { dpaChecklist } from '../assess/dpa-checklist';
import { assessEligibility } from '../assess/eligibility';
import { decideEvaluation } from '../assess/evaluation';
import { addYears } from '../calendar/anniversary';
import { dayOf, isoOf } from '../calendar/day';
import type { IsoDate } from '../calendar/types';
import { cautions } from '../explore/cautions/cautions';
import { plan } from '../explore/plan/plan';
import { timeline } from '../explore/timeline/timeline';
import type { Application } from '../facts/application';
import type { Evaluation } from '../facts/evaluation';
import type { Finding } from '../finding/finding';
import type { Regulation } from '../law/types';
import { fingerprint } from '../receipt/fingerprint';
import { explainCaution } from '../text/advice/explain-caution';
import { planInBrief } from '../text/advice/explain-plan';
import type { Block } from '../text/blocks';
import { listUnder, plainItems } from '../text/blocks';
import { checklistBlocks } from '../text/checklist';
import { backingInBrief, blocksOf, verdictOn } from '../text/explain';
import { label } from '../text/label';
import type { TextLanguage } from '../text/language';
import { nameOf } from '../text/names/name-of';
import { formatValue } from '../text/names/labels';
import { timelineSvg } from '../text/timeline/svg';
import type { ReportWords } from '../text/words/report';
import { reportWords } from '../text/words/report';
import { version } from '../version';

/** What a report is of: an application, an evaluation, or both. */
export interface ReportedFacts {
  readonly application?: Application;
  readonly evaluation?: Evaluation;
}

/** Who it is about, as it stands in the head, and the law it is judged by. */
export interface ReportedAs {
  readonly name?: string;
  readonly school?: string;
  readonly regulation: Regulation;
}

/** A plan is made for so many years from the filing day. */
const YEARS_AHEAD = 5;

/** So many digits of a fingerprint are enough to tell two laws apart by eye. */
const DIGITS = 12;

/** What it takes, and by when, where the application cannot be filed on its day. */
function planBlocks(application: Application, finding: Finding, law: Regulation, lang: TextLanguage): readonly Block[] {
  if (finding.status === 'met') return [];
  const { filedOn } = application;
  const until = isoOf(addYears(dayOf(filedOn), YEARS_AHEAD, 'last-day'));
  return planInBrief(plan(application, { from: filedOn, until }, law), lang);
}

function ofApplication(application: Application, law: Regulation, lang: TextLanguage): readonly Block[] {
  const finding = assessEligibility(application, law);
  const svg = timelineSvg(timeline(application, law), { language: lang });
  return [
    verdictOn(finding, lang),
    ...checklistBlocks(dpaChecklist(finding), lang),
    ...planBlocks(application, finding, law, lang),
    { kind: 'picture', svg, alt: label(finding.id, lang) },
    ...backingInBrief(finding, lang),
  ];
}

/** The result of the evaluation, under a heading of its own where an application stands before it. */
function ofEvaluation(
  { application, evaluation }: ReportedFacts,
  law: Regulation,
  lang: TextLanguage,
): readonly Block[] {
  if (evaluation === undefined) return [];
  const blocks = blocksOf(decideEvaluation(evaluation, law), lang);
  return application === undefined ? blocks : [{ kind: 'section', title: reportWords(lang).ofEvaluation, blocks }];
}

function cautionBlocks(facts: ReportedFacts, on: IsoDate | undefined, lang: TextLanguage): readonly Block[] {
  const found = cautions(facts, on === undefined ? {} : { on });
  return listUnder(reportWords(lang).cautions, plainItems(found.map((each) => explainCaution(each, lang))));
}

function signatures({ sign }: ReportWords): Block {
  return {
    kind: 'section',
    title: sign.title,
    blocks: [
      {
        kind: 'table',
        head: [sign.teacher, sign.officer],
        rows: [
          [sign.name, sign.name],
          [sign.day, sign.day],
        ],
      },
    ],
  };
}

function head(
  { application, evaluation }: ReportedFacts,
  { name, school }: ReportedAs,
  lang: TextLanguage,
): readonly Block[] {
  const words = reportWords(lang);
  const standing = application?.standing ?? evaluation?.standing;
  const on = application?.filedOn ?? evaluation?.decidedOn;
  const about = [
    ...(name === undefined ? [] : [words.name(name)]),
    ...(school === undefined ? [] : [words.school(school)]),
    ...(standing === undefined ? [] : [words.standing(nameOf('standing', standing, lang))]),
    ...(on === undefined ? [] : [words.day(formatValue(on, undefined, lang))]),
  ];
  return [
    { kind: 'paragraph', text: about.join(' · ') },
    { kind: 'note', text: words.byProgram },
  ];
}

/** The title of the page. */
export function titleOf({ application }: ReportedFacts, lang: TextLanguage): string {
  const words = reportWords(lang);
  return application === undefined ? words.ofEvaluation : words.title;
}

/** All that stands below the title of the page. */
export function reported(facts: ReportedFacts, as: ReportedAs, lang: TextLanguage): readonly Block[] {
  const { application, evaluation } = facts;
  const words = reportWords(lang);
  const { regulation: law } = as;
  const on = application?.filedOn ?? evaluation?.decidedOn;
  return [
    ...head(facts, as, lang),
    ...(application === undefined ? [] : ofApplication(application, law, lang)),
    ...ofEvaluation(facts, law, lang),
    ...cautionBlocks(facts, on, lang),
    signatures(words),
    { kind: 'note', text: words.foot(version, fingerprint(law).slice(0, DIGITS)) },
  ];
}
