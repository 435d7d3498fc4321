/** What a part is called. */
import type { Place } from './place';
import { placeOf } from './place';
import type { Manner, Words } from './words/words';

/** The name of a part. */
function nameOfPlace({ name, number }: Place, words: Words): string {
  if (name === 'round') return words.round(number);
  if (name === 'member') return words.member(number);
  if (name === 'file') return words.evidence.file(number);
  if (name === 'supporting-item') return words.evidence.item(number);
  if (name === 'result-round') return words.evidence.round(number);
  return words.places[name];
}

/** The name of the part with this id; the id itself where it is not one of this library. */
export function nameOf(id: string, words: Words): string {
  const place = placeOf(id);
  return place === undefined ? id : nameOfPlace(place, words);
}

/** How the status of a part is said. */
export function mannerOf(id: string): Manner {
  switch (placeOf(id)?.name) {
    case 'agreement':
    case 'evaluation':
    case 'teaching':
    case 'outcomes':
    case 'academic-work':
    case 'round':
    case 'test-result':
    case 'sheet-teaching':
    case 'sheet-outcomes':
    case 'sheet-agreement':
      return 'passed';
    case 'member':
    case 'members':
    case 'language-test':
    case 'test-total':
    case 'test-listening-reading':
    case 'test-speaking':
    case 'test-writing':
    case 'test-level':
    case 'above-b2':
      return 'reached';
    case 'eligibility':
    case 'standard':
    case 'reduced':
    case 'tenure':
    case 'agreements':
    case 'reports':
    case 'workload':
    case 'workload-teaching':
    case 'workload-total':
      return 'complete';
    case 'evidence':
    case 'lesson-plan':
    case 'inspiration-video':
    case 'teaching-video':
    case 'learner-outcomes':
    case 'supporting-files':
    case 'supporting-item':
    case 'agreement-results':
    case 'result-round':
    case 'file':
      return 'inOrder';
    default:
      return 'fulfilled';
  }
}
