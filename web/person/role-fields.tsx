import { TickField } from '../ui/form/choice-field.tsx';
import { ROLE_CHOICES, type RoleName, roleWords } from './roles.ts';

type RoleFieldsProps = { values: readonly RoleName[]; onChange: (values: readonly RoleName[]) => void };

/** The roles somebody may hold, each with what it lets them do. */
export function RoleFields({ values, onChange }: RoleFieldsProps) {
  return (
    <TickField
      id="roles"
      label="Roles"
      hint="What they may do in the organisation. Being author or lead of a paper comes with the paper."
      values={values}
      onChange={onChange}
      choices={ROLE_CHOICES.map(({ role, may }) => ({ value: role, title: roleWords(role), hint: may }))}
    />
  );
}
