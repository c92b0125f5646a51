import type { LetterWords } from './words.ts';

export const es: LetterWords = {
  direction: 'ltr',
  reference: 'Nuestra referencia: {reference}',
  salutation: 'Estimado/a {name}:',
  open: {
    recipient: '[Destinatario: debe indicarse antes de enviar la carta]',
    salutation: 'Estimado/a señor/a:',
  },
  closing: 'Atentamente,',
  facts: {
    sin: 'Número de identificación único',
    authority: 'Autoridad responsable',
    portal: 'Portal web',
    replyBy: 'Recibirá nuestra respuesta a más tardar el',
  },
  link: {
    subject: 'Sus datos de identidad en los sistemas de información de la Unión Europea',
    RED: 'En más de un sistema de información de la Unión Europea figuran datos de identidad relacionados con usted. Los hemos comparado (artículo 29 de los Reglamentos (UE) 2019/817 y (UE) 2019/818) y hemos comprobado que difieren, o se comparten, sin justificación. Se ha almacenado entre ellos un vínculo rojo (artículo 32).',
    WHITE:
      'En más de un sistema de información de la Unión Europea figuran datos de identidad relacionados con usted. Los hemos comparado (artículo 29 de los Reglamentos (UE) 2019/817 y (UE) 2019/818) y hemos comprobado que pertenecen a una sola persona. Se ha almacenado entre ellos un vínculo blanco (artículo 33).',
    noConsequence:
      'El vínculo por sí solo no tiene consecuencias jurídicas para usted. Las decisiones que le afecten solo pueden basarse en los propios datos (artículo 32, apartado 2).',
    rights:
      'Tiene derecho a acceder a estos datos, a que se rectifiquen los que sean inexactos y a que se supriman los que se conserven ilícitamente (artículo 48). Puede dirigirse gratuitamente a la autoridad de cualquier Estado miembro.',
    howTo:
      'El portal web le indica cómo ponerse en contacto con la autoridad: introduzca allí su referencia. Indique en cada escrito el número que figura más arriba. Conserve esta carta.',
  },
  reply: {
    subject: {
      ACCESS: 'Su solicitud de acceso a sus datos',
      RECTIFICATION: 'Su solicitud de rectificación de sus datos',
      ERASURE: 'Su solicitud de supresión de sus datos',
    },
    received:
      'Hemos examinado la solicitud que recibimos de usted el {day} (artículo 48 de los Reglamentos (UE) 2019/817 y (UE) 2019/818).',
    outcome: {
      INFORM: 'Esto es lo que podemos comunicarle sobre los datos que se conservan acerca de usted:',
      RECTIFY: 'Los datos no eran exactos. Se han rectificado. En detalle:',
      ERASE: 'Los datos no eran exactos o no se conservaban lícitamente. Se han suprimido. En detalle:',
      REFUSE: 'No podemos atender su solicitud. Nuestros motivos:',
    },
    refusal: {
      DATA_ACCURATE: 'Los datos que se conservan acerca de usted se han comprobado y son exactos.',
      PROCESSING_LAWFUL: 'Los datos se han comprobado y se conservan lícitamente.',
      NO_DATA: 'En el detector de identidades múltiples no se conservan datos sobre usted.',
      NOT_IDENTIFIED: 'Con lo que nos envió no hemos podido saber a qué datos se refiere.',
      ACCESS_RESTRICTED: 'La ley limita lo que se puede comunicar en su caso.',
    },
    remedies:
      'Puede impugnar esta decisión. Puede presentar una reclamación ante la autoridad de control de protección de datos de este Estado miembro, que también le prestará asistencia, y acudir al órgano jurisdiccional competente. Pueden aplicarse plazos; la autoridad que figura más abajo se los indicará.',
    erased:
      'Lo que nos envió se utiliza únicamente para esta solicitud y se suprime en cuanto se haya enviado esta carta (artículo 48, apartado 9).',
  },
  procedure: {
    subject: 'Su solicitud: los pasos siguientes',
    text: 'Recibimos su solicitud el {day}. La comparación a la que se refiere la hizo otra autoridad. El {handedOver} le pedimos que comprobara si los datos son exactos y se conservan lícitamente; dispone de 30 días, o de 45 si la comprobación es difícil (artículo 48 de los Reglamentos (UE) 2019/817 y (UE) 2019/818). No tiene que hacer nada. Tendrá noticias nuestras.',
  },
  extension: {
    subject: 'Su solicitud: necesitamos más tiempo',
    text: 'Recibimos su solicitud el {day}. No podemos responderla en el plazo de 45 días y lo prorrogamos 15 días (artículo 48, apartado 2, de los Reglamentos (UE) 2019/817 y (UE) 2019/818). Nuestros motivos:',
    COMPLEXITY: 'La solicitud es compleja.',
    NUMBER_OF_REQUESTS: 'Hemos recibido muchas solicitudes.',
  },
};
