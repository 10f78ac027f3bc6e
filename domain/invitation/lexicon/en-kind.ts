import type { Lexicon } from './lexicon';

/** English words that tell the session type. */
// biome-ignore format: lists of words, as many to a line as fit
export const enKind: Lexicon['kind'] = {
  label: [
    '(?:(?:type|kind) of )?(?:interview|session|call|meeting)(?: (?:type|kind|format|product|category|track))?',
    'type', 'kind', 'product', 'format', 'track', 'programme', 'program', 'service', 'pipeline', 'stream',
    'category',
  ],
  expertlead: [
    '(?:normal|usual|standard|regular|another|classic|plain) community', 'community (?:one|slot|call|round|person)', 
    'freelanc\\p{L}*(?:,? [^\\s.;,]+){0,8} community', 'community(?:,? [^\\s.;,]+){0,8} freelanc\\p{L}*', '(?:accepted|admitted|taken|welcomed) (?:in|into|to) (?:our|the) (?:\\p{L}+ ){0,2}(?:community|network|pool)',
    'freelancers? (?:for|into|in|joining|who (?:wants|would like) to join|to join) (?:the|our) (?:\\p{L}+ ){0,2}(?:community|network|pool|platform)', '(?:fit|suitability|suited) (?:for|to|with|into|in) (?:the|our) (?:\\p{L}+ ){0,2}(?:community|network|pool)', '(?:member|part) of (?:the|our) (?:\\p{L}+ ){0,2}(?:community|network|pool)', 'new (?:freelancer|community member)s?', 'freelancer in (?:the|our) (?:\\p{L}+ ){0,1}(?:network|community|pool)', '(?:registered|signed up) (?:with us|on (?:the|our) platform)', 'wants to (?:be|become|work as) (?:a|an|one of our) (?:\\p{L}+ ){0,2}freelancers?',
    'freelancers? (?:\\p{L}+ )?(?:community|network|pool|interviews?|vetting|screening|admission|onboarding|application)',
    'community (?:\\p{L}+ )?(?:interview|admission|screening|vetting|fit|check|session)', 'tech freelancer',
    '(?:join|joining|enter|entering|become part of|be part of|listed in|get listed|getting listed|admitted to|admission to|apply to|applied to|applying to|signed up (?:to|for|with)) (?:\\p{L}+ ){0,3}(?:community|network|talent pool|freelancer pool)',
    'signed up as an? (?:\\p{L}+ ){0,2}freelancer',
    'registered (?:\\p{L}+ ){0,3}as an? (?:\\p{L}+ ){0,2}freelancer', 'freelancer onboarding',
    'as a freelancer (?:with|at|on) (?:us|expertlead|our)', 'community (?:fit|admission|applicant|candidate)',
    'become (?:one of our|an expertlead) freelancers?', 'become an? (?:\\p{L}+ ){0,2}freelancer',
    'freelance applicant',
    '(?:wants|would like|hopes|looking|keen|wishes) to (?:freelance|be listed|get listed|work as a freelancer)',
  ],
  expertview: [
    'applied (?:to|with) (?:us|them) (?:as|for) (?!an? freelanc)', 'our (?:job ad|job advert|advert|vacancy|job posting|permanent \\p{L}+ (?:position|role))',
    'applied (?:for|to) (?:the |a |an |their |this )?(?:\\p{L}[\\p{L}+#./-]* ){0,5}(?:position|role|job|opening|vacancy|post)',
    '(?:application|applying|candidate|interview(?:ing)?|applicant) for (?:the |a |an |their |this )?(?:\\p{L}[\\p{L}+#./-]* ){0,5}(?:position|role|job|opening|vacancy) (?:at|with) ',
    "our (?:client|customer)(?:['’]s)?",
    'the (?:client|customer|employer) (?:is looking|wants|needs|would like|hires|is hiring)',
    'permanent (?:position|role|job|employment|full[- ]?time|contract|hire|,)', 'permanent',
    'full[- ]time (?:position|role|job|permanent|employee)', 'on behalf of (?:our|a|the) client',
    'client interview', 'for (?:the|one of our|a) clients?', 'vacancy', 'employer', 'hiring company',
    'hiring manager', 'applied (?:at|with|to) (?!us|our|expertlead|the community)\\p{L}',
  ],
  expertviewWeak: [
    'job description', 'jd', 'job (?:ad|advert|posting|spec|offer)', 'job', 'client', 'employment',
    'vacancies',
  ],
  session: [
    '(?:tech(?:nical)? )?(?:interview|session|tech|call|check|assessment|screening|slot|candidate|freelancer(?!s? community)|community|vetting|admission|onboarding|round|request|panel|format|product|type|track|pipeline|process|style|kind|\\d+)s?',
  ],
  companyBefore: [
    'at', 'by', 'from', 'von', 'bei', 'of', 'via', 'through', 'with', 'für', 'for', 'your', 'dear', 'team',
    'powered by', 'behalf of', 'contact', 'the', 'und', 'and', '&',
  ],
  companyAfter: [
    'gmbh', 'team', 'support', 'office', 'ag', "['’]s", 's clients?', 'clients?', 'interviewers?', 'freelancers',
    'portal', 'platform', 'account', 'is', 'does', 'will', 'has', 'operations', 'ops', 'academy', 'guidelines?',
  ],
  undecided: [
    "(?:can['’]?t|cannot|could not|don['’]t|do not) (?:\\p{L}+ ){0,3}(?:tell|say|know)(?: \\p{L}+){0,4} (?:whether|if|which)",
    'not (?:yet )?(?:clear|decided|sure|known|settled|confirmed)(?: \\p{L}+){0,3} (?:whether|which|if)',
    '(?:whether|if) (?:\\p{L}+ ){1,8}(?:freelancer community|community|expertlead|freelance)(?: \\p{L}+){0,3} or ',
    '(?:whether|if) (?:\\p{L}+ ){1,8}(?:permanent|expertview|client)(?: \\p{L}+){0,4} or ',
    '(?:type|kind|format|product|track)(?: of (?:the )?(?:interview|session))?(?: is)?[ :]+(?:still |to be |not )?(?:open|tbd|tbc|tba|pending|unknown|decided|confirmed|unclear)',
    '(?:expertlead|expertview) or (?:expertlead|expertview)',
    '(?:expertlead|expertview)/(?:expertlead|expertview)', 'either (?:expertlead|expertview)',
  ],
  notThis: [
    'not', 'no', 'no longer', "isn['’]t", 'not an?', 'no longer an?', 'instead of(?: an?)?',
    'rather than(?: an?)?', 'from', 'unlike(?: an?)?', 'used to be(?: an?)?', 'originally(?: an?)?',
    'previously(?: an?)?', 'was(?: an?)?', 'replaces(?: the)?', 'different from(?: an?)?', 'not for', 'not the',
  ],
  pool: [
    '(?:our|the|your|expertlead(?:[’\']s)?|freelanc\\p{L}*|talent|expert|developer|contractor) (?:\\p{L}+[- ]){0,2}(?:network|pool|roster|bench|books|marketplace|database|circle|collective)', 'communit(?:y|ies)',
    'talent ?pool', '(?:network|pool|circle|collective|roster|marketplace) of (?:\\p{L}+[- ]){0,2}(?:developers|experts|engineers|freelanc\\p{L}*|talents?|contractors|specialists|consultants|independent\\p{L}*)', 'pool', '\\p{L}+-pool', 'our (?:own )?(?:freelancers|freelance (?:side|ranks))',
  ],
  freelance: [
    'gigs?', '(?:went|goes|going|gone) (?:solo|independent|freelance)', 'independent devs?', 'projects (?:through|via|from|with) us', 
    '(?:projects?|work|gigs|assignments|mandates|contracts)(?: \\p{L}+){0,3} (?:through|via) (?:us|expertlead)', 'on (?:his|her|their) own account', 'gig work\\p{L}*', 'sole trader',
    'freelanc\\p{L}*', 'self-?employed', 'independent (?:\\p{L}+ ){0,2}(?:developers?|contractors?|consultants?|engineers?|experts?|specialists?|professionals?)', 'contractors?', 'solo ?preneurs?',
  ],
  admission: [
    'work(?:s|ing)? (?:on|with|for|through|in) (?:our|us|expertlead)', 'candidates?', 'take gigs', 'applicants?',
    'join\\p{L}*', 'admi(?:t|ts|tted|ssion|ssions|ttance)', 'accept\\p{L}*', 'entry', 'enter\\p{L}*', 'gets? in', 'get(?:s|ting)? into', 'let(?:s|ting)? (?:\\p{L}+ ){0,2}in(?:to)?', 'tak(?:e|es|en|ing) (?:\\p{L}+ ){0,2}(?:on|in)(?:to)?', 'vett\\p{L}*', 'screen\\p{L}*', 'onboard\\p{L}*', 'memberships?', 'members?',
    'become', 'becoming', 'becomes', 'wants?', 'wishes', 'hop(?:es|ing)', 'would like', 'fit', 'fits', 'suit\\p{L}*', 'belongs?', 'ready for', 'right for', 'good enough', 'applied', 'appl(?:y|ies|ying|ication|icant)', 'sign(?:s|ed|ing)? up', 'regist\\p{L}*', 'listed', 'add(?:s|ed|ing)?', 'approv\\p{L}*', 'goes? (?:in)?to', 'part of', 'gate', 'gatekeep\\p{L}*', 'welcom\\p{L}*', 'new', 'place in', 'candidates? for', 'work (?:with|for|through) (?:us|expertlead)', 'pass(?:es|ed)?', 'qualif\\p{L}*', 'for (?:the|our)', 'check(?:ed|s|ing)?', 'open to',
  ],
  employment: [
    '(?:make|making|made|makes) (?:\\p{L}+ ){1,2}an offer', 'finalists?', 'final (?:round|list|two|three)', 'shortlist\\p{L}*', '(?:their|its) candidates?', '(?:on|at) (?:the )?(?:request|behalf) of (?!expertlead)\\p{L}+', 'post of', '(?:company|firm|bank|agency) (?:that |which |where )?(?:he|she|they)(?:[’\']s| has| have)? (?:applied|applies|is applying)',
    'permanent(?:ly)?', 'perm', '(?:full[- ]?time|permanent|internal|salaried|regular|as an?|an|as|:) employees?', 'employee(?=\\W*$)', 'employment', '(?<!self-)(?<!self )employ(?:s|ed|ing)?', 'full[- ]?time (?:position|role|job|permanent|employee|hire|contract|engineer|developer)', 'staff (?:position|role|job|member)', 'on (?:their|its|the) payroll', 'payroll',
    'job offers?', 'vacanc(?:y|ies)', '(?:job|their|an?|the|for|our|its) openings?', 'headcount', 'in-?house (?:position|role|job|team)', 'hir(?:e|es|ed|ing)', '(?<!(?:current|last|previous|former|old|present|day|recent|first) )(?:position|role|job|post) (?:at|with) (?!us(?!\\p{L})|expertlead)\\p{L}+', 'direct hire', 'fte', 'contract of employment', '[(–,-] ?full[- ]?time', 'employment contract', 'salaried', '(?:their|its) own (?:team|staff|people|ranks)', 'in-?house', '(?:their|its) (?:own )?(?:applicants?|vacancy|hire|new hire|shortlist|hiring)', 'applicants? of (?:theirs|its)', 'before (?:they|it) signs?', '(?:make|making|made) (?:him|her|them) an offer', '(?:has|have) asked us to (?:judge|assess|interview|vet|check|evaluate)', 'indefinite contract', 'full[- ]time employees?',
  ],
  client: [
    'clients?(?:[’\']s?)?', 'customers?(?:[’\']s?)?', 'employers?(?:[’\']s?)?', 'hiring (?:company|manager|team|process)', 'end[- ]client',
  ],
  applying: [
    'appl(?:y|ies|ied|ying|ication|ications|icants?)', 'shortlist\\p{L}*', 'candidates?', 'position', 'role', 'vacanc\\p{L}*', 'openings?', 'job', 'recruit\\p{L}*', 'considers?', 'considering', 'interested in', 'fill(?:s|ed|ing)?', 'looking for', 'wants?', 'needs?', 'seeks?',
  ],
  former: [
    '(?:worked|freelanced|been freelancing|has been|have been|had been|for (?:\\d+|\\p{L}+) years as|was (?:in|part of|with|on|a member)|nothing to do with|out of|not looking for|leaves|left|leaving|quits?|quitting|gave up|gives up|giving up|coming from|out of|used to|so far|until now|currently (?:in|has|holds|on)|is tired of|tired of|has enough of|after (?:years|a decade|\\d+ years) (?:of|in|as|on)|instead of|rather than|no longer|not|no|never|nor|without|(?:title|subject|calendar|invite|invitation|header)(?: \\p{L}+){0,2} (?:said|says|reads?|stated)|isn[’\']t|aren[’\']t|doesn[’\']t|don[’\']t|won[’\']t)',
  ],
  pondering: [
    'whether', 'if it', '(?:is|are) (?:this|it|that|we|they|he|she)', 'either', 'find(?:s|ing)? out', 'clarif\\p{L}*', 'will tell', 'not sure', 'unsure', 'unclear', 'unknown', 'no idea', 'don[’\']t know', 'doesn[’\']t say', 'does not say', 'depends', 'to be (?:confirmed|decided|defined|clarified)', 'asking', 'will ask', 'tb[acd]', 'open', 'undecided', 'ask (?:\\p{L}+ ){0,2}(?:before|first)',
  ],
  untold: [
    '(?:interview |session )?(?:type|kind|format|product)(?: of (?:the |this )?(?:interview|session|call))?(?: is| will be| was)? ?[:=–-]? ?(?:still |yet |not |to be |left |will )*(?:open|missing|follows?|unknown|unclear|undecided|empty|blank|tb[acd]|confirmed|announced|pending)',
    'which (?:type|kind|format|product|of the two|one of (?:them|the two))(?: \\p{L}+){0,6} (?:tell|find out|clarify|ask|follow|know|not|unclear|open)', 'prepare for both', '(?:could|may|might) be either', 'either (?:type|kind|one)',
  ],
};
