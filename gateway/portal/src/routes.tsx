import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { Frame } from './frame/Frame.tsx';
import { Home } from './home/Home.tsx';
import { Broken } from './ui/Broken.tsx';
import { NotFound } from './ui/States.tsx';

type Area = Record<string, unknown>;

/** A page out of an area's chunk, loaded when somebody first goes there. */
const page = (area: () => Promise<Area>, name: string) => async () => ({
  Component: (await area())[name] as ComponentType,
});

const sessions = () => import('./office/sessions/pages.ts');
const supervision = () => import('./office/supervision/pages.ts');
const petitions = () => import('./office/petitions/pages.ts');
const voters = () => import('./office/voters/pages.ts');
const figures = () => import('./region/figures/pages.ts');
const exchange = () => import('./region/pages.ts');

const pages: RouteObject[] = [
  { path: '/sessions', lazy: page(sessions, 'SessionList') },
  { path: '/sessions/new', lazy: page(sessions, 'SessionNew') },
  { path: '/sessions/:id', lazy: page(sessions, 'SessionPage') },
  { path: '/resolutions', lazy: page(sessions, 'ResolutionList') },
  { path: '/resolutions/new', lazy: page(sessions, 'ResolutionNew') },
  { path: '/resolutions/:id', lazy: page(sessions, 'ResolutionPage') },
  { path: '/terms', lazy: page(sessions, 'TermList') },
  { path: '/terms/new', lazy: page(sessions, 'TermNew') },
  { path: '/terms/:id/deputies', lazy: page(sessions, 'TermDeputies') },
  { path: '/supervisions', lazy: page(supervision, 'SupervisionList') },
  { path: '/supervisions/new', lazy: page(supervision, 'SupervisionNew') },
  { path: '/supervisions/:id', lazy: page(supervision, 'SupervisionPage') },
  { path: '/supervision-recommendations', lazy: page(supervision, 'RecommendationList') },
  { path: '/petitions', lazy: page(petitions, 'PetitionList') },
  { path: '/petitions/new', lazy: page(petitions, 'PetitionNew') },
  { path: '/petitions/:id', lazy: page(petitions, 'PetitionPage') },
  { path: '/meetings', lazy: page(voters, 'MeetingList') },
  { path: '/meetings/new', lazy: page(voters, 'MeetingNew') },
  { path: '/meetings/:id', lazy: page(voters, 'MeetingPage') },
  { path: '/opinions', lazy: page(voters, 'OpinionList') },
  { path: '/opinions/:id', lazy: page(voters, 'OpinionPage') },
  { path: '/recommendations', lazy: page(voters, 'VoterRecommendationList') },
  { path: '/recommendations/new', lazy: page(voters, 'VoterRecommendationNew') },
  { path: '/recommendations/:id', lazy: page(voters, 'VoterRecommendationPage') },
  { path: '/figures', lazy: page(figures, 'FiguresPage') },
  { path: '/practices', lazy: page(exchange, 'PracticeList') },
  { path: '/practices/new', lazy: page(exchange, 'PracticeNew') },
  { path: '/practices/:id', lazy: page(exchange, 'PracticePage') },
  { path: '/conferences', lazy: page(exchange, 'ConferenceList') },
  { path: '/conferences/new', lazy: page(exchange, 'ConferenceNew') },
  { path: '/conferences/:id', lazy: page(exchange, 'ConferencePage') },
  { path: '/conferences/:id/brief', lazy: page(exchange, 'BriefPage') },
  { path: '/sources', lazy: page(exchange, 'SourcesPage') },
];

export const routes: RouteObject[] = [
  {
    Component: Frame,
    ErrorBoundary: Broken,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: Broken,
        children: [{ index: true, Component: Home }, ...pages, { path: '*', Component: NotFound }],
      },
    ],
  },
];
