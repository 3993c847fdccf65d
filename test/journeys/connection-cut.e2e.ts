import { expect } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { CAST } from './support/cast.ts';
import { journey } from './support/journey.ts';
import { SectionScreen } from './support/section-screen.ts';

journey(
  'what is typed while the connection is cut is kept, and merges on return',
  async ({ arrive, stage }) => {
    const paper = await stage.paper('drafting');
    const section = await stage.section(paper, '5.2');
    const [leadPage, authorPage] = [await arrive(CAST.lead), await arrive(CAST.author)];
    const lead = await new SectionScreen(leadPage).open(paper.id, section);
    const author = await new SectionScreen(authorPage).open(paper.id, section);
    await lead.write('Before the cut.');
    await lead.expectSaved();

    await leadPage.context().setOffline(true);
    await lead.write('During the cut.');
    await expect(leadPage.getByText(/^Offline, \d+ changes? kept in this page$/).first()).toBeVisible();
    await expectAccessible(leadPage);
    await author.write('Meanwhile, by somebody else.');
    await author.expectSaved();
    await expect(author.text).not.toContainText('During the cut.');

    await leadPage.context().setOffline(false);
    await lead.expectSaved();
    const all = ['Before the cut.', 'During the cut.', 'Meanwhile, by somebody else.'];
    for (const words of all) {
      await expect(lead.text).toContainText(words);
      await expect(author.text).toContainText(words);
    }

    await leadPage.reload();
    for (const words of all) await expect(lead.text).toContainText(words);
    await expectAccessible(leadPage);
  },
);
