import { addTexts } from '../more.ts';
import codes from './codes.json';
import conferences from './conferences.json';
import events from './events.json';
import petitions from './petitions.json';
import practices from './practices.json';
import sessions from './sessions.json';
import sources from './sources.json';
import supervision from './supervision.json';
import voters from './voters.json';

/** The texts of all other pages; they are loaded with the first area that is opened. */
const texts = {
  codes,
  conferences,
  events,
  petitions,
  practices,
  sessions,
  sources,
  supervision,
  voters,
};

addTexts(texts);
export default texts;
