import type { MetaFunction } from 'react-router';
import { ContactLinks } from '../../app/contact-links.js';
import { pageMeta } from '../../app/page-meta.js';
import { languageOf, useWords } from '../../i18n/language.js';
import { ABOUT } from './about.words.js';
import { StatementView } from './statement-view.js';

export const meta: MetaFunction = ({ location }) => {
  const { title, description } = ABOUT[languageOf(location.pathname)];
  return pageMeta(title, description);
};

export default function AboutPage() {
  return (
    <StatementView statement={useWords(ABOUT)}>
      <ContactLinks />
    </StatementView>
  );
}
