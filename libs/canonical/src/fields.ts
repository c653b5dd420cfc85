import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  Allow,
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO4217CurrencyCode,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { isCalendarDate } from './dates.js';
import { isInstant } from './instants.js';

/**
 * Field decorators of the canonical entities. Each states a field once: its place in the OpenAPI document
 * (`@nestjs/swagger`) and the check made on the way in (`class-validator`).
 */

type Common = { description: string; example?: unknown; optional?: boolean };
type Constructor = new () => object;

const LOCAL_TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;
const LOCAL_DATE_TIME = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;
const DECIMAL = /^-?\d{1,15}(\.\d{1,6})?$/;
/** No database keeps a NUL character, and no encoding half of a character. */
const WHOLE_CHARACTERS = /^[^\0\p{Cs}]*$/u;

/** Whether a text can be kept: it holds no NUL and no half of a character. */
export function hasWholeCharacters(text: string): boolean {
  return WHOLE_CHARACTERS.test(text);
}

function ofWholeCharacters(options?: { each: true }): PropertyDecorator {
  return Matches(WHOLE_CHARACTERS, { ...options, message: '$property must hold no NUL and no half of a character' });
}

function field(common: Common, api: ApiPropertyOptions, ...checks: PropertyDecorator[]): PropertyDecorator {
  const { description, example, optional = false } = common;
  const property = ApiProperty({
    description,
    required: !optional,
    ...(example === undefined ? {} : { example }),
    ...api,
  } as ApiPropertyOptions);
  return (target, key) => {
    property(target, key);
    if (optional) IsOptional()(target, key);
    for (const check of checks) check(target, key);
  };
}

/** A string of 1 to `maxLength` characters (255 unless told). */
export function Text(options: Common & { minLength?: number; maxLength?: number }): PropertyDecorator {
  const { minLength = 1, maxLength = 255 } = options;
  return field(
    options,
    { type: String, minLength, maxLength },
    IsString(),
    MinLength(minLength),
    MaxLength(maxLength),
    ofWholeCharacters(),
  );
}

/** A list of strings. */
export function TextList(options: Common & { maxItems?: number }): PropertyDecorator {
  const maxItems = options.maxItems ?? 200;
  return field(
    options,
    { type: String, isArray: true, maxItems },
    IsArray(),
    ArrayMaxSize(maxItems),
    IsString({ each: true }),
    ofWholeCharacters({ each: true }),
  );
}

/** One of the given words. `name` makes it a named schema in the contract. */
export function OneOf(values: readonly string[], options: Common & { name: string }): PropertyDecorator {
  return field(options, { enum: [...values], enumName: options.name }, IsIn([...values]));
}

/** A calendar date, ISO 8601 `YYYY-MM-DD`. */
export function CalendarDate(options: Common): PropertyDecorator {
  const isDay = (value: unknown) => typeof value === 'string' && isCalendarDate(value);
  const message = () => '$property must be a calendar date, YYYY-MM-DD';
  return field(
    { example: '2026-03-01', ...options },
    { type: String, format: 'date' },
    ValidateBy({ name: 'isCalendarDate', validator: { validate: isDay, defaultMessage: message } }),
  );
}

/** An instant: RFC 3339, in the years 1 to 9999. */
export function Instant(options: Common): PropertyDecorator {
  const message = () => '$property must be an instant that exists, for example 2026-02-14T09:30:00.000Z';
  return field(
    { example: '2026-02-14T09:30:00.000Z', ...options },
    { type: String, format: 'date-time' },
    ValidateBy({ name: 'isInstant', validator: { validate: isInstant, defaultMessage: message } }),
  );
}

/** A day and a time on the clock on the wall, ISO 8601 without an offset: `YYYY-MM-DDTHH:mm`, seconds if they matter. */
export function LocalDateTime(options: Common): PropertyDecorator {
  return field(
    { example: '2027-03-27T22:00', ...options },
    { type: String, pattern: LOCAL_DATE_TIME.source },
    Matches(LOCAL_DATE_TIME, { message: '$property must be a local date and time, YYYY-MM-DDTHH:mm' }),
  );
}

/** A time on the clock on the wall, `HH:mm`, seconds if they matter. */
export function LocalTime(options: Common): PropertyDecorator {
  return field(
    { example: '22:00', ...options },
    { type: String, pattern: LOCAL_TIME.source },
    Matches(LOCAL_TIME, { message: '$property must be a time of day, HH:mm' }),
  );
}

/** Some of the given words, one at least. `name` makes it a named schema in the contract. */
export function SomeOf(values: readonly string[], options: Common & { name: string }): PropertyDecorator {
  return field(
    options,
    { enum: [...values], enumName: options.name, isArray: true, minItems: 1, uniqueItems: true } as ApiPropertyOptions,
    IsArray(),
    ArrayNotEmpty(),
    ArrayUnique(),
    IsIn([...values], { each: true }),
  );
}

/** A decimal number as a string: up to 15 digits before and 6 after the point, never a float. */
export function DecimalText(options: Common): PropertyDecorator {
  return field(
    { example: '48000.00', ...options },
    { type: String, pattern: DECIMAL.source },
    Matches(DECIMAL, { message: '$property must be a decimal number written as a string, for example "48000.00"' }),
  );
}

/** An ISO 4217 currency code. */
export function CurrencyCode(options: Common): PropertyDecorator {
  return field(
    { example: 'EUR', ...options },
    { type: String, minLength: 3, maxLength: 3 },
    IsISO4217CurrencyCode({ message: '$property must be an ISO 4217 currency code' }),
  );
}

/** A whole number between `min` and `max`. */
export function Whole(options: Common & { min?: number; max?: number }): PropertyDecorator {
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = options;
  return field(
    options,
    { type: 'integer', minimum: min, maximum: max },
    Type(() => Number) as PropertyDecorator,
    IsInt(),
    Min(min),
    Max(max),
  );
}

/** A number between `min` and `max`; for hours and shares, never for money. */
export function Quantity(options: Common & { min?: number; max?: number }): PropertyDecorator {
  const { min = 0, max = 1e12 } = options;
  return field(
    options,
    { type: Number, minimum: min, maximum: max },
    Type(() => Number) as PropertyDecorator,
    IsNumber(),
    Min(min),
    Max(max),
  );
}

/** True or false. */
export function Flag(options: Common): PropertyDecorator {
  return field(options, { type: Boolean }, IsBoolean());
}

/** An object whose values may be any JSON. */
export function JsonObject(options: Common): PropertyDecorator {
  return field(options, { type: 'object', additionalProperties: true }, IsObject());
}

/** An object whose values are strings of at most 65,536 characters. */
export function TextsByName(options: Common): PropertyDecorator {
  const values: { type: 'string'; maxLength: number } = { type: 'string', maxLength: 65_536 };
  return field(
    options,
    { type: 'object', additionalProperties: values },
    ValidateBy({
      name: 'textsByName',
      validator: {
        validate: (value) =>
          isRecord(value) &&
          Object.entries(value)
            .flat()
            .every((text) => isTextUpTo(text, values.maxLength)),
        defaultMessage: () => `$property must be an object of strings of at most ${values.maxLength} characters`,
      },
    }),
  );
}

/** Any JSON but null. */
export function JsonValue(options: Common): PropertyDecorator {
  const simple = ['string', 'number', 'boolean'].map((type) => ({ type }));
  const composed = [
    { type: 'array', items: {} },
    { type: 'object', additionalProperties: true },
  ];
  return field(options, { oneOf: [...simple, ...composed] }, Allow());
}

/** A nested entity. */
export function Nested(type: () => Constructor, options: Common): PropertyDecorator {
  return field(options, { type: lazy(type).type }, ValidateNested(), Type(type) as PropertyDecorator);
}

/** A list of nested entities. */
export function ListOf(type: () => Constructor, options: Common & { maxItems?: number }): PropertyDecorator {
  const maxItems = options.maxItems ?? 500;
  return field(
    options,
    { type: lazy(type).type, isArray: true, maxItems },
    IsArray(),
    ArrayMaxSize(maxItems),
    ValidateNested({ each: true }),
    Type(type) as PropertyDecorator,
  );
}

/** `@nestjs/swagger` takes a function for a lazy type, and not for a class, by its name: `type`. */
function lazy(resolve: () => Constructor): { type: () => Constructor } {
  return { type: () => resolve() };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTextUpTo(value: unknown, maxLength: number): boolean {
  return typeof value === 'string' && value.length <= maxLength && hasWholeCharacters(value);
}
