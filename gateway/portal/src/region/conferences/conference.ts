import type { paths } from '../../api/generated/regional.ts';

export const CONFERENCES = '/api/regional/v1/conferences' satisfies keyof paths;
