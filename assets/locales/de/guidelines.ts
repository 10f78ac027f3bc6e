import type { guidelines as english } from '../en/guidelines';
import type { Same } from '../shape';

export const guidelines: Same<typeof english> = {
  settleType: {
    text: 'Aufzeichnen, bevor der Sitzungstyp geklärt ist.',
  },
  company: {
    text: 'Fragen zum Unternehmen oder zur Stelle beantworten.',
    line: 'Ich übernehme nur den technischen Teil; Ihr Kontakt dort kann Ihnen mehr dazu sagen.',
  },
  feedback: {
    text: 'Feedback versprechen oder dass sich expertlead nach dem Interview meldet.',
    line: 'Bitte haben Sie Verständnis, dass ich zum Interview kein Feedback geben kann.',
  },
  friendly: {
    text: 'Durchweg freundlich sein: Die Kandidatin oder der Kandidat soll sich sicher und fair behandelt fühlen.',
    line: 'Schön, Sie kennenzulernen, und danke, dass Sie sich die Zeit nehmen. Wenn etwas unklar ist, fragen Sie einfach.',
  },
  introduction: {
    text: 'Sie vertreten expertlead. Dass Sie freiberuflich arbeiten, dürfen Sie natürlich sagen.',
    line: 'Ich bin heute für expertlead hier; selbst arbeite ich freiberuflich.',
  },
  proficiency: {
    text: 'Das Können im Fachgebiet beurteilen, nicht, ob jemand „gut“ oder „schlecht“ ist.',
  },
  fairness: {
    text: 'Unabhängig von Geschlecht, Religion, Hautfarbe, sexueller Orientierung oder Vergleichbarem beurteilen.',
  },
  recordUnlessDeclined: {
    text: 'Aufzeichnen, außer bei ausdrücklichem Nein im Gespräch. Verbietet es die Einladung, dann nie.',
  },
  recordIfStated: {
    text: 'Nur aufzeichnen, wenn die Einladung es vorsieht und im Gespräch zugestimmt wurde. Steht dort nichts: nicht aufzeichnen, expertlead fragen.',
  },
  farewell: {
    text: 'So freundlich schließen, wie Sie begonnen haben.',
    line: 'Vielen Dank für Ihre Zeit und den Einblick in Ihre Arbeitsweise. Alles Gute für Sie!',
  },
  community: {
    text: 'Möchte freiberuflich in die Tech-Community von expertlead. Auch ob jemand insgesamt in die Community passt, zählt.',
  },
  registered: {
    text: 'Meist schon als Freelancer registriert.',
  },
  client: {
    text: 'Hat sich bei einem Kunden von expertlead beworben, meist auf eine unbefristete Vollzeitstelle.',
  },
  jobDescription: {
    text: 'Zu jedem Interview gehört eine Stellenbeschreibung: Sie sagt, was die Stelle verlangt und welche Kenntnisse zu erwarten sind.',
  },
};
