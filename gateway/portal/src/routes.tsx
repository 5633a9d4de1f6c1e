import { type ComponentType, lazy } from 'react';
import { Route, Routes } from 'react-router';
import { Frame } from './frame/Frame.tsx';
import { Home } from './home/Home.tsx';
import { useMe } from './session/context.tsx';
import { type Me, may } from './session/session.ts';
import { ForbiddenForm, NotFound } from './ui/States.tsx';

type Area = Record<string, unknown>;

/** Loads a page from an area's chunk when it is first visited. */
const page = (area: () => Promise<Area>, name: string) =>
  lazy(async () => ({ default: (await area())[name] as ComponentType }));

const sessions = () => import('./office/sessions/pages.ts');
const supervision = () => import('./office/supervision/pages.ts');
const petitions = () => import('./office/petitions/pages.ts');
const voters = () => import('./office/voters/pages.ts');
const figures = () => import('./region/figures/pages.ts');
const exchange = () => import('./region/pages.ts');

type May = (me: Me) => boolean;

/** Address, page, and for a form the condition for filling it in. */
const pages: readonly (readonly [string, ComponentType, May?])[] = [
  ['/sessions', page(sessions, 'SessionList')],
  ['/sessions/new', page(sessions, 'SessionNew'), may.write],
  ['/sessions/:id', page(sessions, 'SessionPage')],
  ['/resolutions', page(sessions, 'ResolutionList')],
  ['/resolutions/new', page(sessions, 'ResolutionNew'), may.write],
  ['/resolutions/:id', page(sessions, 'ResolutionPage')],
  ['/terms', page(sessions, 'TermList')],
  ['/terms/new', page(sessions, 'TermNew'), may.lead],
  ['/terms/:id/deputies', page(sessions, 'TermDeputies')],
  ['/supervisions', page(supervision, 'SupervisionList')],
  ['/supervisions/new', page(supervision, 'SupervisionNew'), may.write],
  ['/supervisions/:id', page(supervision, 'SupervisionPage')],
  ['/supervision-recommendations', page(supervision, 'RecommendationList')],
  ['/petitions', page(petitions, 'PetitionList')],
  ['/petitions/new', page(petitions, 'PetitionNew'), may.write],
  ['/petitions/:id', page(petitions, 'PetitionPage')],
  ['/meetings', page(voters, 'MeetingList')],
  ['/meetings/new', page(voters, 'MeetingNew'), may.write],
  ['/meetings/:id', page(voters, 'MeetingPage')],
  ['/opinions', page(voters, 'OpinionList')],
  ['/opinions/:id', page(voters, 'OpinionPage')],
  ['/recommendations', page(voters, 'VoterRecommendationList')],
  ['/recommendations/new', page(voters, 'VoterRecommendationNew'), may.write],
  ['/recommendations/:id', page(voters, 'VoterRecommendationPage')],
  ['/figures', page(figures, 'FiguresPage')],
  ['/practices', page(exchange, 'PracticeList')],
  ['/practices/new', page(exchange, 'PracticeNew'), may.write],
  ['/practices/:id', page(exchange, 'PracticePage')],
  ['/conferences', page(exchange, 'ConferenceList')],
  ['/conferences/new', page(exchange, 'ConferenceNew'), may.coordinate],
  ['/conferences/:id', page(exchange, 'ConferencePage')],
  ['/conferences/:id/brief', page(exchange, 'BriefPage')],
  ['/sources', page(exchange, 'SourcesPage')],
];

/**
 * All addresses inside the frame. The router's declarative part is enough, because pages load their
 * own records; its other part would add a fifth to the code of a first visit.
 */
export function Pages() {
  const me = useMe();
  return (
    <Routes>
      <Route element={<Frame />}>
        <Route index element={<Home />} />
        {pages.map(([path, Page, isFor]) => (
          <Route
            key={path}
            path={path}
            element={isFor && !isFor(me) ? <ForbiddenForm /> : <Page />}
          />
        ))}
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
