import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { BrowserRouter } from 'react-router';
import { createQueryClient } from './api/queries.ts';
import { Refused, SignedOut } from './frame/Doors.tsx';
import { Pages } from './routes.tsx';
import { MeProvider } from './session/context.tsx';
import { ExpiredContext } from './session/expired.ts';
import { takeReturn, useAdmission } from './session/session.ts';
import { schemeManager } from './theme/scheme.ts';
import { theme } from './theme/theme.ts';
import { Boundary } from './ui/Broken.tsx';
import { Failure, Loading } from './ui/States.tsx';

export function App() {
  const [expired, setExpired] = useState(false);
  const [queries] = useState(() => createQueryClient(setExpired));
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={schemeManager}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queries}>
        <ExpiredContext value={expired}>
          <Door />
        </ExpiredContext>
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** Shows the page for a visitor, a signed-in user, or a user of another council. */
function Door() {
  const admission = useAdmission();
  if (admission.isPending) return <Loading rows={0} />;
  if (admission.isError) {
    return <Failure error={admission.error} onRetry={() => void admission.refetch()} />;
  }
  switch (admission.data.kind) {
    case 'out':
      return <SignedOut />;
    case 'refused':
      return <Refused problem={admission.data.problem} />;
    case 'in':
      return (
        <MeProvider value={admission.data.me}>
          <Work />
        </MeProvider>
      );
  }
}

/** Shows the pages, starting with the one that the user left to sign in. */
function Work() {
  useState(() => {
    const place = location.pathname === '/' ? takeReturn() : null;
    if (place) history.replaceState(null, '', place);
  });
  return (
    <BrowserRouter>
      <Boundary>
        <Pages />
      </Boundary>
    </BrowserRouter>
  );
}
