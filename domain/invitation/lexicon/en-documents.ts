import type { Lexicon } from './lexicon';

/** English words of documents and links. */
// biome-ignore format: lists of words, as many to a line as fit
export const enDocuments: Lexicon['documents'] = {
  cv: [
    'cvs?', 'c\\.v\\.?', 'r[eé]sum[eé]s?', 'curriculum(?: vitae)?', 'vita', 'linkedin(?: (?:profile|page))?',
    "(?:candidate|applicant|freelancer|talent|developer|personal)(?:['’]?s)? (?:profile|dossier|file|documents?)",
    'profile', 'xing', 'application (?:documents|file|papers|package)', 'work history', 'dossier', 'background', 'bio',
    'portfolio',
  ],
  description: [
    'job ?(?:description|desc|ad|advert(?:isement)?|post(?:ing)?|spec(?:ification)?|profile|offer|details|summary|listing|opening|page)s?',
    'jds?',
    "(?:role|position|vacancy|project|client|assignment|engagement)(?:['’]s)? (?:description|brief|details|profile|spec(?:ification)?|summary|text|info(?:rmation)?|outline|overview|requirements|page|ad|posting|sheet)",
    'role', 'position', 'vacancy', 'posting', 'project', 'requirements?(?: profile)?', 'opening', 'tender',
    'advert', 'project scope', 'brief', "what they(?: are|['’]re) looking for", 'job',
  ],
  scorecard: [
    'sc(?=\\W*$)',
    'score ?-?cards?', 'score ?-?sheets?', 'scoring(?: (?:sheet|form|grid|matrix|template))?', 'scores',
    '(?:evaluation|assessment|feedback|rating|interview|review|grading|marking|report|appraisal)(?: (?:form|sheet|card|template|grid|matrix|doc(?:ument)?|table|report|questionnaire|protocol))',
    'evaluations?', 'assessment', 'feedback', 'ratings?', 'grid', 'sheet', 'rubric', 'notes', 'verdict', 'report',
    'google form', 'form', '(?:score|rate|grade|assess|evaluate) (?:him|her|them|the candidate)',
    'your (?:notes|impressions|assessment|verdict|opinion)', 'competency matrix', 'questionnaire',
  ],
  tasks: [
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
  outdated: [
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
