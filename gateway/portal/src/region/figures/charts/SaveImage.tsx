import { Button } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '../../../lib/csv.ts';
import { chart } from '../../../theme/tokens.ts';
import classes from './Charts.module.css';
import { pictureOf } from './picture.ts';

/** The drawing as a PNG, with its title, for a report. */
export function SaveImage({
  drawing,
  name,
  title,
}: {
  drawing: RefObject<HTMLDivElement | null>;
  name: string;
  title: string;
}) {
  const { t } = useTranslation();
  const save = async () => {
    if (!drawing.current) return;
    const picture = await pictureOf(drawing.current, title, chart.text);
    if (picture) download(`${name}.png`, picture);
  };
  return (
    <Button variant="subtle" size="compact-sm" className={classes.save} onClick={() => void save()}>
      {t('figures.png')}
      <span className="visually-hidden">: {title}</span>
    </Button>
  );
}
