import type { DeputyView, paths } from '../../api/generated/sessions.ts';
import type { Tone } from '../../ui/Notice.tsx';

export const DEPUTIES = '/api/sessions/v1/deputies' satisfies keyof paths;

export const deputyTone: Record<DeputyView['state'], Tone> = {
  ACTIVE: 'done',
  SUSPENDED: 'soon',
  RELEASED: 'plain',
  REMOVED: 'plain',
  SEAT_LOST: 'plain',
};
