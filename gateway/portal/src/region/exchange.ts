import type { paths } from '../api/generated/regional.ts';

/** The exchange's paths for practices and conferences. */
export const CONFERENCES = '/api/regional/v1/conferences' satisfies keyof paths;
export const PRACTICES = '/api/regional/v1/practices' satisfies keyof paths;
