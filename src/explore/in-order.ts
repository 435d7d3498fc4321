/** Sorts texts by their code units, as days written `YYYY-MM-DD` come in order; what is not there comes first. */
export function inOrder(first = '', second = ''): number {
  return Number(first > second) - Number(first < second);
}
