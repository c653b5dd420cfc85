// Shifts the wall clock of a process that preloads it: node --import '<this file>?minutes=10'
const minutes = Number(new URL(import.meta.url).searchParams.get('minutes'));
if (!Number.isFinite(minutes)) throw new Error('Say by how many minutes the clock is off: ?minutes=10');
const shiftMs = minutes * 60_000;
const RealDate = Date;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given: [], newTarget) =>
    Reflect.construct(target, given.length === 0 ? [RealDate.now() + shiftMs] : given, newTarget) as Date,
  apply: () => new RealDate(RealDate.now() + shiftMs).toString(),
  get: (target, property, receiver) =>
    property === 'now' ? () => RealDate.now() + shiftMs : (Reflect.get(target, property, receiver) as unknown),
});
