import type { paths } from '../../api/generated/regional.ts';

export const PRACTICES = '/api/regional/v1/practices' satisfies keyof paths;
