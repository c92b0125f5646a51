import type { LetterWords } from './words.ts';

export const fr: LetterWords = {
  direction: 'ltr',
  reference: 'Notre référence : {reference}',
  salutation: 'Madame, Monsieur {name},',
  open: {
    recipient: '[Destinataire : à indiquer avant l’envoi de la lettre]',
    salutation: 'Madame, Monsieur,',
  },
  closing: 'Veuillez agréer nos salutations distinguées.',
  facts: {
    sin: 'Numéro d’identification unique',
    authority: 'Autorité responsable',
    portal: 'Portail web',
    replyBy: 'Vous recevrez notre réponse au plus tard le',
  },
  link: {
    subject: 'Vos données d’identité dans les systèmes d’information de l’Union européenne',
    RED: 'Des données d’identité qui vous sont rattachées figurent dans plusieurs systèmes d’information de l’Union européenne. Nous les avons comparées (article 29 des règlements (UE) 2019/817 et (UE) 2019/818) et avons constaté qu’elles diffèrent, ou sont partagées, sans justification. Un lien rouge a été enregistré entre elles (article 32).',
    WHITE:
      'Des données d’identité qui vous sont rattachées figurent dans plusieurs systèmes d’information de l’Union européenne. Nous les avons comparées (article 29 des règlements (UE) 2019/817 et (UE) 2019/818) et avons constaté qu’elles appartiennent à une seule personne. Un lien blanc a été enregistré entre elles (article 33).',
    noConsequence:
      'Le lien seul n’a aucune conséquence juridique pour vous. Les décisions qui vous concernent ne peuvent reposer que sur les données elles-mêmes (article 32, paragraphe 2).',
    rights:
      'Vous avez le droit d’accéder à ces données, de faire rectifier celles qui sont inexactes et de faire effacer celles qui sont conservées illicitement (article 48). Vous pouvez vous adresser gratuitement à l’autorité de tout État membre.',
    howTo:
      'Le portail web vous indique comment joindre l’autorité : saisissez-y sa référence. Mentionnez le numéro ci-dessus dans chaque courrier. Veuillez conserver cette lettre.',
  },
  reply: {
    subject: {
      ACCESS: 'Votre demande d’accès à vos données',
      RECTIFICATION: 'Votre demande de rectification de vos données',
      ERASURE: 'Votre demande d’effacement de vos données',
    },
    received:
      'Nous avons examiné la demande que nous avons reçue de vous le {day} (article 48 des règlements (UE) 2019/817 et (UE) 2019/818).',
    outcome: {
      INFORM: 'Voici ce que nous pouvons vous indiquer sur les données conservées à votre sujet :',
      RECTIFY: 'Les données n’étaient pas exactes. Elles ont été rectifiées. En détail :',
      ERASE:
        'Les données n’étaient pas exactes ou n’étaient pas conservées licitement. Elles ont été effacées. En détail :',
      REFUSE: 'Nous ne pouvons pas donner suite à votre demande. Nos motifs :',
    },
    refusal: {
      DATA_ACCURATE: 'Les données conservées à votre sujet ont été vérifiées et sont exactes.',
      PROCESSING_LAWFUL: 'Les données ont été vérifiées et sont conservées licitement.',
      NO_DATA: 'Aucune donnée vous concernant n’est conservée dans le détecteur d’identités multiples.',
      NOT_IDENTIFIED: 'Ce que vous nous avez envoyé n’a pas permis de savoir de quelles données il s’agit.',
      ACCESS_RESTRICTED: 'La loi limite ce qui peut être communiqué dans votre cas.',
    },
    remedies:
      'Vous pouvez contester cette décision. Vous pouvez introduire une réclamation auprès de l’autorité de contrôle de la protection des données de cet État membre, qui vous prête aussi assistance, et saisir la juridiction compétente. Des délais peuvent s’appliquer ; l’autorité ci-dessous vous les indique.',
    erased:
      'Ce que vous nous avez envoyé ne sert qu’à cette demande et est effacé dès l’envoi de cette lettre (article 48, paragraphe 9).',
  },
  procedure: {
    subject: 'Votre demande : la suite de la procédure',
    text: 'Nous avons reçu votre demande le {day}. Une autre autorité a effectué la comparaison dont il s’agit. Le {handedOver}, nous lui avons demandé de vérifier si les données sont exactes et conservées licitement ; elle dispose de 30 jours, ou de 45 si la vérification est difficile (article 48 des règlements (UE) 2019/817 et (UE) 2019/818). Vous n’avez rien à faire. Vous recevrez de nos nouvelles.',
  },
  extension: {
    subject: 'Votre demande : un délai supplémentaire est nécessaire',
    text: 'Nous avons reçu votre demande le {day}. Nous ne pouvons pas y répondre dans les 45 jours et prolongeons ce délai de 15 jours (article 48, paragraphe 2, des règlements (UE) 2019/817 et (UE) 2019/818). Nos motifs :',
    COMPLEXITY: 'La demande est complexe.',
    NUMBER_OF_REQUESTS: 'Nous avons reçu de nombreuses demandes.',
  },
};
