/** The words of every shape, by the name of its type. */
import { answerWords } from './answers';
import { careerWords } from './career';
import { lawWords } from './law';
import { procedureWords } from './procedure';

export const shapeWords = { ...careerWords, ...procedureWords, ...lawWords, ...answerWords };

/** The name of a shape. */
export type ShapeName = keyof typeof shapeWords;
