import type { ShapeCode } from './expected-shape';

/** A value of the wrong form: what it is, under which key it stands, and what was expected. */
export interface ShapeMismatch {
  value: unknown;
  key: string | number | undefined;
  expects: ShapeCode;
  /** The values of which it must be one. */
  options: readonly unknown[];
  /** The first country that the contact of this file serves, if it is one. */
  country: string | undefined;
}
