import { Injectable } from '@nestjs/common';
import type { Endpoint, PlainSystem } from '../plain/plain-system.js';
import { Requests } from './requests.js';
import { Slots } from './slots.js';

/** The PSA stand-in: requests for people, bookings, slots. */
@Injectable()
export class PsaSystem implements PlainSystem {
  readonly name = 'psa';

  constructor(
    private readonly requests: Requests,
    private readonly slots: Slots,
  ) {}

  endpoints(): Endpoint[] {
    return [...this.requests.endpoints(), ...this.slots.endpoints()];
  }
}
