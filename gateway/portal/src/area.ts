import { type ComponentType, lazy } from 'react';
import type { Params } from './api/client.ts';
import type { Words } from './api/shared.ts';
import type { Me } from './session/session.ts';
import type { IconName } from './ui/Icon.tsx';

type For = (me: Me) => boolean;

export type Page = {
  at: string;
  page: ComponentType;
  /** Who may fill it in, if it is a form. */
  isFor?: For;
};

/** A number of rows; `more` if there are more than were read, undefined while unknown. */
export type Counted = { count: { count: number; more: boolean } | undefined; failed: boolean };

/** A line on an office's home page: a number that opens its list, or something of its own. */
export type HomeLine = { part: 'now' | 'next' | 'late' } & (
  | { name: Words; to: string; useCount: () => Counted; late?: true }
  | { show: ComponentType }
);

/**
 * An area of work: everything that the menu, the addresses, the home pages and the figures have to
 * know of it. It is loaded with the first page, therefore its few words are here and not with the
 * texts of its pages.
 */
export type Area = {
  of: 'office' | 'region';
  name: Words;
  /** The name where there is little room. */
  short?: Words;
  icon: IconName;
  isFor: For;
  /** The page that its entry in the menu opens. */
  to: string;
  pages: readonly Page[];
  home?: readonly HomeLine[];
  /** What the home page asks first: it is asked before the page is made. */
  ahead?: readonly (readonly [path: string, params?: Params])[];
  /** The service behind it, by the name in its addresses, and what that service is about. */
  service?: { id: string; name: Words };
  /** The indicators with which the figures open. */
  headline?: readonly string[];
};

/** Loads each page with the chunk of its area, when it is first visited. */
export function pagesOf<N extends string>(load: () => Promise<Record<N, ComponentType>>) {
  return (name: N): ComponentType =>
    lazy<ComponentType>(async () => ({ default: (await load())[name] }));
}
