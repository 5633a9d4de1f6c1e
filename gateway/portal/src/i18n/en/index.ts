import codes from './codes.json';
import common from './common.json';
import conferences from './conferences.json';
import events from './events.json';
import figures from './figures.json';
import form from './form.json';
import frame from './frame.json';
import home from './home.json';
import petitions from './petitions.json';
import practices from './practices.json';
import sessions from './sessions.json';
import sources from './sources.json';
import supervision from './supervision.json';
import voters from './voters.json';

export default {
  codes,
  common,
  conferences,
  events,
  figures,
  form,
  frame,
  home,
  petitions,
  practices,
  sessions,
  sources,
  supervision,
  voters,
};
