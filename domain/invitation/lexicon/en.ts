import { enDocuments } from './en-documents';
import { enInterview } from './en-interview';
import { enKind } from './en-kind';
import { enRecording } from './en-recording';
import type { Lexicon } from './lexicon';

const THING = '(?:interview|session|call|conversation|meeting|talk|chat|appointment)';

// biome-ignore format: lists of words, as many to a line as fit
export const en: Lexicon = {
  recording: enRecording,
  kind: enKind,
  interview: enInterview,
  candidate: {
    label: [
      "(?:name of (?:the )?)?(?:candidate|applicant|freelancer|interviewee|talent|coder|consultant)(?:['’]?s)?(?: (?:full )?name)?",
      '(?:full )?name', 'who', 'person', 'with', 'developer', '(?:interview|session|call|meeting|talk) with',
      '(?:first (?:and|&) last|first,? last) name', "you(?:['’]ll| will)? (?:meet|interview|see|talk to|speak (?:to|with))",
      'interviewing', 'talking to', 'contractor', 'to be interviewed', 'kandydat(?:ka)?', 'kandidaat',
    ],
    noun: ['[Cc]andidate', '[Aa]pplicant', '[Ii]nterviewee', '[Ii]nvitee', '(?:[Yy]our )?[Tt]alent'],
    before: [
      'expert[ -]?(?:view|lead)', 'we have', 'it is', 'but', 'now (?:goes|belongs) to', 'goes (?:now )?to', 'you(?:[\'’]ll| will| now)? get', '(?:scheduled|booked|assigned|invited|planned|arranged)(?: you)?(?: with)?', 'other side(?: of the (?:call|table|screen))?(?: is|:| sits)?', '(?:your )?candidate (?:this time |today |now |for today )?is', '(?:get|getting) to know', 'turn(?:[’\']s)? (?:of|is)', '(?:slot|time) (?:is )?for',
      '(?:interview|session|call|talk|chat|interwiev|check|assessment|conversation|meeting|panel|screening|expertview|expertlead|slot) (?:with|w/|for|of)',
      'w/', 'with', 'meet(?:ing)?', 'interview(?:ing)?', 'candidate', 'applicant', 'freelancer',
      '(?:could|can|would) you (?:please )?(?:take|interview|cover|see)', 'take', 'talk(?:ing)? to', '(?:assess|evaluate|vet)(?:ing)?',
      'speak(?:ing)? (?:to|with)', 'you will (?:only )?see', "you['’]ll (?:only )?see", 'only see',
      'introduce(?: you to)?', 'for', '(?:docs|documents|files|materials|cv|profile|resume|résumé|package|details) (?:for|of)', 'only', 'remaining (?:candidate )?(?:is|:)', 'candidate is', "candidate['’]?s name is", 'named', 'called', 'this is',
      "it['’]s", 'now(?: with)?', 'is now',
    ],
    after: [
      'instead of', 'in place of', 'rather than',
      'takes (?:the|that|his|her|their|this) (?:slot|place|appointment|seat)', 'takes over(?: the slot)?', 'steps in(?: for)?', 'replaces', 'fills in', 'has confirmed', 'confirmed',
      'will (?:join|meet|be (?:there|waiting|with you|your candidate|interviewed)|talk|show|walk|code)', 'for you (?:today|this time|on)', 'is (?:your|the) (?:candidate|interviewee|next)', 'is next', 'joins (?:you|the call)', '(?:is|was) (?:scheduled|booked|assigned|planned)', 'with you(?: on| at| this)?(?=\\W|$)', 'is up(?: for| next)?',
      '(?:has |have )?(?:recently |just |already )?(?:applied|signed up|registered)', 'wants to (?:join|become|be)',
      'would like to (?:join|become|be)',
      'is (?:a|an|applying|already|currently|our|the candidate|interested|available|looking|keen)', 'hopes to',
      'has (?:\\d+|ten|eight|nine|seven|six|five|years)', 'works as', 'comes from', 'wrote this',
      "['’]s? (?:cv|résumé|resume|profile|scorecard)", 'brings',
    ],
    gone: [
      '(?:can ?not|can[\'’]?t|could not|couldn[\'’]t|is unable to) (?:make|come|attend|join|do)', 'has got another job', '(?:is|was) replaced',
      '(?:has |had )?(?:withdrew|withdrawn|cancelled|canceled|dropped out|pulled out|declined|cannot make it|is out|is no longer|(?:has |had )?(?:accepted|taken) (?:another|a different)|is off the list|will not (?:join|attend|be there)|has pulled)',
      '(?:has |had )?(?:withdrawn|withdrew|withdraws|cancel+ed|pulled|retracted|revoked) (?:his|her|their) (?:application|candidacy|acceptance|participation|interest)', '(?:has|had|is|was)(?: unfortunately| sadly| now| sick and| just| since){0,2} (?:withdrawn|cancelled|canceled|dropped out|pulled out|out|ill|sick|unavailable)',
    ],
    goneBefore: [
      'instead of', 'replacing', 'replaces', 'not', 'rather than', 'in place of', 'on behalf of', 'cc',
      'instead of mr', 'formerly', 'covering for', 'cover for', 'stepping in for', 'regards', 'thanks', 'hi',
      'hello', 'hey', 'dear', 'interviewer', 'recruiter', 'coordinator', 'contact', 'client', 'hiring manager',
      'team lead', 'good morning', 'co-interviewer', 'observer', 'from', 'by',
    ],
    replacedBefore: [
      'replac(?:es|ing|ed)', 'instead of', 'in place of', 'rather than', 'not', '(?:was|had been) (?:meant|planned|booked|reserved|intended|scheduled) for', '(?:took|take|takes) over from', 'swapped(?: with)?', 'in lieu of', 'no longer', 'changed from',
    ],
    otherBefore: [
      'co-?interviewer(?: is|:)?', 'second interviewer(?: is|:)?', 'other interviewer(?: is|:)?', 'cc(?::)?', 'in copy:?', '(?:contact|reach out to|turn to|write to|call|ask|ping|message|get in touch with)', 'prepared (?:together )?with', 'questions to', 'colleague,?', 'observer:?', 'shadowing?:?', 'hiring manager,?', '(?:their|our|the) (?:cto|ceo|vp|hr|recruiter|team lead|head of \\p{L}+),?', 'reports? to', 'along with', 'thanks to', 'with the help of', 'sent by', 'organi[sz]ed by', 'coordinated by', 'handed over (?:by|from)', 'your contact(?: is|:)?', 'recruiter:?', 'account manager:?',
    ],
    otherAfter: [
      '(?:will |only |just |may |might )*(?:listen|listens|listening|observe|observes|sit|sits|shadow|shadows)(?: in| along)?', '(?:will |and )?(?:welcomes?|greets?|introduces?|opens?|moderates?|leaves?)(?: \\p{L}+){0,3} (?:and|then|call|you)', '(?:did|has done|ran|held|had|conducted) the (?:first|phone|screening|pre|hr|initial|intro|earlier|previous)', 'from (?:our|my|the) team', '(?:would have liked|wanted) to join', "(?:can['’]?t|cannot|will not|won['’]t) (?:join|attend|make it)", '(?:takes|steps) (?:over|in) (?:if|when|should|the next)', 'takes the next', '(?:is|as) (?:an? |the |our |your )?(?:observer|listener|co-?interviewer|interviewer|hiring manager|recruiter|contact|colleague|cto|ceo|host)', '\\((?:hr|cto|ceo|vp|head|hiring|team lead|observer|client|recruiter|interviewer|manager)[^)]*\\)', ', (?:cto|ceo|vp|head of|hiring manager|recruiter|team lead|their|our|manager)(?=\\W|$)',
    ],
    honorific: [
      'mr', 'mrs', 'ms', 'miss', 'mx', 'mister', 'missus', 'madam', "ma['’]am", 'doctor', 'engr', 'esq', 'meng', 'beng', 'dphil', 'msci', 'rev', 'capt', 'dr', 'prof', 'professor', 'dr-ing', 'phd', 'msc', 'bsc', 'mba', 'sir', 'ma',
      'ba',
    ],
    anonymous: [
      'anonymous', 'anonymi[sz]ed', 'n\\.? ?n\\.?', 'tb[acd]', 'to be (?:announced|confirmed)', 'unknown',
      'candidate \\d+', 'confidential', 'undisclosed', 'blind', 'see (?:cv|below|attachment)', 'not disclosed',
    ],
  },
  role: {
    end: ['and (?:wants|would|is|has|was)', 'who', 'which', 'since', 'with \\d+'],
    label: [
      '(?:open )?(?:position|role|job|vacancy)(?: title)?', 'job title', 'title', 'main skill', 'skills?', 'stack',
      'tech(?:nical)? stack', 'field', 'specialisation', 'specialization', 'technology', 'technologies', 'focus',
      'area', 'profile', 'seniority', 'discipline', 'expertise',
    ],
    word: [
      'senior', 'junior', 'lead', 'principal', 'staff', 'developers?', 'engineers?', 'engineering', 'architects?',
      'scientists?', 'analysts?', 'managers?', 'consultants?', 'designers?', 'administrators?', 'admin',
      'programmers?', 'testers?', 'masters?', 'owners?', 'head', 'cto', 'frontend', 'front[- ]end', 'backend',
      'back[- ]end', 'full[- ]?stack', 'devops', 'dev', 'sre', 'reliability', 'site', 'mobile', 'android', 'ios',
      'web', 'cloud', 'data', 'machine', 'learning', 'ml', 'ai', 'security', 'platform', 'embedded', 'software',
      'system', 'systems', 'network', 'database', 'qa', 'quality', 'test', 'product', 'project', 'scrum', 'agile',
      'java', 'javascript', 'typescript', 'python', 'php', 'ruby', 'rails', 'go', 'golang', 'rust', 'scala',
      'kotlin', 'swift', 'c\\+\\+', 'c#', '\\.net', 'dotnet', 'react', 'native', 'angular', 'vue', 'nuxt', 'node',
      'node\\.js', 'laravel', 'symfony', 'django', 'flutter', 'sap', 'salesforce', 'aws', 'azure', 'gcp',
      'kubernetes', 'docker', 'terraform', 'sql', 'linux', 'spring', 'tech', 'technical', 'solutions?',
      'infrastructure', 'analytics', 'science', 'api', 'ui', 'ux', 'expert', 'specialist', 'intern', 'blockchain',
      'game', 'unity', 'firmware', 'hardware', 'sde', 'sdet', 'automation', 'big', 'elixir', 'perl', 'wordpress',
      'magento', 'shopify', 'erp', 'crm', 'bi', 'etl', 'abap', 'svelte', 'graphql',
    ],
  },
  documents: enDocuments,
  inline: {
    heading: [
      '(?:about|on) the (?:role|position|job|project|team|client)',
      '(?:the )?(?:role|job|position|project)(?: (?:description|summary|overview|details|profile|outline|brief))?',
      '(?:your |main |key |the )?(?:responsibilities|tasks and responsibilities|duties)',
      '(?:key |the |main |your |job )?(?:requirements|qualifications|skills)',
      "what (?:you|they|we)(?:['’]ll| will| are|['’]re)?(?: be)? (?:do(?:ing)?|bring|look(?:ing)? for|expect|offer|need|are looking for)",
      "what you(?:['’]ll)? (?:bring|do|need)", 'must[- ]haves?', 'nice[- ]to[- ]haves?',
      'who (?:you are|they are looking for|we are looking for)',
      'your (?:profile|role|mission|job|responsibilities)', 'we (?:offer|expect|are looking for)',
      'the client (?:offers|expects|is looking for|needs)', 'job description', 'project description', 'jd',
      'scope(?: of work)?', 'vacancy(?: text)?', 'position description', 'desired skills',
      'required(?: skills| experience)?', 'tech stack', 'in short', 'in brief', 'short version', 'tl;?dr', 'key facts', 'the gist', 'summary', 'background', 'benefits', 'profile sought',
      'ideal candidate',
    ],
    requirement: [
      'years', 'experience', 'knowledge', 'proficien(?:t|cy)', 'strong', 'solid', 'skills?', 'responsible', 'you',
      'your', 'own', 'build', 'rebuild', 'design', 'develop', 'maintain', 'lead', 'mentor', 'coach',
      'migrat(?:e|ion)', 'ability', 'familiar(?:ity)?', 'nice to have', 'plus', 'must', 'degree', 'fluent',
      'english', 'german', 'implement', 'ship', 'operate', 'drive', 'team', 'hands-on', 'salary', 'remote',
      'hybrid', 'client', 'architecture',
    ],
  },
  meeting: {
    useThis: [
      "we(?:['’]ll| will)? take (?:this|the following)", 'insists? on (?:zoom|teams|webex)',
      'use (?:this|the following|zoom|teams|the new)', 'use (?:our|my|the) (?:\\p{L}+ ){0,2}(?:room|link|url)', 'instead', 'new (?:room|link|meet(?:ing)?(?: link)?)',
      'changed', 'we meet (?:in|at|on|here)', '(?:right|actual|real) (?:room|link|meeting)', 'please join', 'join (?:here|us|via|through|at|the)', 'not (?:the |via |in |on |google )*meet',
      'moved to', 'the room', 'correct (?:room|link)', "we(?:['’]ll| will) (?:meet|use)",
      'takes place (?:in|on|at|via)', 'ignore the', 'do not use',
    ],
    automatic: [
      '(?:the )?(?:one|room|link) (?:that |which )?(?:google|the calendar|calendar) (?:\\p{L}+ )?(?:generated|added|adds|made|attached|puts|created)',
      '(?:automatic(?:ally)?|auto-?(?:generated|added|created)?|generated|default|attached|built-in|calendar(?:[’\']s)?|google) ?-?(?:generated |added |created |attached |invite )?(?:google )?(?:meet|hangouts?|video|conference)[ -]?(?:room|link|call|url|code)?',
      '(?:meet|hangouts?)[ -]?(?:room|link|call|url)(?: (?:that |which )?(?:the calendar|google|calendar)? ?(?:above|in (?:the|this) (?:invite|invitation|event|calendar)|attached|adds?|added|generated))?',
    ],
    notUsed: [
      '(?:stays?|remains?|is|will be) empty', 'somebody else (?:meets|is) (?:there|in there)', 'taken by',
      'nobody (?:is|will be|sits|waits) (?:there|in there|in it)', 'ignore', 'disregard', "(?:please )?(?:do not|don['’]t|dont|please not|never) (?:use|take|join|click|enter)", 'not the', 'unused',
      'nobody (?:is|will be) (?:there|in it)', 'wrong', 'not valid', 'invalid', 'not in use', 'not used', 'only (?:\\p{L}+ )?(?:from|by|added|there)', 'comes? from (?:the|google)', 'by default', 'instead of',
    ],
    fallback: [
      'if (?:google )?meet', 'fall-?back', 'backup', 'in case', 'if (?:the|this|that|it|something|anything|there)',
      'emergency', 'plan b', 'alternatively', 'otherwise', 'debrief', 'afterwards', 'after the (?:interview|call)',
      'previous', 'old', 'no longer', 'only if', 'should (?:meet|the|it)', 'briefing room', 'not this',
    ],
  },
  cancelled: {
    title: [
      'cancel(?:l?ed|lation)', 'called off', 'cxl', 'x-?ed out', 'cancelled event', 'not happening', 'off',
      'no longer (?:happening|taking place)',
    ],
    text: [
      "(?:this one|tomorrow|today|thursday|friday|monday|tuesday|wednesday|it|everything)(?:['’]s| is) (?:now |therefore |unfortunately )?(?:off|cancel(?:l?ed)|called off)(?=\\W|$)", "(?:please )?(?:do not|don['’]t|no need to) (?:join|dial in|show up|turn up|attend)(?: the call| the meeting)?(?=\\W|$)", '(?:has|have) (?:frozen|filled|closed|withdrawn|cancel(?:l?ed)|pulled) the (?:position|role|job|opening|vacancy)', '(?:position|role|job|vacancy) (?:has been|is|was) (?:now |already )?(?:filled|frozen|closed|withdrawn)',
      `(?:the |this |our |your |today['’]s |tomorrow['’]s )?(?:\\p{L}+ ){0,3}${THING} (?:with \\p{L}+ (?:\\p{L}+ )?)?(?:has been|is|was|had to be|needs to be|must be|will be|has to be|got) (?:now |unfortunately |hereby |therefore |sadly )*(?:cancel(?:l?ed)|called off|off)`,
      "(?:will|does|is|can|could)(?: ?not|n['’]t|no longer)(?: be)? (?:take|taking) place",
      "won['’]t (?:take place|happen|be happening)", 'is not (?:going ahead|going to happen|happening)',
      'not going ahead',
      '(?:we|i) (?:have|had|need|must)(?: \\p{L}+)? to cancel (?:the|this|our|your|today|tomorrow)',
      "(?:we|i)['’]?(?:ve)? (?:are |am |have |hereby |must )?(?:\\p{L}+ )?cancel(?:l?ed|l?ing) (?:this|the|your|our)",
      'cancel(?:l?ed)(?: by (?:the )?(?:candidate|client|us))', '^cancel(?:l?ed)',
      '(?<!or )please (?:remove|delete) (?:this|it|the event|the appointment)', 'called off',
      'candidate (?:has )?(?:withdrew|withdrawn|dropped out|cancel(?:l?ed))',
      'no interview (?:today|tomorrow|after all)', 'has (?:accepted|taken) another offer',
    ],
    not: [
      'first', 'earlier', 'others',
      'not (?:been )?cancel(?:l?ed)', "isn['’]t cancel(?:l?ed)", 'is not off', 'if', 'unless', 'in case',
      'less than', 'hours', 'policy', 'fee', 'should you', 'need to cancel', 'previous', 'original(?:ly)?', 'old',
      'other', 'last (?:week|time)', "yesterday['’]s", 'recording', 'coding', 'task', 'exercise', 'part', 'debrief', 'pair programming', 'one of',
    ],
    moved: [
      'resched\\p{L}+', 'moved to', 'new (?:date|slot|time|appointment)', 'replac\\p{L}+', 'instead',
      'double session', 'in (?:his|her|their) place', 'steps? in', 'replacement', 'so you (?:will|only)', 'you will only',
    ],
  },
  sections: {
    closing: [
      '(?:(?:many|kind|best|warm|with (?:kind|best)|kindest|warmest) )?regards', 'best(?: wishes)?',
      'thanks(?: (?:a lot|again|so much|and .{0,30}|in advance|for .{0,30}))?', 'thank you(?: .{0,40})?',
      'many thanks', 'cheers', 'sincerely', 'yours(?: .{0,12})?', 'all the best',
      'have (?:fun|a (?:good|great|nice) .{0,12})', 'good luck', 'see you(?: .{0,12})?', 'talk soon', 'greetings',
      'warmly', 'br', 'kr', 'take care', 'thx', 'ta', 'speak soon',
    ],
    footer: [
      'unsubscribe', 'privacy (?:policy|notice|statement)', 'imprint', 'confidential(?:ity)? (?:notice|and)',
      'this (?:e-?mail|message|communication)(?: and any attachments?)? (?:is|may|are|was|contains|and)',
      'all rights reserved', '©', 'sent from my', 'manage (?:your )?(?:preferences|subscription)', 'follow us',
      'refer a friend', 'know a (?:good|great) (?:freelancer|developer)', 'recommend (?:them|a friend|us)',
      'learn more about', 'find out more', 'virus', 'registered (?:office|in)', 'managing directors?',
      'commercial register', 'vat', 'please consider the environment', 'did you know',
      'looking for (?:freelance work|new talent|great talent)', 'hiring for a', 'powered by', 'view in browser',
      'about expert(?:lead|view):?', 'expertlead (?:is|offers|helps)', 'expertview (?:is(?! (?:with|on|at|today|tomorrow|next|for you))|offers|helps|finds)',
      'become (?:a member|part) of (?:our|the)', 'the community (?:for|of) (?:freelance|tech)', 'join our (?:\\p{L}+ ){0,2}(?:community|network) (?:today|now|too)', 'our services:?', 'follow expert\\p{L}+', 'ask us about', 'good to know: with', 'expert\\p{L}+ (?:connects|brings|matches|runs|has one|is the|is a)', 'refer an? (?:\\p{L}+ )?(?:freelancer|friend|company)', 'tell (?:them|your friends|a friend|your colleagues) about', 'home of expert',
      'discover expert\\p{L}+', 'try expert\\p{L}+', 'our (?:other )?products?',
      'also (?:available|from expertlead)', 'join with google meet', 'or dial', 'more phone numbers',
      "we(?:['’]re| are) hiring", 'terms (?:and|of)', 'how (?:satisfied|happy) (?:are|were) you', 'this (?:invitation|template|message) (?:applies|is used|is valid) (?:to|for) (?:both|all|expert)',
    ],
    quoteHeader: ['on .{4,80} wrote', '.{2,80} wrote', '(?:original|forwarded) message'],
    headerField: [
      'from ?:', 'sent ?:', 'date ?:', 'subject ?:', 'to ?:', 'cc ?:', 'bcc ?:', 'reply-to ?:', 'importance ?:',
      'attachments? ?:', 'when ?:', 'where ?:',
    ],
    postscript: [
      'p\\.? ?s\\.?', 'pps', 'nb', 'n\\.b\\.', 'edit', 'update', 'important', 'one more thing', 'note', 'attention',
      'please', 'by the way', 'btw',
    ],
  },
  common: [
    'the', 'and', 'is', 'you', 'with', 'for', 'please', 'your', 'will', 'to', 'of', 'are', 'be', 'this', 'has',
    'have', 'not', 'his', 'her', 'interview', 'candidate', 'role', 'job', 'who', 'it',
  ],
};
