import type { NoInterview } from '../../no-interviews';

export const NO_INTERVIEWS_EN: NoInterview[] = [
  {
    title: 'Debrief {name}',
    lines: [
      'Hi {myFirst},',
      'short debrief about your interview with {name} yesterday.',
      'Your scorecard for reference: {link}',
    ],
  },
  {
    title: 'Debriefing: interview {other}',
    lines: ['We go through the ratings together and decide. {other} will not be there.'],
  },
  {
    title: 'Interviewer training: how to ask good questions',
    lines: [
      'Hello all,',
      'in this training you learn how to run a technical interview for expertlead and expertview.',
      'Slides: {link}',
    ],
    many: true,
  },
  {
    title: 'Scorecard calibration',
    lines: [
      'All interviewers compare how they rate. Please read the sample scorecard before: {link}',
      'No candidates present.',
    ],
    many: true,
  },
  {
    title: 'Call about your October invoice',
    lines: [
      'Hi {myFirst},',
      'two of the interviews on your invoice are missing in our list. Can we go through them?',
      'Invoice: {link}',
    ],
  },
  {
    title: 'User research: your experience as an interviewer',
    lines: [
      'We would like to interview you about our scheduling tool for a product study.',
      'The conversation takes 45 minutes and will be recorded if you agree.',
    ],
  },
  {
    title: 'My interview at {client}',
    lines: ['Final round for the {role} job I applied for. Bring laptop, their recruiter is {other}.'],
    own: true,
  },
  {
    title: 'Reminder: scorecard for {name} is due',
    lines: ['Your interview with {name} was on Monday and we still need the scorecard: {link}'],
  },
  { title: 'HOLD', lines: [] },
  { title: 'Blocker – please keep free', lines: ['Placeholder, content follows.'] },
  {
    title: 'Welcome to the interviewer pool – onboarding call',
    lines: [
      'Hi {myFirst},',
      'great to have you with us as a new interviewer. In this call we explain how expertlead interviews work and you can ask everything.',
      'Handbook: {link}',
    ],
  },
  { title: 'Dentist', lines: ['Bring insurance card'], own: true },
  {
    title: 'Daily stand-up',
    lines: ['What did you do, what will you do, what blocks you?', 'Board: {link}'],
    many: true,
  },
  {
    title: 'Product demo: new scheduling tool',
    lines: [
      'We show how interviews will be booked from December on. The demo will be recorded for everyone who cannot come.',
    ],
    many: true,
  },
  {
    title: 'Community meet-up: {field} evening',
    lines: ['Talks, pizza and time to meet other freelancers of the expertlead community. Sign up: {link}'],
    many: true,
  },
  {
    title: 'Retro Q4',
    lines: ['What went well with our interviews, what should change? Board: {link}'],
    many: true,
  },
  {
    title: 'Lunch with {other}',
    lines: ['Italian place at the corner. {other} has an interview with Paul before and may be late.'],
  },
  {
    title: 'Contract talk',
    lines: ['Hi {myFirst}, let us talk about the new rates for interviewers. Draft: {link}'],
  },
  {
    title: 'Kick-off with {client}',
    lines: [
      'First call with the new client: we present expertview and agree how their interviews should run. No candidates yet.',
      'Deck: {link}',
    ],
    many: true,
  },
  {
    title: 'Feedback talk {coordinatorFirst} / {myFirst}',
    lines: ['Half-yearly feedback about our cooperation, about 30 minutes.'],
  },
  {
    title: 'Workshop: new live coding tasks',
    lines: ['We review the pool of coding tasks and write new ones for {field}.', 'Current tasks: {link}'],
    many: true,
  },
  { title: 'Out of office', lines: ['Back on Monday. {other} covers my interviews.'], own: true },
  {
    title: 'Training: GDPR for interviewers',
    lines: ['How to handle CVs and scorecards. Compulsory once a year.', 'Join here, slides: {link}'],
    many: true,
  },
  {
    title: 'CV review session',
    lines: ['We sort the CVs of this week and decide whom to invite to an interview. Folder: {link}'],
    many: true,
  },
  { title: 'Focus time', lines: ['Prepare questions for next week'], own: true },
  {
    title: 'Shadowing debrief',
    lines: ['You sat in on two interviews, now let us talk about what you noticed.'],
  },
  {
    title: 'Podcast: interview about life as a freelancer',
    lines: ['A journalist asks you about freelancing in tech. The talk will be recorded and published.'],
  },
  {
    title: 'Reference call about {name}',
    lines: [
      'Former employer of {name}, we ask about working style. The candidate is not in the call.',
      'CV: {link}',
    ],
  },
  {
    title: 'Results call with {client}',
    lines: ['We present the results of the last three interviews to the client.', 'Scorecards: {link}'],
    many: true,
  },
  {
    title: 'Offer talk {name}',
    lines: ['HR of {client} makes an offer, you listen in for technical questions about the salary band.'],
  },
  {
    title: 'Sync: interview scheduling in December',
    lines: ['How many interviews can each of you take? Table: {link}'],
    many: true,
  },
  {
    title: "Prep for tomorrow's interview",
    lines: [
      '15 minutes so that we go through the CV together before you meet the candidate tomorrow.',
      'CV: {link}',
    ],
  },
  {
    title: 'Office hours: questions on scorecards',
    lines: ['Drop in if you are unsure how to rate. No agenda.'],
    many: true,
  },
  {
    title: 'Internal: review of coding tasks for {client}',
    lines: ['Is the live coding task still fair? Task: {link}'],
    many: true,
  },
  { title: 'Tax adviser', lines: ['Bring the invoices of the third quarter'], own: true },
  {
    title: 'Team lunch interviewers Berlin',
    lines: ['Everybody who interviews for us in Berlin is invited.'],
    many: true,
  },
];
