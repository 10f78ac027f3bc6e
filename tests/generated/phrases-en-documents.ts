import type { Phrases } from './phrases';

export const documents: Phrases['documents'] = {
  labels: {
    cv: ['CV', 'Resume', 'Résumé', "Candidate's CV", 'CV of the candidate', 'Link to CV', 'CV (PDF)', 'Curriculum vitae', 'CV link', 'Candidate CV', 'CV / profile', 'Profile (CV)'],
    description: [],
    scorecard: ['Scorecard', 'Score card', 'Evaluation form', 'Feedback form', 'Scorecard to fill in', 'Assessment form', 'Evaluation sheet', 'Rating sheet', 'Your scorecard', 'Interview scorecard', 'Link to scorecard', 'Scoring sheet'],
    tasks: ['Task', 'Coding task', 'Live coding', 'Coding challenge', 'Live coding task', 'Exercise', 'Coding exercise', 'Tasks', 'Challenge', 'Task for live coding', 'Programming task', 'Code exercise'],
  },
  descriptionLabels: {
    expertlead: ['Project', 'Project description', 'Project brief', 'Project info', 'Link to project description', 'Description of the project', 'Client project', 'Project details', 'Project outline', 'Project summary', 'Brief (project)', 'The project'],
    expertview: ['JD', 'Job description', 'Job ad', 'Link to job description', 'Job posting', 'Description of the role', 'Position description', 'Job spec', 'Role description', 'Job profile', 'Vacancy text', 'Job description (JD)'],
  },
  prose: {
    cv: ['You find the CV here: {link}', 'Please read the CV ({link}) before the call.', 'The CV is at {link} and it is short.', 'The resume of {first} is stored under {link}', 'For the CV see {link}', 'CV first, please: {link}', '{first} sent a fresh CV, {link}', 'Here comes the resume: {link}', 'Have a look at the CV, it is here: {link}', 'I uploaded the CV to {link}', 'The CV can be opened with your account: {link}', 'Everything about the career so far is in the CV: {link}'],
    description: [],
    scorecard: ['Please fill in the scorecard at {link}', 'The scorecard is here: {link}', 'For your ratings use the scorecard {link}', 'Your evaluation goes into {link} (scorecard) on the same day.', 'Fill the evaluation form within a day: {link}', 'The feedback form is at {link}', 'When you are done, complete the scorecard: {link}', 'Use this scorecard: {link}', 'Rating sheet for you: {link}', 'The scorecard ({link}) is pre-filled.', 'Do not forget the scorecard: {link}', 'Scorecard as always under {link}'],
    tasks: ['For the live coding use {link}', 'The coding task is here: {link}', 'Please solve the task {link} yourself before.', 'The exercise for the live coding part: {link}', 'Coding challenge to be used: {link}', 'We picked this task: {link}', 'In the second half, do the coding exercise at {link}', 'The task for the live coding part can be found at {link}', 'You will give the candidate this coding task: {link}', 'Live coding happens with {link}', 'Please prepare the challenge: {link}', 'Here is the programming task: {link}'],
  },
  words: {
    cv: ['[CV]', 'Please read the [CV of the candidate].', 'Here is the [resume].', 'The CV is [here].', 'Open the [CV (PDF)] first.', 'Have a look at the [CV].', '[Curriculum vitae]', 'CV: [open]', "You'll find [the CV] in our drive.", '[Resume of {name}]', 'CV → [link]', 'Click [here] for the CV.'],
    description: [],
    scorecard: ['[Scorecard]', 'Please fill in the [scorecard].', 'Use [this scorecard] for your ratings.', 'The scorecard is [here].', '[Evaluation form]', 'Scorecard: [open]', 'Your ratings go into the [evaluation sheet].', 'Click [here] for the scorecard.', '[Scorecard to fill in]', 'Scorecard → [link]', 'Complete the [feedback form] afterwards.', '[Rating sheet]'],
    tasks: ['[Coding task]', 'Use the [live coding task].', 'The task is [here].', '[Coding challenge]', 'Task: [open]', 'Please solve the [coding exercise] before.', '[Live coding]', 'Click [here] for the coding task.', 'Task → [link]', '[Exercise for the live coding]', 'For live coding take [this challenge].', '[Programming task]'],
  },
  footnoted: {
    cv: ['Please read the CV [{n}] before.', 'The CV [{n}] is short.', 'Resume: see [{n}]', 'CV [{n}]', 'Have a look at the resume [{n}].', 'See the CV [{n}] of the candidate.', 'The CV is linked below [{n}].', 'First of all the CV [{n}].', 'CV of the candidate [{n}]', 'Start with the CV [{n}].', "The candidate's CV [{n}] came in today.", 'CV: [{n}]'],
    description: [],
    scorecard: ['Fill in the scorecard [{n}] afterwards.', 'Scorecard [{n}]', 'Your ratings go into the scorecard [{n}].', 'Scorecard: [{n}]', 'The evaluation form [{n}] is ready.', 'Use the scorecard [{n}].', 'Please complete the evaluation form [{n}].', 'The scorecard [{n}] is due on the same day.', 'The feedback form is [{n}].', 'Ratings: scorecard [{n}]', 'We need the scorecard [{n}] back by tomorrow.', 'Rating sheet [{n}]'],
    tasks: ['Use the coding task [{n}].', 'Coding task [{n}]', 'Live coding task: [{n}]', 'Please solve the coding challenge [{n}] yourself.', 'The live coding task [{n}] is new.', 'Coding exercise [{n}]', 'For live coding take the task [{n}].', 'Task: [{n}]', 'Challenge for the live coding: [{n}]', 'Coding challenge [{n}]', 'The exercise [{n}] takes 40 minutes.', 'Give the candidate the coding task [{n}].'],
  },
  files: {
    cv: ['CV {name}.pdf', 'CV_{last}.pdf', 'Resume {name}', '{name} - CV', 'Curriculum Vitae {last}.pdf', 'resume-{last}-2026.pdf', '{first}_{last}_CV.docx', 'CV', 'CV ({name}).pdf', '{last} resume.pdf', 'CV {last} EN.pdf', 'Candidate CV.pdf'],
    description: ['JD {role}.pdf', 'Job description {role}', 'Job_Description.pdf', '{role} - job description.docx', 'JD.pdf', 'Job ad {role}.pdf', 'Job Description – {client}', 'job-description-{client}.pdf', 'JD {client}', 'Job posting {role}', 'Job spec.pdf', 'Position description {role}.pdf'],
    scorecard: ['Scorecard {name}', 'Scorecard', 'Scorecard {field}.xlsx', 'Interview scorecard – {name}', 'Evaluation form {last}', 'scorecard_{last}.xlsx', 'Evaluation sheet {name}', 'Scorecard (to fill in)', 'Feedback form {last}', 'Rating sheet {field}', 'Assessment form', '{name} – scorecard'],
    tasks: ['Coding task {field}', 'Live coding task.pdf', 'Live coding – {field}', 'Coding challenge {field}.pdf', 'coding-exercise.md', 'Task for live coding.docx', 'Coding exercise {field}', 'Live coding exercise', 'Programming task {field}.pdf', 'coding_challenge.zip', 'Live-Coding-Task {field}', 'Coding challenge'],
  },
  withdrawn: {
    cv: ['Old CV, please do not use any more: {link}', 'The CV I sent last week ({link}) is outdated.', 'Outdated CV: {link}', 'Do not use this CV any longer: {link}', 'Previous CV (superseded): {link}', 'This CV is obsolete: {link}', 'Ignore the old CV at {link}', 'Replaced CV: {link} (no longer valid)', 'CV from 2024, outdated: {link}', 'Please disregard the earlier CV {link}', 'Deprecated CV: {link}', 'Not the current CV, do not open: {link}'],
    description: [],
    scorecard: ['Old scorecard, please do not use any more: {link}', 'The scorecard I sent last week ({link}) is outdated.', 'Outdated scorecard: {link}', 'Do not use this scorecard any longer: {link}', 'Previous scorecard (superseded): {link}', 'This scorecard is obsolete: {link}', 'Ignore the old scorecard at {link}', 'Scorecard, no longer valid: {link}', 'Scorecard of 2024, outdated: {link}', 'Please disregard the earlier scorecard {link}', 'Deprecated scorecard: {link}', 'Not the current scorecard, do not fill in: {link}'],
    tasks: ['Old coding task, please do not use any more: {link}', 'The task I sent last week ({link}) is outdated.', 'Outdated task: {link}', 'Do not use this task any longer: {link}', 'Previous coding task (superseded): {link}', 'This task is obsolete: {link}', 'Ignore the old task at {link}', 'Coding task, no longer valid: {link}', 'Task of 2024, outdated: {link}', 'Please disregard the earlier coding task {link}', 'Deprecated coding task: {link}', 'This task has leaked, do not use it: {link}'],
  },
  inlineHeads: {
    expertlead: ['Project description:', 'The project:', 'About the project:', 'Project description', 'PROJECT DESCRIPTION', 'Description of the project:', 'Project brief:', 'What the project is about:', 'About the project', 'Project summary:', 'Project in short:', 'Project details:'],
    expertview: ['Job description:', 'The role:', 'About the role:', 'Job description', 'JOB DESCRIPTION', 'Description of the position:', 'About the position:', 'Job description (short version):', 'About the role', 'Job profile:', 'JD:', 'Position description:'],
  },
  inlineLines: ['Migration of a monolith to services on AWS, team of six', 'Design and build of REST and event-driven APIs', 'At least five years of experience with {field}', 'Responsible for the quality of the whole delivery chain', 'Experience with Terraform and Kubernetes is a plus', 'Daily work with product owners and designers', 'Three days a week on site, two remote', 'Building a new platform for customer data', 'Good English, some German', 'Mentoring of two junior engineers', 'Optimising slow queries in PostgreSQL', 'Ownership of monitoring and on-call'],
};

/** A description's prose, words, footnotes and withdrawals differ only in its name. */
const named = (templates: string[], names: string[]) =>
  templates.map((template, i) => template.replace('{it}', names[i % names.length] ?? ''));

const DESCRIPTION = ['{descriptionName}'];
documents.prose.description = named(
  ['The {it} is here: {link}', 'Please read the {it} ({link}) beforehand.', 'For the {it} see {link}', 'I put the {it} under {link}', 'Here is the {it}: {link}', 'Have a look at the {it}: {link}', 'The {it} can be found at {link}', 'You also need the {it}: {link}', 'The client wrote a {it}, see {link}', 'And the {it}: {link}', 'The {it}, two pages: {link}', 'To get the context, read the {it} at {link}'],
  DESCRIPTION,
);
documents.words.description = named(
  ['Please read the [{it}].', 'Here is the [{it}].', 'The {it} is [here].', 'Have a look at the [{it}].', 'The [{it}] is worth a read.', 'Click [here] for the {it}.', 'We also have a [{it}].', 'See the [{it}] for the context.', 'Read [the {it}] before.', 'For the {it} click [here].', 'The client sent a [{it}].', 'You can open the [{it}] with your account.'],
  DESCRIPTION,
);
documents.footnoted.description = named(
  ['Read the {it} [{n}].', 'The {it} [{n}] is two pages long.', 'For the {it} see [{n}].', 'The {it} [{n}] came from the client.', 'Have a look at the {it} [{n}].', 'Please know the {it} [{n}].', 'The {it} is linked below [{n}].', 'Then the {it} [{n}].', 'The context is in the {it} [{n}].', 'See also the {it} [{n}].', 'Mind the {it} [{n}].', 'A {it} [{n}] exists.'],
  DESCRIPTION,
);
documents.withdrawn.description = named(
  ['Old {it}, please do not use any more: {link}', 'The {it} I sent last week ({link}) is outdated.', 'Outdated {it}: {link}', 'Do not use this {it} any longer: {link}', 'Previous {it} (superseded): {link}', 'This {it} is obsolete: {link}', 'Ignore the old {it} at {link}', 'Earlier {it}, no longer valid: {link}', 'The {it} of 2024, outdated: {link}', 'Please disregard the earlier {it} {link}', 'Deprecated {it}: {link}', 'Not the current {it}: {link}'],
  DESCRIPTION,
);
