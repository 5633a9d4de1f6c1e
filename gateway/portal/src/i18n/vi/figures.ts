import { addTexts } from '../more.ts';
import events from './events.json';
import figures from './figures.json';

/** What the figures say, with the names of the events that feed them. */
const texts = { events, figures };

addTexts(texts);
export default texts;
