// SPDX-License-Identifier: GPL-3.0-or-later
import { Gaps } from '../gaps/Gaps';
import { useTexts } from '../shared/texts';
import { TopicTree } from './TopicTree';
import { TOPICS_TEXTS } from './texts';

/** All topics from broad to narrow, with who offers and who seeks, and what is sought in vain. */
export function TopicsPage() {
  const said = useTexts(TOPICS_TEXTS);
  return (
    <>
      <h1>{said.title}</h1>
      <TopicTree />
      <Gaps kind="NEED_WITHOUT_OFFER" />
    </>
  );
}
