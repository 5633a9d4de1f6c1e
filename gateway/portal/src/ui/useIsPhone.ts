import { useMediaQuery } from '@mantine/hooks';
import { media } from '../theme/tokens.ts';

/** Tells whether the frame has its phone layout: cards for rows, the navigation at the bottom. */
export function useIsPhone(): boolean {
  return useMediaQuery(media['--phone'], undefined, { getInitialValueInEffect: false }) ?? false;
}
