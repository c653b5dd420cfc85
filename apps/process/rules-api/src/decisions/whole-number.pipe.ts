import { invalid } from '@handover/platform';
import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';

const LARGEST = 2_147_483_647;

/** Lets whole numbers from 1 that Postgres can hold through a path. `transform` throws Problem 400. */
@Injectable()
export class WholeNumberPipe implements PipeTransform {
  transform(value: unknown, { data }: ArgumentMetadata): number {
    const number = Number(value);
    if (Number.isInteger(number) && number >= 1 && number <= LARGEST) return number;
    const detail = `must be a whole number from 1 to ${LARGEST}`;
    throw invalid('One field of the path or query is not valid.', [{ pointer: `/${data ?? ''}`, detail }]);
  }
}
