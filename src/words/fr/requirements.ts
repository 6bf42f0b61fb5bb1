import type { Sentences } from "../lists.js";
import { together } from "../together.js";
import { townHallSentences } from "./town-halls.js";

/** Why each paper is asked for. */
export const requirementSentences: Sentences["requirement"] = together(
  {
    "application-form/paper-channel": "Vous faites la demande sur papier.",
    "pre-application-number/online-channel": "Vous préparez la demande en ligne.",
    "photo/every-application": "Toute demande de titre en comporte une.",
    "proof-of-address/own-name": "Il prouve [votre adresse|l’adresse de ~].",
    "proof-of-address/parent": "[Vous vivez chez ce parent|~ vit chez vous] : il prouve cette adresse.",
    "proof-of-address/who-files":
      "Il prouve [l’adresse de la personne qui fait la demande|votre adresse, puisque vous faites la demande].",
    "second-parent-proof-of-address/usual-residence":
      "[Vous vivez|~ vit] chez l’autre parent : c’est l’adresse de ce parent qui compte, même s’il ne fait pas la demande.",
    "second-parent-proof-of-address/both-addresses":
      "Les deux adresses doivent figurer sur le titre : il prouve la seconde.",
    "alternating-residence-proof/both-addresses":
      "Les deux adresses ne sont inscrites que pour un enfant en résidence alternée.",
    "host-proof-of-address/hosted":
      "[Vous n’avez pas de justificatif à votre nom : il prouve l’adresse où vous vivez|Il prouve l’adresse de l’hébergement].",
    "host-id-copy/hosted": "Elle prouve qui [vous héberge|héberge].",
    "host-statement/hosted": "Elle prouve [que vous vivez|l’hébergement] à cette adresse.",
    "domicile-election/no-fixed-address": "Elle tient lieu de justificatif de domicile.",
    "hotel-statement/hotel": "Elle tient lieu de justificatif de domicile, avec un document officiel.",
    "pitch-deed-or-lease/mobile-home":
      "Il tient lieu de justificatif de domicile, avec un document officiel.",
    "official-document-with-address/hotel-or-mobile-home": "Il confirme l’adresse de l’hôtel ou du terrain.",
    "held-cni/replaced": "La nouvelle carte la remplace.",
    "held-cni/proves-civil-status":
      "Elle prouve [votre état civil et votre nationalité|l’état civil et la nationalité de ~], et peut éviter un acte de naissance.",
    "held-cni/handed-back": "Vous rendez l’ancienne carte en recevant la nouvelle.",
    "held-passport/replaced": "Le nouveau passeport le remplace.",
    "held-passport/proves-civil-status":
      "Il prouve [votre état civil et votre nationalité|l’état civil et la nationalité de ~], et peut éviter un acte de naissance.",
    "held-passport/handed-back":
      "Vous rendez l’ancien passeport en recevant le nouveau. S’il porte un visa encore valide, vous pouvez le garder tant que dure ce visa.",
    "birth-record/no-title-shown": {
      "void-in-a-former-name":
        "Il prouve [votre état civil|l’état civil de ~] : aucun titre que vous présentez ne le prouve. Un titre annulé ne prouve plus rien.",
      otherwise:
        "Il prouve [votre état civil|l’état civil de ~] : aucune carte et aucun passeport que vous présentez ne le prouve. Un titre annulé, ou périmé depuis trop longtemps, ne prouve rien.",
    },
    "birth-record/acquired-nationality":
      "[Vous avez|~ a] acquis la nationalité française : s’il la mentionne en marge, il la prouve.",
    "birth-record/parental-authority":
      "Il prouve que le parent a l’autorité parentale, puisqu’aucun titre ne prouve [votre état civil|l’état civil de ~].",
    "birth-record/civil-status-change": "Mis à jour, il prouve le changement.",
    "birth-record/both-parents-names": "Il montre les noms des deux parents.",
    "birth-record/earlier-use-name":
      "Le nom d’usage change après un divorce ou un décès : mis à jour, il le justifie.",
    "marriage-record/no-birth-record":
      "Il prouve [votre état civil : votre|l’état civil de ~ : son] acte de naissance ne peut pas être fourni.",
    "marriage-record/spouse-name":
      "Le nom de l’époux ou de l’épouse est demandé pour la première fois : ce papier prouve le mariage. L’acte de naissance ne convient que s’il mentionne le mariage.",
    "marriage-record/not-on-birth-record":
      "[Votre acte de naissance|L’acte de naissance de ~] ne mentionne pas le mariage : seul l’acte de mariage le prouve.",
    "divorce-judgment/ex-spouse-name":
      "[Vous gardez le nom de votre|~ garde le nom de son] ex-époux ou ex-épouse : il faut que le jugement ou cette personne le permette.",
    "ex-spouse-authorisation/not-in-judgment":
      "Le jugement de divorce ne permet pas de garder ce nom : il faut l’accord de cette personne.",
    "spouse-death-record/widowed-mention":
      "[Vous voulez|~ veut] la mention « veuf » ou « veuve » : il la justifie. Garder le nom, sans la mention, ne demande aucun papier.",
    "nationality-proof/record-silent":
      "Ni un titre récent ni [votre acte de naissance|l’acte de naissance de ~] ne prouvent que [vous êtes|~ est] de nationalité française.",
    "nationality-proof/acquired-nationality":
      "[Vous avez|~ a] acquis la nationalité française, et [votre|son] acte de naissance ne le montre pas.",
    "sworn-translation/foreign-record":
      "[Votre acte de naissance|L’acte de naissance de ~] est écrit dans une langue étrangère.",
    "loss-declaration/lost": "Le titre à remplacer est perdu.",
    "loss-declaration/before-collection":
      "L’ancien titre est perdu ou volé depuis le dépôt : il faut le déclarer, puisque vous ne pouvez pas le rendre.",
    "theft-declaration/stolen": "Le titre à remplacer a été volé.",
    "fiscal-stamp/fee-due": "Cette demande est payante.",
    "fiscal-stamp/paper-stamp": "Cette demande est payante, par un timbre fiscal sur papier.",
    "fiscal-stamp/not-handed-back": "L’ancienne carte n’est pas rendue : la nouvelle devient payante.",
    "parent-id/minor":
      "[La personne qui accompagne le mineur prouve ainsi qui elle est.|Vous accompagnez ~ : elle prouve qui vous êtes.]",
    "parental-authority-decision/third-party":
      "Qui n’est ni parent ni tuteur doit prouver que la justice lui a donné l’autorité parentale.",
    "joint-authority-declaration/late-recognition":
      "Sans mariage avec l’autre parent, [le parent qui fait la demande a|vous avez] reconnu l’enfant après son premier anniversaire : elle prouve [son|votre] autorité parentale.",
    "other-parent-use-name-agreement/both-parents":
      "Ajouter, changer ou ôter le nom d’usage d’un mineur demande l’accord des deux parents.",
    "other-parent-id-copy/both-parents": "Elle accompagne son accord sur le nom d’usage.",
    "other-parent-information-statement/one-parent":
      "Un parent agit seul pour le nom d’usage : il doit avoir prévenu l’autre.",
    "other-parent-information-proof/one-parent":
      "Un parent agit seul pour le nom d’usage : elle montre qu’il a prévenu l’autre.",
    "minor-use-name-consent/from-thirteen":
      "Un mineur de plus de 13 ans donne son accord pour le nom d’usage.",
    "guardianship-judgment/minor":
      "Elle prouve [le droit du tuteur|votre droit, comme tuteur ou tutrice,] de faire la demande.",
    "guardian-id-copy/minor": "Elle prouve [qui est le tuteur|qui vous êtes].",
    "educational-assistance-judgment/child-welfare-service":
      "L’aide sociale à l’enfance fait la demande : il prouve que le mineur lui est confié.",
    "parents-failure-record/child-welfare-service":
      "L’aide sociale à l’enfance n’agit que si les parents ne peuvent pas être joints, ou refusent : il le prouve.",
    "agent-capacity-proof/child-welfare-service":
      "Elle prouve que [l’agent agit|vous agissez] pour l’aide sociale à l’enfance.",
    "agent-id-copy/child-welfare-service": "Elle prouve [qui est l’agent|qui vous êtes].",
    "guardianship-judgment/filed-alone":
      "[Vous êtes|~ est] sous tutelle, et la demande est faite sans [votre|son] tuteur.",
    "guardianship-judgment/guardian-files":
      "Elle prouve [le droit du tuteur|votre droit] de faire la demande.",
    "guardian-statement/filed-alone": "Elle prouve que le tuteur est informé.",
    "guardian-id-copy/filed-alone": "Elle accompagne l’attestation du tuteur.",
    "guardian-id-copy/guardian-files": "Elle prouve [qui est le tuteur|qui vous êtes].",
    "urgency-proof/temporary-passport": "Un passeport temporaire n’est fait que pour un voyage urgent.",
    "temporary-passport-receipt/temporary-passport":
      "Il est à montrer pour recevoir le passeport temporaire.",
    "large-passport-letter/large-passport":
      "Un passeport de 48 pages n’est fait que pour qui voyage souvent.",
    "medical-certificate/visit-for-a-card":
      "Pour une carte, un agent peut venir si une maladie ou une infirmité empêche de se déplacer.",
    "medical-certificate/visit-for-a-passport":
      "Pour un passeport, un agent ne peut venir que si le titre est indispensable et urgent. Le certificat dit que l’état de santé est grave et ne peut pas s’améliorer.",
    "prepaid-envelope/by-post": "Vous voulez recevoir le passeport par la poste.",
    "travel-proof/extended-card":
      "La loi a prolongé la carte : ce papier dit pourquoi elle est renouvelée avant sa fin.",
  },
  townHallSentences,
);
