import type { paths } from '../api/generated/regional.ts';

/** Where the exchange keeps what the councils bring to it. */
export const CONFERENCES = '/api/regional/v1/conferences' satisfies keyof paths;
export const PRACTICES = '/api/regional/v1/practices' satisfies keyof paths;
