/** The facts of evidence that are asked for, in words: `learnerOutcomes[1].pages`. */
import type { FileFact } from './evidence-words';
import type { Words } from './words/words';

const places = {
  lessonPlan: 'lesson-plan',
  inspirationVideo: 'inspiration-video',
  teachingVideo: 'teaching-video',
  learnerOutcomes: 'learner-outcomes',
  supportingFiles: 'supporting-files',
  agreementResults: 'agreement-results',
} as const;

const lists = [
  String.raw`supportingFiles\[(\d+)\]\.files`,
  String.raw`agreementResults\[(\d{4})\]\.files`,
  `(${Object.keys(places).join('|')})`,
];
const path = new RegExp(String.raw`^(?:${lists.join('|')})(?:\[(\d+)\]\.(\w+))?$`, 'u');

/** Which files: those of an item, of one item checked, or of one round. */
function filesOf(
  item: string | undefined,
  checked: string | undefined,
  year: string | undefined,
  words: Words,
): string {
  if (item !== undefined) return words.places[places[item as keyof typeof places]];
  return checked === undefined ? words.evidence.ofRound(Number(year)) : words.evidence.ofItem(Number(checked) + 1);
}

/** Undefined for a path that is not one of evidence. */
export function evidenceFactInWords(asked: string, words: Words): string | undefined {
  if (asked === 'lessonPlanIsOfVideo') return words.evidence.isOfVideo;
  const found = path.exec(asked);
  if (found === null) return undefined;
  const [, checked, year, item, file, fact] = found;
  const files = filesOf(item, checked, year, words);
  if (file === undefined || fact === undefined) return words.evidence.filesOf(files);
  if (!Object.hasOwn(words.evidence.facts, fact)) return undefined;
  return words.evidence.facts[fact as FileFact](words.evidence.fileOf(Number(file) + 1, files));
}
