import { useQuery } from '@apollo/client/react';
import { paperPlaces } from '../paper/places.ts';
import { counted } from '../paper/words.ts';
import { Asked } from '../shell/asked.tsx';
import { AppLink } from '../ui/page/app-link.tsx';
import styles from './check.module.css';
import { type Answering, FindingCard } from './finding-card.tsx';
import { byWeight, withPlaces } from './finding-words.ts';
import { type FindingShown, paperFindings } from './operations.ts';

type PaperFindingsProps = {
  paperId: string;
  /** In the draft as it stands, where they can be answered; else in the latest edition, where they can only be read. */
  inDraft: boolean;
  onAnswered?: () => unknown;
};

/** Everything the checks find in a paper, section by section, the gravest first. */
export function PaperFindings({ paperId, inDraft, onAnswered }: PaperFindingsProps) {
  const result = useQuery(paperFindings, {
    variables: { paperId, inDraft },
    fetchPolicy: 'network-only',
  });
  return (
    <Asked
      result={result}
      find={({ findings, paper }) => findings && paper && { findings, paper }}
      waiting="Checking"
    >
      {({ findings, paper }) => {
        const mayAnswer =
          inDraft && paper.acts.some(({ name, allowed }) => name === 'answerFinding' && allowed);
        const onReload = async () => {
          await result.refetch();
          onAnswered?.();
        };
        const answering = mayAnswer ? { paperId, version: paper.version, onReload } : null;
        return <Findings paperId={paperId} findings={findings} answering={answering} />;
      }}
    </Asked>
  );
}

type FindingsProps = { paperId: string; findings: readonly FindingShown[]; answering: Answering | null };

function Findings({ paperId, findings, answering }: FindingsProps) {
  const told = findings.filter(({ severity }) => severity !== 'INFO');
  const informing = findings.filter(({ severity }) => severity === 'INFO');
  return (
    <>
      <p className={styles.quiet}>{summaryOf(findings)}</p>
      <BySection paperId={paperId} findings={told} answering={answering} />
      {informing.length > 0 && (
        <details>
          <summary>{counted(informing.length, 'thing')} for information</summary>
          <BySection paperId={paperId} findings={informing} answering={null} />
        </details>
      )}
    </>
  );
}

function BySection({ paperId, findings, answering }: FindingsProps) {
  const sections = [...new Set(findings.map(({ section }) => section))];
  return sections.map((section) => {
    const here = withPlaces(byWeight(findings.filter((finding) => finding.section === section)));
    return (
      <section key={section} aria-label={`Findings in ${section}`}>
        <h3 className={styles.place}>{section}</h3>
        <ul className={styles.list}>
          {here.map(({ finding, place }) => (
            <li key={place}>
              <FindingCard finding={finding} answering={answering}>
                {finding.sectionId !== null && (
                  <AppLink to={placeOf(paperId, finding)}>
                    Go to the place<span className="cs-hidden"> in {section}</span>
                  </AppLink>
                )}
              </FindingCard>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

const placeOf = (paperId: string, { sectionId }: FindingShown) =>
  paperPlaces.section(paperId, sectionId ?? '');

function summaryOf(findings: readonly FindingShown[]): string {
  const open = findings.filter(({ answer, severity }) => answer === null && severity !== 'INFO');
  const stopping = open.filter(({ severity }) => severity === 'BLOCK').length;
  const answered = findings.filter(({ answer }) => answer !== null).length;
  if (findings.every(({ severity }) => severity === 'INFO')) return 'The checks found nothing to mend.';
  const parts = [
    stopping === 0
      ? 'Nothing stops the paper'
      : `${counted(stopping, 'finding')} ${stopping === 1 ? 'stops' : 'stop'} the paper`,
    `${counted(open.length - stopping, 'other finding')} open`,
    `${counted(answered, 'finding')} answered by name`,
  ];
  return `${parts.join(', ')}.`;
}
