import { useSearch } from '@tanstack/react-router';
import { CommissionFormPage } from './commission-form-page.tsx';
import { CommissionStart } from './commission-start.tsx';

/** Commissioning a paper: first from what, then the form. */
export function CommissionPage() {
  const { template, from } = useSearch({ from: '/desk/commission' });
  return template === undefined && from === undefined ? <CommissionStart /> : <CommissionFormPage />;
}
