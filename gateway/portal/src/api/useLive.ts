import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type LivePlace, type LiveState, listen } from './live.ts';

/** Changes that come together are asked for once, and not by everybody at the same moment. */
const GATHER = 100;
const SPREAD = 400;

/**
 * Listens while the page is visible: a browser has few connections to one server, and each page
 * that listens keeps one.
 */
export function useLive(path: string, onNews: () => void): LiveState {
  const [state, setState] = useState<LiveState>('waiting');
  const place = useRef<LivePlace>({ lastId: '' });
  const tell = useEffectEvent(onNews);
  useEffect(() => {
    let news: ReturnType<typeof setTimeout> | undefined;
    let stop: (() => void) | null = null;
    const gather = () => {
      news ??= setTimeout(
        () => {
          news = undefined;
          tell();
        },
        GATHER + Math.random() * SPREAD,
      );
    };
    const follow = () => {
      const visible = document.visibilityState === 'visible';
      if (visible && !stop) {
        stop = listen(path, place.current, { onState: setState, onNews: gather });
      } else if (!visible && stop) {
        stop();
        stop = null;
      }
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      clearTimeout(news);
      stop?.();
    };
  }, [path]);
  return state;
}
