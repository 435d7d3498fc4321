/** The two ways to qualify: in full time, or in the reduced time of ว 4/2564. */
export type Route = 'standard' | 'reduced';
