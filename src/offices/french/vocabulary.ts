import { dayNames } from "./day-words.js";

/** The folded names of the months, January first. */
export const monthNames =
  "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre".split(" ");

/** What single words mean, and marks: a kind of piece with its value, then what means it. A plural and a feminine in *e* mean the same. */
export const words = `_ du de des d le la les l un tou tout chaque que jour titre en pendant durant lors est sont sera seront pour ' \u00b7 \u2022 *
O ouvert ouverture
h=morning matin matinee
h=evening soir soiree
u uniquement seulement exclusivement
> au aux a
J jusqu jusque
& et ou puis ainsi & +
E entre
m mois
s semaine
c ferme fermeture aucun relache impossible neant
x sauf hors hormis excepte
A apres
B avant
i ete hiver printemps automne saison estival hivernal
z exceptionnel exceptionnelle exceptionnellement provisoire provisoirement temporaire temporairement modifie annule suspendu supprime selon suivant alternance reserve limite exception vacance conge
o=1 premier premiere
o=2 deuxieme second
o=3 troisieme
o=4 quatrieme
o=5 cinquieme
o=-1 dernier derniere
r=collection remise retrait recuperation recuperer delivrance retirer
r=deposit depot demande deposer
= idem
~ retraite
! mais
t=720 midi
t=1440 minuit
: : |
. . ! ?
, ,
/ /
; ;
( (
) )
- -`;

const days = Object.values(dayNames).join("|");
const month = monthNames.join("|");
const dayOfMonth = String.raw`\d{1,2}(?:er)? (?:${month})`;
const appointment = String.raw`(?:r\.?d\.?v\.?|rendez[- ]{0,3}vous)(?![a-z])`;
const taken = "(?:prise de |prendre )?";

/** What several words mean together, or one in its place, by patterns that end where a word does, or its plural. */
export const sayings = String.raw`~ (?:rue|place|avenue|boulevard|allee|quai|square|impasse|chemin|cours|esplanade) (?:[a-z']+ ){0,3}${dayOfMonth}(?: \d{4})?
~ (?:mise? a jour|maj|publiee?|actualisee?)s?(?: du| le| au)? ?:? ?(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|${dayOfMonth}(?: \d{4})?)
~ (?:a|ont|avait) ete
~ (?:mme|mlle|mr|madame|monsieur) (?:${days})
~ (?:physique|libre|public|sur place|mairie) et telephonique
d=0-7 (?:tou(?:s|te) les|chaque) jour(?!s? (?:ouvr|feri|de semaine))s?(?: de la semaine)?|quotidiennement|(?:tous les|chaque)(?= (?:matin|soir|apres[- ]midi)s?(?! ?,? ?(?:du|le|les|:)? ?(?:${days}))(?![a-z]))
d=0-5 (?:tous les )?jours? (?:ouvr(?:es?|ables?)|de semaine)|en semaine(?! (?:im)?paire| [ab\d])
d=5-7 week[- ]?end|fins? de semaine
f (?:jours? )?ferie|(?<=dimanches? et )fete
h=afternoon apres[- ]{0,3}midi
_ sans interruption|journee continue|non[- ]stop|toute l'annee
x a l'exce?ption|a l'exclusion|en dehors|mis a part
P a partir|a compter|depuis|des(?= l[ea] \d| reception| \d)
c (?:n'est |ne sont )?pas(?= de | d'| ouvert)
i ponts(?![ -]d)|ponts? de (?:mai|l'ascension)|veilles? des? (?:jours? )?(?:ferie|fete)
q autres? jour|reste de la semaine|reste du temps
R autres? (?:mois|periodes?)|reste de l'annee|hors saison
k sur (?:deux|2)(?! ?(?:h|rdv))|les (?:quinze|15) jours|par (?:quinzaine|mois|trimestre)|semaines? [ab]
v=none (?:periode|temps|annee|semaine)s? scolaire
v=one (?:petites |grandes )?(?:vacances|conges)(?: scolaires)? (?:d[eu]s? |d')?(?:la )?(?:toussaint|noel|fevrier|hiver|paques|printemps|ete|avril)
v=all (?:petites |grandes )?(?:vacances|conges)(?: scolaires)?(?: ?\(?zone [abc](?![a-z])\)?)?
p=odd sem(?:aines?|\.)? impaire
p=even sem(?:aines?|\.)? paire
G=channel prise de ${appointment} (?:au|par telephone(?: au)?) [\d./ -]{10,20}(?= (?:du|le|les|tous) )
a=without sans ${taken}(?:de )?${appointment}
a=by (?:sur|avec|par|hors) ${taken}${appointment}|${taken}${appointment} (?:obligatoire|uniquement|exclusivement|prealable|indispensable|necessaire)
T ${taken}${appointment}
z (?<=(?:^|[\n.;]|\dh?|di)[ (]*)(?:cni|passeports?|cartes? d'identite)(?= ?[:)])
z sur (?:reservation|inscription|invitation|convocation|demande)|sous reserve
G=counter mairies?[- ](?:de quartier|deleguee|de proximite|annexe)|annexe|antenne
G=public groupes|professionnels|entreprises|scolaires|adherents|membres|abonnes|etudiants|avocats|notaires
G=channel (?:telephone|telephoniques?|standard)(?![a-z])(?! ?:? ?(?:au )?[+0]\d)
G=online en ligne|internet|reserver|a distance`;

const hourMark = String.raw`(?:h(?:eures?|rs?)?|:(?=\d))`;
const long = "lun|mar|(?<!(?:sur|de|la|en|outre) )mer|jeu|vend|ven|sam|dim";
const short = "lu|ma|me|je|ve|sa|di";

/**
 * What begins with a figure, and days abbreviated. Times are written `8h30`, `14h`, `11 h 45`, `08:30`, or with a dot beside
 * another. Figures after a space are minutes only if they are two and begin no other time, telephone number or the like;
 * figures set against the `h` belong to it, even where that makes it no time. Days of two letters are words too, but in a list
 * that hours follow: `Lu-Ve 9h`, `Ma, Je : 14h`; `mer` is the sea in the names of places.
 */
export const figures = String.raw`~ 0[1-9](?:[ ./-]?\d\d){4}(?!\d)|00\d{2,3}[ .]?[1-9](?:[ .]?\d\d){4}(?!\d)
W 24 ?h(?:eures?)? ?(?:/|sur) ?24(?: ?h)?(?![a-z\d])
d=0-7 7 ?j(?:ours?)? ?(?:/|sur) ?7(?!\d)
~ [1-5] ?(?:er?|eme) (?:etage|arrondissement|adjoint)|\d+ ?(?:min(?:ute)?s?|mn)(?![a-z])(?: avant| apres)?
t \d{1,2}\.[0-5]\d(?= ?[-a] ?\d{1,2}\.[0-5]\d(?![.\d]))|(?<=\d\.[0-5]\d ?[-a] ?)\d{1,2}\.[0-5]\d(?![.\d])
e \d{1,2}[/.](?:0?[1-9]|1[0-2])(?:[/.](?:20)?\d\d)?(?![\d/]|\.\d| ?h(?![a-z]))
t \d{1,2} *${hourMark}(?![a-z])(?:(?:\d+|\s+\d\d(?:(?<= h\s+\d\d)|(?!-\d{1,2} ?h)))(?!\d| \d\d \d\d|\s*${hourMark}(?![a-z])|[.,:]\d))?
o [1-5] ?(?:e(?:re|me|r)?|°|re|nde?)s?(?![a-z\d])
n \d+
d (?:${long})(?![a-z])(?:\.(?=\W|$)|(?= *(?:[-/,:|&.()\d\n]|$|(?:au?|et|du mois|de chaque|matin|apres|${long})(?![a-z]))))
d (?:${short})(?![a-z])\.?(?=(?: ?[-/,&]? ?(?:${short})(?![a-z])\.?)* ?(?::|\d))
d [lmjvsd](?:[-/,. ]{1,3}[lmjvsd]){2,}(?![a-z'-])`;
