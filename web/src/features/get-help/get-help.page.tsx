import type { MetaFunction } from 'react-router';
import { pageMeta } from '../../app/page-meta.js';
import { LocalLink } from '../../design/local-link.js';
import { languageOf, useWords } from '../../i18n/language.js';
import './get-help.css';
import { HelpIcon } from './help-icon.js';
import { HELP_WORDS, type Helper } from './help.words.js';

export const meta: MetaFunction = ({ location }) => {
  const { title, description } = HELP_WORDS[languageOf(location.pathname)];
  return pageMeta(title, description);
};

function HelperCard({ helper }: { readonly helper: Helper }) {
  const { href, label } = helper.link;
  return (
    <li>
      <h2>
        <HelpIcon icon={helper.icon} />
        {helper.name}
      </h2>
      <p>{helper.what}</p>
      <p>{helper.how}</p>
      <p>
        {href.startsWith('/') ? (
          <LocalLink to={href}>{label}</LocalLink>
        ) : (
          <a href={href}>{label}</a>
        )}
      </p>
    </li>
  );
}

export default function GetHelpPage() {
  const words = useWords(HELP_WORDS);
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <ul className="helpers">
        {words.helpers.map((helper) => (
          <HelperCard key={helper.name} helper={helper} />
        ))}
      </ul>
      <h2>{words.urgent}</h2>
      <p className="notice">{words.urgentText}</p>
      <h2>{words.site}</h2>
      <ol>
        {words.siteSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="quiet">{words.unverified}</p>
    </div>
  );
}
