import { join } from 'node:path';
import { startMock } from '../mock/server.mjs';

const { REGION_URL, ANGIANG_URL, CANTHO_URL } = process.env;

/** Whether the tests run against real gateways; otherwise each file has a stand-in of its own. */
export const real = Boolean(REGION_URL && ANGIANG_URL && CANTHO_URL);

/** Whether there are figures: always in the stand-in, in a real system after `demo`. */
export const demonstrated = !real || process.env.DEMONSTRATED === 'yes';

export const noFigures =
  !demonstrated && 'needs the public figures: ./cuulong demo, then DEMONSTRATED=yes';

/** Skips what only a real system can do; the stand-in has no rules. */
export const needsServices = !real && 'needs the services: proof/e2e/run';

const DIST = join(import.meta.dirname, '../../../gateway/portal/dist');

/** The addresses of the region's, An Giang's and Cần Thơ's gateways. */
export async function openSystem() {
  if (real) {
    return { region: REGION_URL, anGiang: ANGIANG_URL, canTho: CANTHO_URL, close: async () => {} };
  }
  const [region, anGiang, canTho] = await Promise.all(
    ['region', 'an-giang', 'can-tho'].map((gateway) => startMock({ gateway, dist: DIST })),
  );
  return {
    region: region.address,
    anGiang: anGiang.address,
    canTho: canTho.address,
    close: async () => {
      await Promise.all([region, anGiang, canTho].map((one) => one.close()));
    },
  };
}
