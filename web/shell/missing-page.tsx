import { PageHeading } from '../ui/page/page-heading.tsx';

/** There is nothing here, or nothing this person may see: the same page for both, so that neither is given away. */
export function MissingPage() {
  return (
    <div className="cs-measure">
      <PageHeading title="Page not found" />
      <p>There is no page at this address, or it is one that you do not have access to.</p>
      <p>If you typed the address, check it. If somebody sent it to you, ask them or your governance team.</p>
      <p>
        <a href="/">Go to your home page</a>
      </p>
    </div>
  );
}
