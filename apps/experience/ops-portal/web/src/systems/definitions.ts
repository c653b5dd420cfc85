/** What the columns of instances say. */
export const definitions = {
  health:
    'Whether the instance is called, in all replicas: not while it is down, in maintenance, or asks to be left alone.',
  breaker:
    'Open while calls are refused because the system failed several times in a row; half-open while one call tries.',
  pace: 'Calls a second that are allowed now. Below the configured limit after the system said that it was called too often; it climbs back by itself.',
  quota:
    'Calls in the last second of the replica that was asked, over the pace of all replicas; calls a second where there is no limit.',
  calls: 'Calls under way of those that may be at once, and calls that wait for their turn.',
  waiting: 'Handovers that wait for this instance now; they go on by themselves once it can be called.',
  maintenance: 'The maintenance that is under way, or the next one that is planned; it is not called meanwhile.',
} as const;
