import { useMantineColorScheme } from '@mantine/core';
import { RadioField } from '../ui/form/choice-field.tsx';

/** How the screen looks on this device. */
export function Colours() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <section aria-labelledby="colours">
      <h2 id="colours">Colours</h2>
      <RadioField
        id="scheme"
        label="On this device"
        value={colorScheme}
        onChange={setColorScheme}
        choices={[
          { value: 'auto', title: 'As the system' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ]}
      />
    </section>
  );
}
