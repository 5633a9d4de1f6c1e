import { addTexts } from '../more.ts';
import events from './events.json';
import figures from './figures.json';

/** The texts of the figures, with the names of their events. */
const texts = { events, figures };

addTexts(texts);
export default texts;
