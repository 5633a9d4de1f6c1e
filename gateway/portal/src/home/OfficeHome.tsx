import { useTranslation } from 'react-i18next';
import type { HomeLine } from '../area.ts';
import { areas } from '../areas.ts';
import { useWords } from '../i18n/words.ts';
import classes from './Home.module.css';
import { NumberLink, Part } from './Numbers.tsx';

const PARTS = ['now', 'next', 'late'] as const;

const lines = areas.flatMap(({ home }) => home ?? []);

/** The office's home page shows current, upcoming and late work; every number opens its list. */
export function OfficeHome() {
  const { t } = useTranslation();
  return (
    <div className={classes.parts}>
      {PARTS.map((part) => (
        <Part key={part} title={t(`home.${part}`)}>
          {lines
            .filter((line) => line.part === part)
            .map((line) =>
              'show' in line ? <line.show key={part} /> : <CountLine key={line.to} line={line} />,
            )}
        </Part>
      ))}
    </div>
  );
}

function CountLine({ line }: { line: Exclude<HomeLine, { show: unknown }> }) {
  const words = useWords();
  const counted = line.useCount();
  return <NumberLink to={line.to} label={words(line.name)} late={line.late} counted={counted} />;
}
