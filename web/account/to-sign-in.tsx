import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { signInAddress } from '../shell/return-address.ts';

/** Leads to the sign-in page, once, and from there back to the page that was asked for. */
export function ToSignIn() {
  const router = useRouter();
  useEffect(() => {
    const { href, pathname } = router.state.location;
    if (pathname !== '/sign-in') void router.navigate({ href: signInAddress(href), replace: true });
  }, [router]);
  return null;
}
