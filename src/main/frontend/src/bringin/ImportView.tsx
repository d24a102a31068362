// SPDX-License-Identifier: GPL-3.0-or-later
import { Link } from '@tanstack/react-router';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { useTexts } from '../shared/texts';
import { ProblemNote } from '../shell/ProblemNote';
import { QueryBehind } from '../shell/QueryBehind';
import { Applied } from './Applied';
import { ApplyBar } from './ApplyBar';
import { ContactData } from './ContactData';
import { IMPORT } from './operations';
import { PlanRows } from './PlanRows';
import { BRING_IN_TEXTS } from './texts';
import { UnderWay } from './UnderWay';
import { useFollowed } from './useFollowed';

/** Whether a file has rows that a workbook can show beside their plan. */
function isTable(fileName: string): boolean {
  return /\.(xlsx|csv|tsv|tab|txt|zip)(\.gz)?$/i.test(fileName);
}

/** How an import stands, followed while it is under way. */
export function ImportView({ id }: { id: string }) {
  const said = useTexts(BRING_IN_TEXTS);
  const language = useApiLanguage();
  const asked = operation(IMPORT, { id, language });
  const { data, error } = useFollowed(asked);
  const found = data?.import;
  if (error) return <ProblemNote problem={error} />;
  if (data && !found) return <p className="panel">{said.unknown}</p>;
  if (!found) return <UnderWay id={id} progress={0} />;
  const underWay = found.state === 'PLANNING' || found.state === 'APPLYING';
  return (
    <section className="panel" aria-busy={underWay} aria-label={found.fileName}>
      <header>
        <h2>{found.fileName}</h2>
        <QueryBehind asked={asked} about={found.fileName} />
      </header>
      {underWay && <UnderWay id={id} progress={found.progress} />}
      {found.failure && (
        <p className="problem" role="alert">
          {found.failure}
        </p>
      )}
      {found.notices.map((notice) => (
        <p key={notice} className="quiet">
          {notice}
        </p>
      ))}
      {found.state === 'APPLIED' && <Applied revision={found.revision} />}
      {found.state === 'PLANNED' && found.contactData.length > 0 && (
        <ContactData id={id} columns={found.contactData} />
      )}
      {found.state === 'PLANNED' && <ApplyBar id={id} counts={found.counts} />}
      {found.state === 'PLANNED' && isTable(found.fileName) && (
        <p>
          <a href={`/import/${encodeURIComponent(found.id)}/plan.xlsx?language=${language}`}>{said.planWorkbook}</a>
        </p>
      )}
      {(found.state === 'PLANNED' || found.state === 'OUTDATED') && <PlanRows id={id} counts={found.counts} open={found.state === 'PLANNED'} />}
      {found.state !== 'PLANNED' && !underWay && (
        <p>
          <Link to="/bring-in">{said.another}</Link>
        </p>
      )}
    </section>
  );
}
