import { type ComponentType, lazy } from 'react';
import { Route, Routes } from 'react-router';
import { Frame } from './frame/Frame.tsx';
import { Home } from './home/Home.tsx';
import { NotFound } from './ui/States.tsx';

type Area = Record<string, unknown>;

/** A page out of an area's chunk, loaded when somebody first goes there. */
const page = (area: () => Promise<Area>, name: string) =>
  lazy(async () => ({ default: (await area())[name] as ComponentType }));

const sessions = () => import('./office/sessions/pages.ts');
const supervision = () => import('./office/supervision/pages.ts');
const petitions = () => import('./office/petitions/pages.ts');
const voters = () => import('./office/voters/pages.ts');
const figures = () => import('./region/figures/pages.ts');
const exchange = () => import('./region/pages.ts');

const pages: readonly (readonly [string, ComponentType])[] = [
  ['/sessions', page(sessions, 'SessionList')],
  ['/sessions/new', page(sessions, 'SessionNew')],
  ['/sessions/:id', page(sessions, 'SessionPage')],
  ['/resolutions', page(sessions, 'ResolutionList')],
  ['/resolutions/new', page(sessions, 'ResolutionNew')],
  ['/resolutions/:id', page(sessions, 'ResolutionPage')],
  ['/terms', page(sessions, 'TermList')],
  ['/terms/new', page(sessions, 'TermNew')],
  ['/terms/:id/deputies', page(sessions, 'TermDeputies')],
  ['/supervisions', page(supervision, 'SupervisionList')],
  ['/supervisions/new', page(supervision, 'SupervisionNew')],
  ['/supervisions/:id', page(supervision, 'SupervisionPage')],
  ['/supervision-recommendations', page(supervision, 'RecommendationList')],
  ['/petitions', page(petitions, 'PetitionList')],
  ['/petitions/new', page(petitions, 'PetitionNew')],
  ['/petitions/:id', page(petitions, 'PetitionPage')],
  ['/meetings', page(voters, 'MeetingList')],
  ['/meetings/new', page(voters, 'MeetingNew')],
  ['/meetings/:id', page(voters, 'MeetingPage')],
  ['/opinions', page(voters, 'OpinionList')],
  ['/opinions/:id', page(voters, 'OpinionPage')],
  ['/recommendations', page(voters, 'VoterRecommendationList')],
  ['/recommendations/new', page(voters, 'VoterRecommendationNew')],
  ['/recommendations/:id', page(voters, 'VoterRecommendationPage')],
  ['/figures', page(figures, 'FiguresPage')],
  ['/practices', page(exchange, 'PracticeList')],
  ['/practices/new', page(exchange, 'PracticeNew')],
  ['/practices/:id', page(exchange, 'PracticePage')],
  ['/conferences', page(exchange, 'ConferenceList')],
  ['/conferences/new', page(exchange, 'ConferenceNew')],
  ['/conferences/:id', page(exchange, 'ConferencePage')],
  ['/conferences/:id/brief', page(exchange, 'BriefPage')],
  ['/sources', page(exchange, 'SourcesPage')],
];

/**
 * Every address, inside the frame. The router's declarative half is enough, for pages load their
 * own records; its other half would be a fifth of the code that a first visit waits for.
 */
export function Pages() {
  return (
    <Routes>
      <Route element={<Frame />}>
        <Route index element={<Home />} />
        {pages.map(([path, Page]) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
