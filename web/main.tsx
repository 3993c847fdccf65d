import './theme/mantine.css';
import './theme/fonts.css';
import './theme/global.css';
import './theme/print.css';
import { ApolloProvider } from '@apollo/client/react';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApolloClient } from './api/client.ts';
import { hasUnsaved } from './api/unsaved.ts';
import { router } from './router.tsx';
import { signInAddress } from './shell/return-address.ts';
import { cssVariables, theme } from './theme/theme.ts';

const client = createApolloClient(() => {
  if (hasUnsaved()) return void client.refetchQueries({ include: ['Me'] });
  const { pathname, href } = router.state.location;
  if (pathname !== '/sign-in') void router.navigate({ href: signInAddress(href) });
});
const colorSchemes = localStorageColorSchemeManager({ key: 'countersign-color-scheme' });
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
// The scroll lock under Mantine's dialogs looks for the nonce of its style element here.
Reflect.set(globalThis, '__webpack_nonce__', nonce);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorSchemes}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
      deduplicateCssVariables={false}
    >
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </MantineProvider>
  </StrictMode>,
);
