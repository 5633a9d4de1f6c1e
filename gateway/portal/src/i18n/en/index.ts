import { merged, type Texts } from '../more.ts';
import common from './common.json';
import form from './form.json';
import frame from './frame.json';
import home from './home.json';

const areas = import.meta.glob<Texts>('../../{office,region}/*/en.json', {
  eager: true,
  import: 'default',
});

export default merged([{ common, form, frame, home }, ...Object.values(areas)]);
