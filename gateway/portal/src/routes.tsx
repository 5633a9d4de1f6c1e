import { Route, Routes } from 'react-router';
import { areas } from './areas.ts';
import { Frame } from './frame/Frame.tsx';
import { Home } from './home/Home.tsx';
import { useMe } from './session/context.tsx';
import { ForbiddenForm, NotFound } from './ui/States.tsx';

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
        {areas.flatMap(({ pages }) =>
          pages.map(({ at, page: Page, isFor }) => (
            <Route
              key={at}
              path={at}
              element={isFor && !isFor(me) ? <ForbiddenForm /> : <Page />}
            />
          )),
        )}
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
