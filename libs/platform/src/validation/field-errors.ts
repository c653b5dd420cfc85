import type { ValidationError } from 'class-validator';
import type { FieldError } from '../errors/problem.js';

/** Bad fields of a request, each with the JSON pointer (RFC 6901) of its place, at any depth and within lists. */
export function fieldErrors(errors: ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap((error) => {
    const pointer = `${parent}/${escaped(error.property)}`;
    const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
      pointer,
      detail: rule === 'whitelistValidation' ? 'is not a known field' : message,
    }));
    return [...own, ...fieldErrors(error.children ?? [], pointer)];
  });
}

function escaped(property: string): string {
  return property.replaceAll('~', '~0').replaceAll('/', '~1');
}
