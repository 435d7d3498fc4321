/** Contract §2 (Value) and rulebook §7 ("compare unrounded"): numbers are read as their shortest decimal text, exactly. */
export interface Exact {
  /** value = units / 10^places */
  readonly units: bigint;
  readonly places: number;
}

export function exact(value: number): Exact {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (match === null) throw new Error(`not a finite number: ${String(value)}`);
  const fraction = match[3] ?? '';
  const digits = BigInt(`${match[1] ?? ''}${match[2] ?? ''}${fraction}`);
  const places = fraction.length - Number(match[4] ?? '0');
  if (places >= 0) return { units: digits, places };
  return { units: digits * 10n ** BigInt(-places), places: 0 };
}

function unitsAt(value: Exact, places: number): bigint {
  return value.units * 10n ** BigInt(places - value.places);
}

export function plus(a: Exact, b: Exact): Exact {
  const places = Math.max(a.places, b.places);
  return { units: unitsAt(a, places) + unitsAt(b, places), places };
}

export function times(a: Exact, b: Exact): Exact {
  return { units: a.units * b.units, places: a.places + b.places };
}

export function sum(values: readonly Exact[]): Exact {
  return values.reduce(plus, { units: 0n, places: 0 });
}

export function reaches(value: Exact, mark: Exact): boolean {
  const places = Math.max(value.places, mark.places);
  return unitsAt(value, places) >= unitsAt(mark, places);
}

export function same(a: Exact, b: Exact): boolean {
  return reaches(a, b) && reaches(b, a);
}

/** The nearest double of the exact decimal. */
export function nearest(value: Exact): number {
  const negative = value.units < 0n;
  const digits = (negative ? -value.units : value.units).toString().padStart(value.places + 1, '0');
  const whole = digits.slice(0, digits.length - value.places);
  const fraction = digits.slice(digits.length - value.places);
  return Number(`${negative ? '-' : ''}${whole}.${fraction === '' ? '0' : fraction}`);
}
