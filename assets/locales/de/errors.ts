import type { errors as english } from '../en/errors';
import type { Same } from '../shape';

export const errors: Same<typeof english> = {
  noClientId:
    'Noch keine Client-ID. Tragen Sie in den Optionen die bei Google registrierte ein, oder fügen Sie stattdessen eine Einladung ein.',
  noAccount: 'Tragen Sie zuerst das Google-Konto ein, das Sie expertlead genannt haben.',
  consentRefused:
    'Google durfte Ihren Kalender nicht freigeben. Melden Sie sich erneut an und erlauben Sie das Lesen mit „Weiter“.',
  windowClosed: 'Das Google-Fenster wurde vor dem Ende der Anmeldung geschlossen. Melden Sie sich erneut an.',
  wrongAccount:
    'Sie haben sich als {detail} angemeldet. Nehmen Sie das expertlead genannte Konto; ist es dieses, tragen Sie es in den Optionen genau so ein, wie Google es zeigt.',
  calendarNotGranted:
    'Das Kästchen für Ihren Kalender war nicht angekreuzt. Melden Sie sich erneut an und kreuzen Sie das Ansehen der Termine an.',
  stateMismatch:
    'Die Antwort gehörte nicht zu dieser Anmeldung und wurde abgelehnt. Melden Sie sich erneut an.',
  signInFailed:
    'Google hat die Anmeldung nicht abgeschlossen. Versuchen Sie es erneut; bleibt es dabei, prüfen Sie die Client-ID in den Optionen.',
  signInAgain: 'Google verlangt eine neue Anmeldung.',
  clientRejected:
    'Google hat die Client-ID abgelehnt. Vergleichen Sie sie und die Weiterleitungsadresse in den Optionen mit Ihrem Google-Projekt.',
  offline: 'Google war nicht erreichbar. Ihr Kalender wird von selbst wieder gelesen.',
  calendarRefused: 'Google verweigert diesen Kalender. Melden Sie sich ab und wieder an.',
  calendarBusy: 'Google bittet um eine Pause. Ihr Kalender wird von selbst wieder gelesen.',
  calendarUnreadable: 'Googles Antwort war nicht lesbar. Ihr Kalender wird von selbst wieder gelesen.',
  notFound: 'Google hat diesen Termin nicht mehr.',
  allDayEvent:
    'Das ist ein ganztägiger Eintrag. Geben Sie ihm im Kalender eine Uhrzeit und lesen Sie dann neu.',
  notConnected: 'Verbinden Sie zuerst in den Optionen Ihren Kalender.',
  pasteEmpty: 'Noch nichts eingefügt. Kopieren Sie die ganze Einladung und fügen Sie sie hier ein.',
  pasteNoTime: 'Tragen Sie Datum und Uhrzeit des Interviews ein.',
  pasteBadMeeting:
    'Das ist kein https-Link zu einem Meeting. Nehmen Sie den Link aus der Einladung, oder lassen Sie das Feld leer.',
  pasteEndBeforeStart: 'Das Ende liegt vor dem Beginn. Korrigieren Sie die Zeiten.',
  unknownSession: 'Diese Sitzung ist nicht mehr gespeichert.',
  notAllowed: 'Diese Seite darf das nicht.',
  badMessage: 'In der Erweiterung ging etwas schief. Schließen Sie diese Seite und öffnen Sie sie neu.',
  storageFull:
    'Der Speicher des Browsers für Erweiterungen ist voll. Entfernen Sie alte Sitzungen und versuchen Sie es erneut.',
  storageNewer:
    'Ihre Daten stammen von einer neueren Version. Aktualisieren Sie die Erweiterung; nichts wurde geändert.',
  badCorrection:
    'Das ist kein https-Link, der sich sicher öffnen lässt. Kopieren Sie die Adresse des Dokuments aus dem Browser und fügen Sie sie hier ein.',
  ruleWithoutCondition:
    'Sagen Sie, für welche Einladungen die Regel gilt: Absender, Domain oder Wörter des Titels.',
  tooManyRules: 'Es gibt schon 100 Regeln. Löschen Sie eine, die nicht mehr gebraucht wird.',
};
