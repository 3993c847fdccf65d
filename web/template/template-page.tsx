import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useMay } from '../account/use-me.ts';
import { asInSentence, counted } from '../paper/words.ts';
import { Asked } from '../shell/asked.tsx';
import { AppLink } from '../ui/page/app-link.tsx';
import { Callout } from '../ui/page/callout.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { templateQuery } from './operations.ts';
import { SectionTree } from './section-tree.tsx';
import styles from './template.module.css';
import { TemplateActions } from './template-actions.tsx';
import { PapersMade, Versions } from './template-use.tsx';

type PartProps = { id: string; title: string; items: readonly string[]; ordered?: boolean };

function Part({ id, title, items, ordered = false }: PartProps) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.part}>
        {title}
      </h2>
      <List className={styles.items}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </List>
    </section>
  );
}

/** One template to read: what a paper made from it will hold, who writes it, when it is due and who approves it. */
export function TemplatePage() {
  const { templateId } = useParams({ from: '/desk/templates/$templateId' });
  const asked = useQuery(templateQuery, { variables: { id: templateId }, fetchPolicy: 'cache-and-network' });
  const mayChange = useMay('changeTemplates');
  return (
    <Asked result={asked} find={({ template }) => template} waiting="Loading the template">
      {(template) => {
        const versions = asked.data?.templateVersions ?? [];
        const [newest] = versions;
        const isOld = newest !== undefined && newest.id !== template.id;
        return (
          <>
            <PageHeading
              crumbs={[{ title: 'Templates', to: '/templates' }]}
              kind={`Template, kind ${template.kind}`}
              title={template.name}
              lead={`Version ${template.version}, ${asInSentence(template.period)}, ${counted(template.inUse, 'paper')} made from it`}
            />
            {isOld && (
              <Callout kind="note" title={`Version ${newest.version} has followed this one`}>
                <p>
                  Papers that were made from it keep it.{' '}
                  <AppLink to={`/templates/${newest.id}`}>See the newest version</AppLink>
                </p>
              </Callout>
            )}
            {mayChange && !isOld && (
              <TemplateActions key={template.id} template={template} onReload={() => void asked.refetch()} />
            )}
            <div className={styles.template}>
              <SectionTree sections={template.sections} />
              <div className={styles.beside}>
                <Part id="route" title="Approval route" items={template.route} ordered />
                <Part id="deadlines" title="Deadlines" items={template.deadlines} />
                <Part
                  id="pages"
                  title="On every page"
                  items={[template.marking, ...(template.footer ? [template.footer] : [])]}
                />
                <Part id="front-sheet" title="Front sheet" items={template.frontSheet} />
                <Versions versions={versions} shown={template.id} />
                {mayChange && <PapersMade templateId={template.id} />}
              </div>
            </div>
          </>
        );
      }}
    </Asked>
  );
}
