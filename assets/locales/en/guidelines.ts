/** Texts of the reminders in the panel, by reminder; `line` is a sentence to say to the candidate. */
export const guidelines = {
  settleType: {
    text: 'Record before it is settled which type of session this is.',
  },
  company: {
    text: 'Answer questions about the company or the position.',
    line: 'I only do the technical part; your contact there can tell you more.',
  },
  feedback: {
    text: 'Promise feedback, or that expertlead will be in touch after the interview.',
    line: 'I hope you understand that I cannot give any feedback on the interview.',
  },
  friendly: {
    text: 'Be friendly all the way through: the candidate should feel safe and treated fairly.',
    line: 'Nice to meet you, and thank you for taking the time. If anything is unclear, just ask.',
  },
  introduction: {
    text: 'You represent expertlead. You may of course say that you work as a freelancer.',
    line: 'I am here for expertlead today; I work as a freelancer myself.',
  },
  proficiency: {
    text: 'Assess proficiency in the specialisation, not whether somebody is “good” or “bad”.',
  },
  fairness: {
    text: 'Assess independently of gender, religion, skin colour, sexual orientation or anything comparable.',
  },
  recordUnlessDeclined: {
    text: 'Record, unless the candidate explicitly does not agree. If the invitation forbids it, never.',
  },
  recordIfStated: {
    text: 'Record only if the invitation says so and the candidate agrees. If it says nothing: do not record, ask expertlead.',
  },
  farewell: {
    text: 'Close as kindly as you began.',
    line: 'Thank you for your time and for showing me how you work. All the best!',
  },
  community: {
    text: 'A freelancer who wants to join the tech freelancer community. The overall fit for the community counts as well.',
  },
  registered: {
    text: 'Usually already registered as a freelancer.',
  },
  client: {
    text: 'Applied for a job at one of expertlead’s clients, mostly permanent and full-time.',
  },
  jobDescription: {
    text: 'A job description should come with every interview: it tells what the position requires and which skills to expect.',
  },
} as const;
