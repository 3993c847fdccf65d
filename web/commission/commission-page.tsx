import { useSearch } from '@tanstack/react-router';
import { useMay, useMe } from '../account/use-me.ts';
import { MissingPage } from '../shell/missing-page.tsx';
import { CommissionFormPage } from './commission-form-page.tsx';
import { CommissionStart } from './commission-start.tsx';

/** Commissioning a paper, for those who may: first from what, then the form. */
export function CommissionPage() {
  const { template, from } = useSearch({ from: '/desk/commission' });
  const isKnown = useMe() !== undefined;
  const mayCommission = useMay('commissionPaper');
  if (isKnown && !mayCommission) return <MissingPage />;
  return template === undefined && from === undefined ? <CommissionStart /> : <CommissionFormPage />;
}
