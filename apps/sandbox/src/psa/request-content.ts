import { z } from 'zod';
import { day, rev, text } from '../plain/content.js';

const hours = z.number().min(0).max(1_000_000);

const requestFields = z.object({
  job: text.nullish(),
  title: text,
  company: text,
  role: text,
  skills: z.array(text).max(200).default([]),
  region: text,
  effort_hours: hours,
  date_from: day,
  date_to: day,
  commitment: z.enum(['soft', 'hard']),
});

/** A request for people. */
export const newRequest = requestFields.extend({ ext_ref: text.optional() });

/** What may be changed of a request; `rev` is the one that was read. */
export const requestChange = z.object({
  job: text.optional(),
  skills: z.array(text).max(200).optional(),
  region: text.optional(),
  effort_hours: hours.optional(),
  date_from: day.optional(),
  date_to: day.optional(),
  commitment: z.enum(['soft', 'hard']).optional(),
  rev,
});

/** Somebody booked on a request; for all of its hours and dates unless told. */
export const newBooking = z.object({
  resource: text,
  hours: hours.optional(),
  date_from: day.optional(),
  date_to: day.optional(),
});

const weekOf = z.iso.date().refine((date) => new Date(`${date}T00:00:00Z`).getUTCDay() === 1, 'must be a Monday');

/** Which slots are asked for. */
export const slotQuestion = z.object({
  role: text.optional(),
  region: text.optional(),
  from: weekOf,
  to: weekOf,
});
export type SlotQuestion = z.output<typeof slotQuestion>;
