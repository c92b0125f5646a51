import type { LetterWords } from './words.ts';

export const de: LetterWords = {
  direction: 'ltr',
  reference: 'Unser Zeichen: {reference}',
  salutation: 'Guten Tag {name},',
  open: { recipient: '[Empfänger: vor der Freigabe des Schreibens anzugeben]', salutation: 'Guten Tag,' },
  closing: 'Mit freundlichen Grüßen',
  facts: {
    sin: 'Einmalige Kennnummer',
    authority: 'Zuständige Behörde',
    portal: 'Internetportal',
    replyBy: 'Unsere Antwort erhalten Sie spätestens am',
  },
  link: {
    subject: 'Ihre Identitätsdaten in Informationssystemen der Europäischen Union',
    RED: 'Identitätsdaten, die mit Ihnen verbunden sind, stehen in mehr als einem Informationssystem der Europäischen Union. Wir haben sie verglichen (Artikel 29 der Verordnungen (EU) 2019/817 und (EU) 2019/818) und festgestellt, dass sie ohne Rechtfertigung voneinander abweichen oder gemeinsam genutzt werden. Zwischen ihnen ist eine rote Verknüpfung gespeichert worden (Artikel 32).',
    WHITE:
      'Identitätsdaten, die mit Ihnen verbunden sind, stehen in mehr als einem Informationssystem der Europäischen Union. Wir haben sie verglichen (Artikel 29 der Verordnungen (EU) 2019/817 und (EU) 2019/818) und festgestellt, dass sie zu einer Person gehören. Zwischen ihnen ist eine weiße Verknüpfung gespeichert worden (Artikel 33).',
    noConsequence:
      'Die Verknüpfung allein hat für Sie keine Rechtsfolgen. Entscheidungen über Sie dürfen nur auf den Daten selbst beruhen (Artikel 32 Absatz 2).',
    rights:
      'Sie haben das Recht auf Auskunft über diese Daten sowie darauf, dass falsche Daten berichtigt und unrechtmäßig gespeicherte Daten gelöscht werden (Artikel 48). Sie können sich kostenlos an die Behörde jedes Mitgliedstaats wenden.',
    howTo:
      'Das Internetportal sagt Ihnen, wie Sie die Behörde erreichen: Geben Sie dort deren Kennung ein. Nennen Sie in jedem Schreiben die oben stehende Nummer. Bitte bewahren Sie diesen Brief auf.',
  },
  reply: {
    subject: {
      ACCESS: 'Ihr Antrag auf Auskunft über Ihre Daten',
      RECTIFICATION: 'Ihr Antrag auf Berichtigung Ihrer Daten',
      ERASURE: 'Ihr Antrag auf Löschung Ihrer Daten',
    },
    received:
      'Wir haben den Antrag geprüft, der am {day} von Ihnen eingegangen ist (Artikel 48 der Verordnungen (EU) 2019/817 und (EU) 2019/818).',
    outcome: {
      INFORM: 'Über die zu Ihnen gespeicherten Daten können wir Ihnen Folgendes mitteilen:',
      RECTIFY: 'Die Daten waren nicht richtig. Sie sind berichtigt worden. Im Einzelnen:',
      ERASE:
        'Die Daten waren nicht richtig oder nicht rechtmäßig gespeichert. Sie sind gelöscht worden. Im Einzelnen:',
      REFUSE: 'Wir können Ihrem Antrag nicht entsprechen. Unsere Gründe:',
    },
    refusal: {
      DATA_ACCURATE: 'Die zu Ihnen gespeicherten Daten sind geprüft worden und richtig.',
      PROCESSING_LAWFUL: 'Die Daten sind geprüft worden und rechtmäßig gespeichert.',
      NO_DATA: 'Im Detektor für Mehrfachidentitäten sind keine Daten zu Ihnen gespeichert.',
      NOT_IDENTIFIED: 'Aus Ihren Angaben ließ sich nicht erkennen, welche Daten gemeint sind.',
      ACCESS_RESTRICTED: 'Das Gesetz beschränkt, was in Ihrem Fall mitgeteilt werden darf.',
    },
    remedies:
      'Sie können diese Entscheidung anfechten. Sie können sich bei der Datenschutzaufsichtsbehörde dieses Mitgliedstaats beschweren, die Sie auch unterstützt, und Klage beim zuständigen Gericht erheben. Dafür können Fristen gelten; die unten genannte Behörde teilt sie Ihnen mit.',
    erased:
      'Was Sie uns geschickt haben, dient nur diesem Antrag und wird gelöscht, sobald dieser Brief versandt ist (Artikel 48 Absatz 9).',
  },
  procedure: {
    subject: 'Ihr Antrag: Wie es weitergeht',
    text: 'Ihr Antrag ist am {day} eingegangen. Den Vergleich, um den es geht, hat eine andere Behörde vorgenommen. Am {handedOver} haben wir sie gebeten zu prüfen, ob die Daten richtig und rechtmäßig gespeichert sind; sie hat dafür 30 Tage, bei schwieriger Prüfung 45 (Artikel 48 der Verordnungen (EU) 2019/817 und (EU) 2019/818). Sie müssen nichts tun. Sie hören von uns.',
  },
  extension: {
    subject: 'Ihr Antrag: Wir brauchen mehr Zeit',
    text: 'Ihr Antrag ist am {day} eingegangen. Wir können ihn nicht innerhalb von 45 Tagen beantworten und verlängern die Frist um 15 Tage (Artikel 48 Absatz 2 der Verordnungen (EU) 2019/817 und (EU) 2019/818). Unsere Gründe:',
    COMPLEXITY: 'Der Antrag ist schwierig.',
    NUMBER_OF_REQUESTS: 'Bei uns sind viele Anträge eingegangen.',
  },
};
