import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { actsOf, isSigningAct, SIGNING_WORDS } from './acts/act-words.ts';
import type { SectionShown } from './operations.ts';
import { sectionPlaces } from './places.ts';

/** The way to the page where the section is signed. It waits until what was typed here is stored. */
export function SignLink({ section, unsaved }: { section: SectionShown; unsaved: number }) {
  const navigate = useNavigate();
  const [wanted, setWanted] = useState(false);
  const { signing, refusedSigning } = actsOf(section);
  const place = sectionPlaces.sign(section.paper.id, section.id);

  useEffect(() => {
    if (wanted && unsaved === 0) void navigate({ href: place });
  }, [wanted, unsaved, navigate, place]);

  const act = signing ?? refusedSigning.find(({ name }) => name === 'submitSection')?.name;
  if (act === undefined || !isSigningAct(act)) return null;
  return (
    <Button loading={wanted && unsaved > 0} onClick={() => setWanted(true)}>
      {SIGNING_WORDS[act].link}
    </Button>
  );
}
