import type { Lexicon } from './lexicon';

/** English words of documents and links. */
// biome-ignore format: lists of words, as many to a line as fit
export const enDocuments: Lexicon['documents'] = {
  cv: [
    '(?:get to )?know (?:him|her|them|the (?:candidate|applicant|person))(?: better| a bit)?', '(?:learn|find out|read)(?: more)? about (?:him|her|them|the (?:candidate|applicant))', '(?:his|her|their|the (?:candidate|applicant|freelancer)(?:[’\']s)?) (?:own )?(?:account|past|path|vita|qualifications)', "where (?:he|she|they)(?:['’]ve| has| have)? (?:worked|been)(?: so far| before)?", "who(?:m)? (?:you|we)(?:['’]ll| will|['’]re| are)? (?:be )?(?:meet|meeting|talk|talking|speak|speaking|interview|interviewing|see|seeing)(?: to| with)?", '(?:his|her|their|xing|linkedin) (?:page|site)',
    "what (?:he|she|they)(?:['’]s|['’]ve| has| have)? (?:done|worked on|built|been doing|did)(?: so far| before)?", '(?:his|her|their) (?:career|story|experience|journey|history|papers|file|credentials|education|track record)(?: so far| history| path)?', 'career(?: so far| history| path| summary)?', '(?:one|two|three)-pager',
    'about (?:him|her|them|the candidate|the applicant|the freelancer)', 'who (?:he|she|they) (?:is|are)', 'work experience', 'professional (?:background|history|experience)', '(?:candidate|applicant)(?:[\'’]s)? papers',
    'cvs?', 'c\\.v\\.?', 'r[eé]sum[eé]s?', 'curriculum(?: vitae)?', 'vita', '(?<=^\\W*)file(?=\\W*$)', 'linkedin(?: (?:profile|page))?',
    "(?:candidate|applicant|freelancer|talent|developer|personal)(?:['’]?s)? (?:profile|dossier|file|documents?)",
    'profile', 'xing', 'application (?:documents|file|papers|package)', 'work history', 'dossier', 'background', 'bio',
    'portfolio',
  ],
  description: [
    "profile (?:that |which )?(?:we|they|the \\p{L}+|you|\\p{L}+)(?:['’]s|['’]re| is| are)? (?:need|needs|want|wants|looking for|look for|seek|seeks|searching for|after|asked for|require|requires)", "(?:who|whom|what|which)(?: (?:kind|sort|type) of (?:person|developer|engineer|profile))? (?:the |our |their )?(?:client|company|customer|employer|team|they|we)(?: is| are|['’]s|['’]re)? (?:looking for|searching for|hiring|after|seeking|seeks?|needs?|wants?|look for)", '(?:wish|shopping) ?list', "what(?:['’]s| is) (?:wanted|needed|sought|required|expected)(?: of (?:him|her|them))?", 'what (?:he|she|they)(?:[’\']d| would| will)? (?:be doing|do) (?:there|at the client|in the job)', '(?:he|she|they)(?: has| have|[’\']s)? applied (?:to|for)', 'job to (?:be )?fill(?:ed)?',
    "what (?:the |our |their )?(?:\\p{L}+ )?(?:client|company|customer|employer|team|they|\\p{L}+)(?: \\([^)]{1,40}\\))?(?: is| are|['’]s|['’]re)? (?:looking for|searching for|hiring for|after|seeking|seeks|needs?|wants?|expects?)", 'what the (?:job|role|project|position|work|assignment) (?:is|involves|entails|requires|asks for|looks like|looks)(?: about| for| like)?', 'ads?', 'adverts?', 'listing', 'call for applications', 'terms of reference', 'profile of the (?:role|position|job)', '(?:role|position|opening|vacancy|job) in full', 'project outline', 'hiring (?:brief|profile)',
    'job ?(?:description|desc|ad|advert(?:isement)?|post(?:ing)?|spec(?:ification)?|profile|offer|details|summary|listing|opening|page)s?',
    'jds?',
    "(?:role|position|vacancy|project|client|assignment|engagement)(?:['’]s)? (?:description|brief|details|profile|spec(?:ification)?|summary|text|info(?:rmation)?|outline|overview|requirements|page|ad|posting|sheet)",
    'role', 'position', 'vacancy', 'posting', 'project', 'requirements?(?: profile)?', 'opening', 'tender',
    'advert', 'project scope', 'brief', "what they(?: are|['’]re) looking for", 'job',
  ],
  scorecard: [
    '(?:rate|score|grade|assess|evaluate|judge|mark|review) (?:him|her|them|it|the (?:candidate|applicant|conversation|interview|session|talk|call|performance|person|freelancer)|how)(?: here)?', '(?:leave|submit|give|write|post|send|enter|return)(?: us)? (?:your|a|the) (?:review|feedback|assessment|evaluation|verdict|opinion|scores?|ratings?|marks?)', 'your review', '(?:rating|scoring|grading|marking|evaluating|assessing)(?: (?:him|her|them|happens))?', 'you(?:[’\']ll| will| can| may| must| should)? (?:please )?(?:rate|score|grade|assess|evaluate|judge)', 'how (?:he|she|they|the (?:candidate|interview)) (?:did|does|performed|performs|went|fared|was)', 'what you (?:think|thought) of (?:him|her|them|the candidate)',
    '(?:rate|score|grade|assess|evaluate|mark) (?:him|her|them|the candidate|it)(?: here)?', 'where (?:you|we|to) (?:put|rate|score|note|write|enter|mark|fill|leave|grade|submit)(?: (?:in|down))?(?: your)?(?: (?:marks|ratings?|scores|verdict|impressions?|notes))?', 'what you (?:fill in|fill out|complete|submit)(?: afterwards| after)?', '(?:put|enter|write|note|leave|submit|give|fill)(?: (?:in|down))? your (?:marks|ratings?|scores?|verdict|impressions?|assessment|evaluation|points)', 'your (?:sheet|form|grid|marks|ratings?|scores?|points|impressions?|impression)', 'results? (?:sheet|form|table)', 'marks?', 'points sheet', 'fill(?:ed)? (?:in|out) (?:afterwards|after)', 'matrix',
    'sc(?=\\W*$)',
    'score ?-?cards?', 'score ?-?sheets?', 'scoring(?: (?:sheet|form|grid|matrix|template))?', 'scores',
    '(?:evaluation|assessment|feedback|rating|interview|review|grading|marking|report|appraisal)(?: (?:form|sheet|card|template|grid|matrix|doc(?:ument)?|table|report|questionnaire|protocol))',
    'evaluations?', 'assessment', 'feedback', 'ratings?', 'grid', 'sheet', 'rubric', 'notes', 'verdict', 'report',
    'google form', 'form', '(?:score|rate|grade|assess|evaluate) (?:him|her|them|the candidate)',
    'your (?:notes|impressions|assessment|verdict|opinion)', 'competency matrix', 'questionnaire',
  ],
  tasks: [
    '(?:test|challenge|quiz|probe|examine) (?:him|her|them|the (?:candidate|applicant)|(?:his|her|their) (?:skills?|coding|knowledge))', 'put (?:him|her|them) to the test', '(?:let|have|make) (?:him|her|them|the (?:candidate|applicant)) (?:\\p{L}+ )?(?:solve|code|build|implement|program|debug|refactor|work)', '(?:whether|if|how(?: well)?) (?:he|she|they) (?:can |could )?(?:codes?|programs?|develops?|thinks?|solves?)', '(?:he|she|they|you|both of you)(?:[’\']ll| will| can)? (?:both )?(?:solve|code|work) (?:it |this )?(?:together|on|with)', '(?:starter|template|base|skeleton) (?:code|project|repo)', 'coding (?:kata|dojo|puzzle)', 'code to (?:fix|debug|refactor|extend|read)', 'debugging (?:task|exercise|session)?',
    'what (?:he|she|they|the candidate)(?: will| should| has to| is to)? (?:solves?|codes?|builds?|implements?|works? on|programs?)', '(?:practical|hands-on|coding|programming) (?:half|bit|section|stage|block)', 'warm-?ups?', '(?:shared|online|code|collaborative) (?:editor|ide|pad)', 'code ?pad', 'interview pad', '(?:something|a thing) to (?:code|build|solve)', 'mini[- ]project', 'drill', 'code to review', 'bug ?hunt',
    'tasks?', 'exercises?', 'challenges?',
    'coding(?: (?:task|exercise|challenge|test|problem|part|pad|question|assignment|kata|interview|round|session))?s?',
    'live[- ]?coding(?: (?:task|exercise|challenge|test|problem|part|pad|environment|link|room|session))?s?',
    'pads?', 'coderpad', 'hackerrank', 'codesandbox', 'codility', 'leetcode', 'stackblitz', 'replit', 'codepen',
    'notebook', 'kata', 'katas', 'programming (?:task|test|exercise|problem|challenge)', 'problem(?: statement)?',
    'assignment', 'take[- ]?home(?: (?:task|assignment|test|challenge))?',
    'hands[- ]on(?: (?:part|task|exercise))?', 'sandbox', 'playground', 'puzzle', 'case study', 'test case',
    'code review (?:task|exercise)', 'repo(?:sitory)?', 'practical(?: part)?', 'starter (?:project|code|repo)',
    'task description', 'exercise (?:description|brief|sheet)', 'interview questions?', 'question set',
    'system design (?:task|exercise|question|case)',
  ],
  unwanted: [
    'how to', 'help', 'guidelines?', 'guide', 'instructions?', 'tutorial', 'faq', 'learn more', 'privacy',
    'imprint', 'unsubscribe', 'terms', 'training', 'webinar', 'sample', 'example', 'invoice', 'invoices', 'rates',
    'rate (?:table|card|sheet)', 'calendar', 'reschedule', 'cancel', 'website', 'homepage', 'survey',
    'newsletter', 'slides', 'recording of', 'blog', 'news', 'dial-?in', 'phone', 'booking', 'slack', 'wiki',
    'handbook', 'playbook', 'knowledge base', 'refer', 'consent form', 'nda', 'contract', 'map', 'directions',
    'time ?sheet', 'confirm', 'decline', 'by the way', 'company (?:website|page|profile)',
    'about (?:us|the company)', 'solution', 'manage (?:booking|event)', 'other candidate', 'headshot', 'photo',
  ],
  other: [
    '(?:interviewer(?:[’\']s)?|user|style|quick|onboarding|how-?to|house)? ?guides?', 'guidelines?', 'handbooks?', 'playbooks?', 'manuals?', 'tutorials?', 'faqs?', 'wiki', 'knowledge base', 'how-?to', 'cheat ?sheet', 'code of conduct', 'house rules',
    'privacy(?: (?:policy|notice|statement))?', 'data protection(?: (?:policy|notice|statement|information))?', 'imprint', 'terms(?: of use| and conditions)?', 'legal notice', 'consent(?: form)?', 'nda', 'contracts?', 'agreement',
    'invoices?(?: (?:template|form|sheet|portal))?', 'billing', 'rate (?:card|sheet|table)', 'time ?-?sheets?', '(?:working |your |log (?:your )?)hours', 'time (?:tracking|tracker|entry)', 'expenses?', 'expense (?:form|report|sheet)', 'payments?', 'payroll', 'fees?',
    'calendar', 'shift (?:plan|schedule)', 'rota', 'roster', 'agenda', 'org(?:ani[sz]ation)? ?chart', 'floor ?plan', 'doodle', 'availability', 'availabilities', 'holiday (?:plan|list)', 'reschedul\\p{L}+', 'cancellation', 'unsubscribe', 'notifications?',
    'slides?', 'slide ?deck', 'deck', 'presentations?', 'videos?', 'webinars?', 'trainings?', 'recordings?', 'podcast', 'surveys?', 'polls?', 'newsletters?', 'web ?sites?', 'web ?page', 'home ?-?page', 'blogs?', 'news', 'articles?', 'press', 'company(?:[’\']s)? (?:page|profile|website|site|presentation)', 'about (?:us|the company)', 'everything about us',
    'maps?', 'directions', 'parking', 'travel(?: info\\p{L}*)?', 'office', 'slack(?: channel)?', 'channel', 'dial-?in', 'phone number', 'support', 'help(?: ?desk| ?center| page)?', 'troubleshooting', 'log ?in', 'password', 'headshot', 'photos?', 'pictures?', 'logo', 'solutions?', 'model answers?', 'answer key', 'samples?', 'examples?', '(?:other|another|previous|last) candidate',
    '(?:my|our) (?:own )?(?:linkedin|xing|profile|page|site|web ?site|calendar|portfolio|blog|cv)(?: (?:profile|page))?', 'satisfaction', '(?:rate|review|evaluate|assess|score) us', 'feedback (?:for|about|on|to) us', 'your (?:talent )?profile', 'refer(?:ral)?s?', 'cover letter', 'certificates?', 'references',
  ],
  anaphor: [
    'one', 'ones', 'version', 'versions', 'edition', 'copy', 'translation', 'translated', 'original', 'mine', 'yours', 'his', 'hers', 'theirs', 'today', 'new', 'newer', 'latest', 'current', 'correct', 'corrected', 'valid', 'right', 'updated', 'final', 'english', 'german', 'french', 'spanish', 'polish', 'italian', 'dutch', 'portuguese', 'part', 'parts', 'page', 'pages', 'second', 'third', 'other', 'alternative', 'backup', 'mirror', 'short', 'long', 'it', 'them', 'this', 'that', 'these', 'those',
  ],
  filler: [
    'a', 'an', 'the', 'is', 'are', 'at', 'in', 'on', 'to', 'for', 'from', 'of', 'by', 'via', 'under', 'here', 'there', 'see', 'link', 'links', 'url', 'click', 'open', 'find', 'found', 'read', 'use', 'go', 'goes', 'get', 'take', 'look', 'view', 'download', 'please', 'you', 'your', 'we', 'i', 'me', 'us', 'be', 'can', 'will', 'have', 'had', 'has', 'made', 'sent', 'it', 'below', 'above', 'now', 'and', 'or', 'also', 'again', 'just', 'with', 'this', 'that', 'following', 'sorry', 'thanks', 'just', 'got', 'put', 'up',
    'd', 'll', 's', 've', 're',
  ],
  permissive: ['if you', 'if (?:there|time|short)', 'can be', 'may', 'you can', 'feel free', 'optional(?:ly)?', 'when (?:short|time|you)', 'in case'],
  demonstrative: ["that(?:['’]s| is| was| would be)", "this(?:['’]s| is)", 'those are', 'these are', "it(?:['’]s| is)", 'the (?:one|link) above(?: is)?', 'above(?:[: ]|$)'],
  outdated: [
    'belongs to (?:somebody|someone|another|a different)(?: else)?', "(?:somebody|someone) else['’]s", 'from the (?:last|previous|first|cancelled) (?:candidate|interview|invite|slot)', 'dropp?(?:ed|ing)?', 'leave out', 'left out', 'no need (?:for|to (?:use|do|open))', 'not any ?more',
    'outdated', 'out of date', 'old', 'older', 'obsolete',
    'no longer (?:needed|valid|used|relevant|current|in use|up to date|applies)',
    'not (?:needed|valid|used|relevant|current|in use) any ?more', "do(?:n['’]t| not) (?:use|open|read|fill)",
    'never use', 'ignore', 'disregard', 'superseded', 'replaced', 'withdrawn', 'withdrew', 'expired', 'invalid',
    'wrong', 'previous(?:ly)?', 'former(?:ly)?', 'deprecated', 'skip', 'void', 'not this one', 'not the',
    'retired', 'leaked', 'archived', 'only for reference', 'instead of', 'rather than', 'broken', 'dead link',
    'stale', 'discarded', 'wrong file', 'by mistake',
  ],
  current: [
    'new', 'newer', 'newest', 'latest', 'updated', 'current', 'revised', 'correct(?:ed)?', 'right one',
    'replacement', 'instead', 'fresh', 'use this', 'final', 'replaces', 'v\\d+',
  ],
  additional: [
    'additional(?:ly)?', 'another', 'second', 'more', 'also', 'extra', 'further', 'plus', 'as well', 'on top',
    'backup', 'alternative',
  ],
  correction: [
    '(?:scratch|strike|forget|ignore|disregard|delete) (?:that|this|it|the (?:last|previous|first)(?: \\p{L}+)?|the one above)', '(?:that|this) was (?:the )?wrong',
    "wrong (?:[\\p{L}'’]+ ){0,3}(?:file|link|cv|résumé|resume|document|doc|one|url|version|sheet|jd)", 'correction', 'oops',
    'my (?:mistake|bad)', 'not that one', 'pasted the wrong', 'mixed (?:that|them|it) up',
  ],
  attached: [
    'attached', 'attachments?', 'see (?:the )?attachment', 'in the attachment', 'enclosed', 'see file',
    'pdf below', 'attached (?:to|below)',
  ],
  generic: [
    'here', 'link', 'this', 'this link', 'click(?: here)?', 'open', 'view(?: document)?', 'download', 'see',
    'pdf', 'document', 'doc', 'file', 'url', 'this one', 'that one', 'open in (?:browser|sheets|docs)',
    'please .*',
  ],
  preposition: [
    'for', 'of', 'to', 'from', 'with', 'in', 'on', 'about', 'at', 'by', 'via', 'as', 'under', 'into', 'after',
    'before', 'during',
  ],
  sentence: [
    'is', 'are', 'was', 'you', 'your', 'he', 'she', 'they', 'we', 'i', 'it', 'find', 'see', 'use', 'please', 'here',
    'can', 'will', 'must', 'under', 'submit', 'fill', 'open', 'read', 'click', 'have', 'has', 'and', 'or', 'but',
    'this', 'that', 'below', 'above', 'same',
  ],
  collective: [
    '(?:interviewer )?(?:documents?|files|links|materials?|docs|paperwork|everything|resources|stuff)',
  ],
  another: [
    'that one', 'this one', 'another(?: one)?', 'the other(?: one)?', 'the second(?: one)?', 'alternative(?:ly)?',
    'or', 'or this', 'or that', 'and', 'second', 'backup', 'part \\d', '\\d', 'option \\d',
  ],
};
