import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validateSync, type ValidatorOptions } from 'class-validator';
import { invalid } from '../errors/problems.js';
import type { FieldError } from '../errors/problem.js';
import { fieldErrors } from './field-errors.js';
import { convert, queryValues } from './query-values.js';
import { rememberRules } from './remembered-rules.js';

rememberRules(getMetadataStorage());

const OPTIONS: ValidatorOptions = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: false,
  validationError: { target: false, value: false },
};

const UNTYPED = new Set<unknown>([undefined, Object, Array, Buffer, Date, Map, Set, Promise, Function]);
const PRIMITIVE = new Set<unknown>([String, Number, Boolean]);

/**
 * Checks what a handler gets against the classes that it declares (class-validator): unknown fields are refused, texts of
 * the query become numbers and booleans where these are declared. Synchronous rules only.
 *
 * `transform` throws Problem 400 with a JSON pointer for each bad field.
 */
export class RequestValidationPipe implements PipeTransform {
  transform(value: unknown, { type, metatype, data }: ArgumentMetadata): unknown {
    if (type === 'custom' || UNTYPED.has(metatype)) return value;
    if (PRIMITIVE.has(metatype)) return type === 'body' ? value : primitive(value, metatype, data);
    return instance(value, metatype as new () => object, type === 'query' || type === 'param');
  }
}

/** What is wrong with an object as one of the declared class: bad fields by JSON pointer, unknown ones among them. */
export function faultsIn(value: object, declared: new () => object): FieldError[] {
  return fieldErrors(validateSync(plainToInstance(declared, value), OPTIONS));
}

function instance(value: unknown, declared: new () => object, isText: boolean): object {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || Buffer.isBuffer(value)) {
    const detail = value === undefined ? 'a JSON object is needed' : 'must be a JSON object';
    throw invalid('The request needs a JSON object as its body.', [{ pointer: '', detail }]);
  }
  const made = plainToInstance(declared, isText ? queryValues(value, declared) : value);
  const errors = fieldErrors(validateSync(made, OPTIONS));
  if (errors.length > 0) throw invalid(summary(errors.length, isText), errors);
  return made;
}

function primitive(value: unknown, declared: unknown, name: string | undefined): unknown {
  const converted = convert(value, declared);
  const missing = converted === undefined;
  const wrong =
    (declared === Number && typeof converted !== 'number') || (declared === Boolean && typeof converted !== 'boolean');
  const several = declared === String && typeof converted !== 'string';
  if (missing || !(wrong || several)) return converted;
  const expected = declared === Number ? 'a number' : declared === Boolean ? 'true or false' : 'given once';
  throw invalid(summary(1, true), [{ pointer: `/${name ?? ''}`, detail: `must be ${expected}` }]);
}

function summary(count: number, isText: boolean): string {
  const where = isText ? 'the path or query' : 'the body';
  return count === 1 ? `One field of ${where} is not valid.` : `${count} fields of ${where} are not valid.`;
}
