import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api-problem.js';

const TRIES_WHILE_LOST = 3;

/** Keeps what the APIs said. What failed for want of a connection is tried again; what was refused is not. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (failures, error) => error instanceof ApiProblem && error.lost && failures < TRIES_WHILE_LOST,
        retryDelay: (failures) => Math.min(1_000 * 2 ** failures, 8_000),
      },
      mutations: { retry: false },
    },
  });
}
