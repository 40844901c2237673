import type { CheckedFinding } from '../../model/check-report.js';
import type { Language } from '../../text/language.js';
import { CHECK } from './check-texts.js';
import { locatedSuggestions } from './locate-suggestion.js';

/** What a finding suggests, in words; empty for nothing. */
export function suggestionText(finding: CheckedFinding, language: Language): string {
  const texts = CHECK[language];
  return locatedSuggestions(finding)
    .map(({ old, text }) => {
      if (old === undefined) return texts.replaceBy(text);
      if (old === '') return texts.insert(text);
      return text === '' ? texts.remove(old) : texts.replace(old, text);
    })
    .join(texts.listSeparator);
}
