import { useEffect, useState } from 'react';
import * as v from 'valibot';
import { type RuleDraft, RuleDraftSchema } from '@/domain/rules/rule';

const PREFIX = '#rule=';

/** The rule that another page proposes in the address (`#rule=…`), each time a new object. What is no rule is ignored. */
export function useRuleHash(): RuleDraft | null {
  const [proposed, setProposed] = useState<RuleDraft | null>(null);
  useEffect(() => {
    const take = () => {
      if (!location.hash.startsWith(PREFIX)) return;
      const draft = draftIn(location.hash.slice(PREFIX.length));
      // Taken once: reloading the page must not open the form again.
      history.replaceState(null, '', location.pathname + location.search);
      if (draft !== null) setProposed(draft);
    };
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);
  return proposed;
}

function draftIn(encoded: string): RuleDraft | null {
  try {
    const result = v.safeParse(RuleDraftSchema, JSON.parse(decodeURIComponent(encoded)));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
