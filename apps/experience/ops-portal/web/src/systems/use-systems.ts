import { useQuery } from '@tanstack/react-query';
import { useOps } from '../api/clients-context.js';
import { LIVE } from '../live/live-updates.js';

const EVERY_MS = 10_000;

/** Every configured instance, as it is now. */
export function useInstances() {
  const ops = useOps();
  return useQuery({
    queryKey: [LIVE, 'system-instances'],
    queryFn: () => ops.listSystemInstances(),
    refetchInterval: EVERY_MS,
  });
}

/** Maintenance windows that hold or are to come. */
export function useWindows() {
  const ops = useOps();
  return useQuery({ queryKey: [LIVE, 'maintenance-windows'], queryFn: () => ops.listMaintenanceWindows() });
}

/** Each time of them within so many days. */
export function useOccurrences(days: number) {
  const ops = useOps();
  return useQuery({
    queryKey: [LIVE, 'maintenance-windows', 'occurrences', days],
    queryFn: () => ops.listMaintenanceOccurrences({ query: { days } }),
  });
}
