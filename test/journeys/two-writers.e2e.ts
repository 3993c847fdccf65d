import { expect } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { CAST } from './support/cast.ts';
import { journey } from './support/journey.ts';
import { SectionScreen } from './support/section-screen.ts';

journey(
  'two who write in one section see each other type, until one of them signs it',
  async ({ arrive, stage }) => {
    const paper = await stage.paper('drafting');
    const section = await stage.section(paper, '5.1');
    const [leadPage, authorPage] = [await arrive(CAST.lead), await arrive(CAST.author)];
    const lead = await new SectionScreen(leadPage).open(paper.id, section);
    const author = await new SectionScreen(authorPage).open(paper.id, section);

    await lead.write('Thefts from farms fell.');
    await expect(author.text).toContainText('Thefts from farms fell.');
    await expect(author.caretOf(CAST.lead)).toHaveCount(1);
    await author.write('Plant theft rose.');
    await expect(lead.text).toContainText('Plant theft rose.');
    await expect(lead.caretOf(CAST.author)).toHaveCount(1);

    await lead.insertComparison();
    await expect(author.cell('previous')).toBeVisible();
    await Promise.all([lead.enter('previous', '120'), author.enter('current', '90')]);
    for (const writer of [lead, author]) {
      // Beside the figure stands the name of whoever has their caret there.
      await expect(writer.cell('previous')).toHaveText(/^120/);
      await expect(writer.cell('current')).toHaveText(/^90/);
      await expect(writer.text.getByText('−25.0%')).toBeVisible();
      await expectAccessible(writer.page);
    }

    await lead.expectSaved();
    await author.expectSaved();
    await lead.sign('sign');
    await author.expectMayWrite(false);
    await expect(authorPage.getByText('You can read this section, not write in it')).toBeVisible();
    await expectAccessible(authorPage);
  },
);
