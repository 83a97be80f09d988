/** Points and weights by which a polynomial is integrated from 0 to 1: Gauss and Legendre's. */
export interface Quadrature {
  readonly points: Float64Array;
  readonly weights: Float64Array;
}

/** Exact, but for rounding, for polynomials of a degree below `2 size`. */
export function quadrature(size: number): Quadrature {
  const points = new Float64Array(size);
  const weights = new Float64Array(size);
  for (let at = 0; at < size; at++) {
    let x = Math.cos((Math.PI * (at + 0.75)) / (size + 0.5));
    let slope = 0;
    for (let step = 0; step < 20; step++) {
      const [value, before] = legendre(size, x);
      slope = (size * (x * value - before)) / (x * x - 1);
      x -= value / slope;
    }
    points[at] = (1 - x) / 2;
    weights[at] = 1 / ((1 - x * x) * slope * slope);
  }
  return { points, weights };
}

/** The Legendre polynomials of this degree and of the one below, at `x`. */
function legendre(degree: number, x: number): [value: number, before: number] {
  let [value, before] = [1, 0];
  for (let n = 1; n <= degree; n++) {
    [value, before] = [((2 * n - 1) * x * value - (n - 1) * before) / n, value];
  }
  return [value, before];
}
